// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { hostWith, samplePlugin } from "./host-in-memory";

describe("plugin (obsidian.d.ts, Plugin)", () => {
  it("has null for data on the first run, what was saved on the next", async () => {
    const host = await hostWith();
    expect(host.plugin.seen.loadedData).toBeNull();
    await host.plugin.saveData({ folder: "Folk" });
    host.disable("sample");
    const again = await host.enable(samplePlugin);
    expect(await again.loadData()).toEqual({ folder: "Folk" });
  });

  it("hears when another program writes its data, and reads the new", async () => {
    const { plugin, storage } = await hostWith();
    let heard: unknown = null;
    plugin.onExternalSettingsChange = async () => (heard = await plugin.loadData());
    await plugin.saveData({ folder: "Mine" });
    expect(heard).toBeNull();
    storage.externalWrite(".obsidian/plugins/sample/data.json", '{"folder":"Theirs"}');
    await expect.poll(() => heard).toEqual({ folder: "Theirs" });
  });

  it("hears `onUserEnable` the very first time only", async () => {
    expect((await hostWith()).plugin.seen.userEnabled).toBe(1);
    expect((await hostWith({ ".obsidian/plugins/sample/data.json": "{}" })).plugin.seen.userEnabled).toBe(0);
  });

  it("has its commands prefixed, id and name", async () => {
    const { commands } = await hostWith();
    expect(commands.findCommand("sample:log")?.name).toBe("Sample: Log a contact");
  });

  it("offers a checkCallback command only while it can run", async () => {
    const { app, commands, runCommand } = await hostWith({ "People/Ann.md": "", "Other.md": "" });
    await app.workspace.openLinkText("Other", "");
    expect(runCommand("sample:log-active")).toBe(false);
    await app.workspace.openLinkText("Ann", "");
    expect(commands.listCommands().map(({ id }) => id)).toContain("sample:log-active");
    expect(runCommand("sample:log-active")).toBe(true);
  });

  it("leaves nothing behind: commands, ribbon, status bar, views, styles, settings tab, processors, URIs", async () => {
    const { app, inside, disable } = await hostWith({ "A.md": "" });
    await app.workspace.ensureSideLeaf("sample-view", "right");
    expect(document.querySelectorAll("style[data-plugin=sample]")).toHaveLength(1);
    disable("sample");
    expect(Object.keys(inside.commands.commands)).toEqual([]);
    expect(inside.ribbonEl.children).toHaveLength(0);
    expect(inside.statusBarEl.children).toHaveLength(0);
    expect(app.workspace.getLeavesOfType("sample-view")).toHaveLength(0);
    expect(document.querySelectorAll("style[data-plugin=sample]")).toHaveLength(0);
    expect(inside.setting.pluginTabs).toHaveLength(0);
    expect(inside.protocolHandlers.size).toBe(0);
  });

  it("may require `obsidian` and nothing else (a plugin for phones has no Node)", async () => {
    const host = await hostWith();
    const greedy = { ...samplePlugin, manifest: { ...samplePlugin.manifest, id: "greedy" }, code: 'require("fs")' };
    await expect(host.enable(greedy)).rejects.toThrow("Cannot find module 'fs'");
  });

  it("gets obsidian:// parameters, the action among them", async () => {
    const { openUri, plugin } = await hostWith();
    expect(openUri("obsidian://sample-open?person=Ann%20D")).toBe(true);
    expect(plugin.seen.uri).toEqual({ action: "sample-open", person: "Ann D" });
    expect(openUri("obsidian://other")).toBe(false);
  });

  it("draws its code blocks in a rendered note", async () => {
    const { app, obsidian } = await hostWith({ "A.md": "" });
    const el = createDiv();
    await obsidian.MarkdownRenderer.render(app, "Text\n\n```sample\nsource\n```\n", el, "A.md", new obsidian.Component());
    expect(el.querySelector(".block-language-sample")?.textContent).toBe("sample: source");
  });
});

describe("other plugins (traps.md, Daily notes)", () => {
  it("reads the Daily notes options; enabled unless core-plugins.json says no", async () => {
    const files = { ".obsidian/daily-notes.json": '{"folder":"Daily"}' };
    const on = await hostWith(files);
    expect(on.inside.internalPlugins.getPluginById("daily-notes")).toEqual({ enabled: true, instance: { options: { folder: "Daily" } } });
    const off = await hostWith({ ...files, ".obsidian/core-plugins.json": '{"daily-notes":false}' });
    expect(off.inside.internalPlugins.getPluginById("daily-notes")?.enabled).toBe(false);
    expect(off.inside.internalPlugins.getEnabledPluginById("daily-notes")).toBeNull();
  });

  it("has Periodic Notes' settings when the vault lists it", async () => {
    const data = { ".obsidian/plugins/periodic-notes/data.json": '{"daily":{"enabled":true}}' };
    expect((await hostWith(data)).inside.plugins.getPlugin("periodic-notes")).toBeNull();
    const listed = await hostWith({ ...data, ".obsidian/community-plugins.json": '["periodic-notes"]' });
    expect(listed.inside.plugins.getPlugin("periodic-notes")).toMatchObject({ settings: { daily: { enabled: true } } });
    expect(listed.inside.plugins.enabledPlugins).toEqual(new Set(["periodic-notes", "sample"]));
  });
});
