import { expect } from "vitest";
import { createHost } from "../../create-host";
import { MemoryStorage } from "../../storage/memory-storage";
import { hostWith, press, samplePlugin } from "../host-in-memory";
import { type Area, rule } from "../rule";

const DATA = ".obsidian/plugins/sample/data.json";

export const plugin: Area = {
  name: "Plugin",
  rules: [
    rule("`loadData` is null on the first run, later what was saved", { page: "docs.obsidian.md, Settings, “Provide default values”" }, async () => {
      const host = await hostWith();
      expect(host.plugin.seen.loadedData).toBeNull();
      await host.plugin.saveData({ folder: "Folk" });
      host.disable("sample");
      expect(await (await host.enable(samplePlugin)).loadData()).toEqual({ folder: "Folk" });
    }),
    rule("`saveData` writes `data.json` in the plugin's folder", { api: "Plugin.saveData", says: "Data is stored in `data.json` in the plugin folder." }, async () => {
      const { app, plugin: sample } = await hostWith();
      await sample.saveData({ a: 1 });
      expect(JSON.parse(await app.vault.adapter.read(DATA))).toEqual({ a: 1 });
    }),
    rule("`onExternalSettingsChange` hears of another program's write, not of one's own", { api: "Plugin.onExternalSettingsChange", says: "Called when the `data.json` file is modified on disk externally from Obsidian." }, async () => {
      const { plugin: sample, storage } = await hostWith();
      const heard: unknown[] = [];
      sample.onExternalSettingsChange = async () => heard.push(await sample.loadData());
      await sample.saveData({ folder: "Mine" });
      expect(heard).toEqual([]);
      storage.externalWrite(DATA, '{"folder":"Theirs"}');
      await expect.poll(() => heard).toEqual([{ folder: "Theirs" }]);
    }),
    rule("`onUserEnable` comes when the user turns the plugin on, not at each start", { api: "Plugin.onUserEnable", says: "The user has explicitly interacted with the plugin so its safe to engage with the user." }, async () => {
      expect((await hostWith()).plugin.seen.userEnabled).toBe(1);
      expect((await hostWith({ [DATA]: "{}" })).plugin.seen.userEnabled).toBe(0);
    }),
    rule("a command has the plugin's id and name before its own", { api: "Plugin.addCommand", says: "The command id and name will be automatically prefixed with this plugin's id and name." }, async () => {
      const { commands } = await hostWith();
      expect(commands.findCommand("sample:log")).toMatchObject({ id: "sample:log", name: "Sample: Log a contact" });
    }),
    rule("`removeCommand` takes the id without the prefix", { api: "Plugin.removeCommand", says: "Manually remove a command from the list of global commands." }, async () => {
      const { commands, plugin: sample } = await hostWith();
      sample.removeCommand("log");
      expect(commands.findCommand("sample:log")).toBeUndefined();
    }),
    rule("a `checkCallback` is first only asked; where it says false the palette doesn't list it", { api: "Command.checkCallback", says: "Complex callback, overrides the simple callback." }, async () => {
      const { app, commands, runCommand } = await hostWith({ "People/Ann.md": "", "Other.md": "" });
      await app.workspace.openLinkText("Other", "");
      expect(runCommand("sample:log-active")).toBe(false);
      expect(commands.listCommands().map(({ id }) => id)).toEqual(["sample:log"]);
      await app.workspace.openLinkText("Ann", "");
      expect(commands.listCommands().map(({ id }) => id)).toContain("sample:log-active");
      expect(runCommand("sample:log-active")).toBe(true);
    }),
    rule("an editor command needs a note open in an editor", { api: "Command.editorCallback", says: "A command callback that is only triggered when the user is in an editor." }, async () => {
      const { app, commands, plugin: sample, runCommand } = await hostWith({ "A.md": "text" });
      const heard: string[] = [];
      sample.addCommand({ id: "edit", name: "Edit", editorCallback: (editor) => heard.push((editor as import("obsidian").Editor).getValue()) });
      expect(runCommand("sample:edit")).toBe(false);
      await app.workspace.openLinkText("A", "");
      expect(commands.listCommands().map(({ id }) => id)).toContain("sample:edit");
      runCommand("sample:edit");
      expect(heard).toEqual(["text"]);
    }),
    rule("a command's hotkey runs it, `Mod` being Ctrl here", { api: "Command.hotkeys", says: "Sets the default hotkey." }, async () => {
      const { plugin: sample } = await hostWith();
      let ran = 0;
      sample.addCommand({ id: "go", name: "Go", hotkeys: [{ modifiers: ["Mod", "Shift"], key: "g" }], callback: () => (ran += 1) });
      press("g", { ctrlKey: true });
      expect(ran).toBe(0);
      press("G", { ctrlKey: true, shiftKey: true });
      expect(ran).toBe(1);
    }),
    rule("the user's own hotkeys take the place of a plugin's", { page: "help.obsidian.md, Hotkeys" }, async () => {
      const { plugin: sample } = await hostWith({ ".obsidian/hotkeys.json": '{"sample:go":[{"modifiers":["Alt"],"key":"k"}]}' });
      let ran = 0;
      sample.addCommand({ id: "go", name: "Go", hotkeys: [{ modifiers: ["Mod"], key: "g" }], callback: () => (ran += 1) });
      press("g", { ctrlKey: true });
      expect(ran).toBe(0);
      press("k", { altKey: true });
      expect(ran).toBe(1);
    }),
    rule("an unloaded plugin leaves nothing: commands, ribbon, status bar, styles, tab, URIs, CLI, bases views", { page: "docs.obsidian.md, Manage plugin lifecycle" }, async () => {
      const { inside, plugin: sample, disable } = await hostWith({ "A.md": "" });
      sample.registerCliHandler("sample", "", null, () => "");
      sample.registerBasesView("sample-base", { name: "", icon: "", factory: () => null as never });
      expect(document.querySelectorAll("style[data-plugin=sample]")).toHaveLength(1);
      disable("sample");
      expect(Object.keys(inside.commands.commands)).toEqual([]);
      expect([inside.ribbonEl.childElementCount, inside.statusBarEl.childElementCount, inside.setting.pluginTabs.length]).toEqual([0, 0, 0]);
      expect([inside.protocolHandlers.size, inside.cliHandlers.size, inside.bases.registrations.size]).toEqual([0, 0, 0]);
      expect(document.querySelectorAll("style[data-plugin=sample]")).toHaveLength(0);
    }),
    rule("a plugin's tab stays where it is when the plugin goes, without its view", { page: "docs.obsidian.md, Plugin guidelines, “Don't detach leaves in onunload”" }, async () => {
      const { app, disable } = await hostWith({ "People/A.md": "---\ntype: person\n---\n" });
      const leaf = await app.workspace.ensureSideLeaf("sample-view", "right");
      expect(document.querySelectorAll(".sample-row")).toHaveLength(1);
      disable("sample");
      expect([app.workspace.getLeavesOfType("sample-view"), leaf.getDisplayText()]).toEqual([[leaf], "Plugin no longer active"]);
      expect(document.querySelectorAll(".sample-row")).toHaveLength(0);
    }),
    rule("a plugin for phones may require `obsidian` and nothing of Node", { page: "docs.obsidian.md, Mobile development: “Node.js and Electron APIs aren't available on mobile”" }, async () => {
      const host = await hostWith();
      const greedy = { ...samplePlugin, manifest: { ...samplePlugin.manifest, id: "greedy" }, code: 'require("fs")' };
      await expect(host.enable(greedy)).rejects.toThrow("Cannot find module 'fs'");
    }),
    rule("`obsidian://` parameters come decoded, the action among them; unknown actions go nowhere", { api: "Plugin.registerObsidianProtocolHandler", says: "`obsidian://open?key=value` would generate `{'action': 'open', 'key': 'value'}`" }, async () => {
      const { openUri, plugin: sample } = await hostWith();
      expect(openUri("obsidian://sample-open?person=Ann%20D&x=a+b")).toBe(true);
      expect(sample.seen.uri).toEqual({ action: "sample-open", person: "Ann D", x: "a b" });
      expect(openUri("obsidian://other")).toBe(false);
    }),
    rule("a CLI handler gets its flags as text and answers with text", { api: "CliHandler", says: "(params: CliData) => string | Promise<string>" }, async () => {
      const { plugin: sample, runCli } = await hostWith();
      sample.registerCliHandler("sample:due", "Who is due", { limit: { value: "<n>", description: "", required: true } }, async (flags) => `${flags["limit"]} ${flags["json"]}`);
      expect(await runCli("sample:due", { limit: "5", json: "true" })).toBe("5 true");
      await expect(runCli("sample:due", {})).rejects.toThrow("limit");
      await expect(runCli("sample:none")).rejects.toThrow("Unknown command");
    }),
    rule("a CLI command that is registered already throws", { api: "Plugin.registerCliHandler", says: "Attempting to register a command that is already registered will throw an Error." }, async () => {
      const { plugin: sample } = await hostWith();
      sample.registerCliHandler("sample", "", null, () => "");
      expect(() => sample.registerCliHandler("sample", "", null, () => "")).toThrow("already registered");
    }),
    rule("a code block processor gets the source and an element in place of the block", { api: "Plugin.registerMarkdownCodeBlockProcessor", says: "takes care of removing the `<pre><code>` and create a `<div>`" }, async () => {
      const { app, obsidian } = await hostWith({ "A.md": "" });
      const el = createDiv();
      await obsidian.MarkdownRenderer.render(app, "Text\n\n```sample\nsource\n```\n", el, "A.md", new obsidian.Component());
      expect(el.querySelector(".block-language-sample")?.textContent).toBe("sample: source");
      expect(el.querySelector("pre")).toBeNull();
    }),
    rule("a view type that is registered already throws", { api: "Plugin.registerView" }, async () => {
      const { plugin: sample } = await hostWith();
      expect(() => sample.registerView("sample-view", () => null as never)).toThrow("existing view type");
    }),
    rule("a view's `containerEl.children[1]` is its content", { page: "docs.obsidian.md, Views: `this.containerEl.children[1]`" }, async () => {
      const { app } = await hostWith();
      const { view } = await app.workspace.ensureSideLeaf("sample-view", "right");
      expect(view.containerEl.children[1]).toBe((view as import("obsidian").ItemView).contentEl);
    }),
    rule("`onLayoutReady` runs at once when the layout is ready, else when it is", { api: "Workspace.onLayoutReady", says: "right away if layout is already ready" }, async () => {
      const host = await createHost({ storage: new MemoryStorage() });
      const ran: string[] = [];
      host.app.workspace.onLayoutReady(() => ran.push("waited"));
      expect(ran).toEqual([]);
      await host.start();
      host.app.workspace.onLayoutReady(() => ran.push("at once"));
      expect(ran).toEqual(["waited", "at once"]);
      host.close();
    }),
    rule("`loadLocalStorage` is kept for this vault alone; null clears it", { api: "App.saveLocalStorage", says: "If data is `null`, the entry will be cleared." }, async () => {
      const { app } = await hostWith();
      app.saveLocalStorage("sample-key", { a: 1 });
      expect(app.loadLocalStorage("sample-key")).toEqual({ a: 1 });
      app.saveLocalStorage("sample-key", null);
      expect(app.loadLocalStorage("sample-key")).toBeNull();
    }),
    rule("the options of core Daily notes are read from the core plugin, which may be off", { thread: "liamcain/obsidian-daily-notes-interface: internalPlugins.getPluginById(\"daily-notes\")?.instance?.options" }, async () => {
      const files = { ".obsidian/daily-notes.json": '{"folder":"Daily"}' };
      const on = await hostWith(files);
      expect(on.inside.internalPlugins.getPluginById("daily-notes")).toEqual({ enabled: true, instance: { options: { folder: "Daily" } } });
      const off = await hostWith({ ...files, ".obsidian/core-plugins.json": '{"daily-notes":false}' });
      expect(off.inside.internalPlugins.getEnabledPluginById("daily-notes")).toBeNull();
      const older = await hostWith({ ...files, ".obsidian/core-plugins.json": '["templates"]' });
      expect(older.inside.internalPlugins.getPluginById("daily-notes")?.enabled).toBe(false);
    }),
    rule("another plugin counts as there when the vault lists it as enabled", { thread: "liamcain/obsidian-periodic-notes, src/main.ts: `app.plugins.getPlugin(…)`" }, async () => {
      const data = { ".obsidian/plugins/periodic-notes/data.json": '{"daily":{"enabled":true}}' };
      expect((await hostWith(data)).inside.plugins.getPlugin("periodic-notes")).toBeNull();
      const listed = await hostWith({ ...data, ".obsidian/community-plugins.json": '["periodic-notes"]' });
      expect(listed.inside.plugins.getPlugin("periodic-notes")).toMatchObject({ settings: { daily: { enabled: true } } });
      expect(listed.inside.plugins.enabledPlugins).toEqual(new Set(["periodic-notes", "sample"]));
    }),
  ],
};
