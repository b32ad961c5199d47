import type { SettingDefinitionItem } from "obsidian";
import { expect, vi } from "vitest";
import { type InMemory, hostWith, press, type } from "../host-in-memory";
import { type Area, rule } from "../rule";

interface Shown extends InMemory {
  readonly tab: import("obsidian").PluginSettingTab;
  readonly rows: () => (string | null)[];
  readonly stored: () => Promise<unknown>;
}

/** A tab with these definitions over these settings, as the settings window shows it. */
async function shown(definitions: (settings: Record<string, unknown>) => SettingDefinitionItem[], settings: Record<string, unknown> = {}): Promise<Shown> {
  const host = await hostWith();
  host.plugin.settings = settings;
  class Declared extends host.obsidian.PluginSettingTab {
    override getSettingDefinitions(): SettingDefinitionItem[] {
      return definitions(settings);
    }
    override display(): void {
      this.containerEl.setText("legacy");
    }
  }
  const tab = new Declared(host.app, host.plugin as never);
  document.body.append(tab.containerEl);
  (tab as unknown as { show(): void }).show();
  const visible = (el: HTMLElement): boolean => getComputedStyle(el).display !== "none" && el.parentElement?.closest("[style*='display: none']") == null;
  const rows = (): (string | null)[] => [...tab.containerEl.querySelectorAll<HTMLElement>(".setting-items .setting-item")].filter(visible).map((row) => row.querySelector(".setting-item-name")?.textContent ?? null);
  return { ...host, tab, rows, stored: () => host.plugin.loadData() };
}

const input = ({ tab }: Shown): HTMLInputElement => tab.containerEl.querySelector("input")!;
const problem = ({ tab }: Shown): string | undefined => tab.containerEl.querySelector(".setting-item-error")?.textContent ?? undefined;
const button = ({ tab }: Shown, label: string): HTMLElement => tab.containerEl.querySelector<HTMLElement>(`[aria-label="${label}"]`)!;

export const settings: Area = {
  name: "Settings",
  rules: [
    rule("`onChange` hears the user, not `setValue`; a toggle turns by Space", { api: "ToggleComponent.onChange" }, async () => {
      const { obsidian } = await hostWith();
      const heard: boolean[] = [];
      new obsidian.Setting(document.body).setName("Icons").addToggle((toggle) => toggle.onChange((on) => heard.push(on)).setValue(true));
      const toggle = document.querySelector<HTMLElement>(".checkbox-container")!;
      expect(toggle.classList.contains("is-enabled")).toBe(true);
      toggle.focus();
      press(" ");
      expect(heard).toEqual([false]);
    }),
    rule("with definitions, `display` isn't called", { api: "SettingTab.display", says: "Not called when {@link getSettingDefinitions} returns a non-empty array" }, async () => {
      expect((await shown(() => [{ name: "A" }])).rows()).toEqual(["A"]);
    }),
    rule("without any, `display` draws the tab", { page: "docs.obsidian.md, Migrate to declarative settings, “Path B: dual support”" }, async () => {
      expect((await shown(() => [])).tab.containerEl.textContent).toBe("legacy");
    }),
    rule("definitions are asked for when the tab is added, and again at each update", { api: "SettingTab.getSettingDefinitions", says: "once when the tab is added to the setting modal for search indexing" }, async () => {
      const { app, obsidian, plugin } = await hostWith();
      let asked = 0;
      class Declared extends obsidian.PluginSettingTab {
        override getSettingDefinitions(): SettingDefinitionItem[] {
          asked += 1;
          return [];
        }
      }
      const tab = new Declared(app, plugin as never);
      plugin.addSettingTab(tab as never);
      expect(asked).toBe(1);
      tab.update();
      expect(asked).toBe(2);
    }),
    rule("a control reads `plugin.settings`, then its default; a change is set there and saved", { api: "PluginSettingTab.setControlValue", says: "Mutates and persists `this.plugin.settings`." }, async () => {
      const it = await shown(() => [{ type: "group", heading: "People", items: [{ name: "Folder", control: { type: "text", key: "folder", defaultValue: "People" } }] }]);
      expect(input(it).value).toBe("People");
      type(input(it), "Folk");
      await vi.waitFor(async () => expect(await it.stored()).toEqual({ folder: "Folk" }));
    }),
    rule("what `validate` refuses is said below the row and not stored; an empty answer accepts", { api: "SettingControlBase.validate", says: "Return a non-empty string to reject the change and surface it as an inline error message" }, async () => {
      const it = await shown(() => [{ name: "Ext", control: { type: "text", key: "ext", validate: (value) => (/\s/.test(value) ? "No blanks." : "") } }]);
      type(input(it), "m d");
      await vi.waitFor(() => expect(problem(it)).toBe("No blanks."));
      expect(await it.stored()).toBeNull();
      type(input(it), "md");
      await vi.waitFor(async () => expect(await it.stored()).toEqual({ ext: "md" }));
      expect(problem(it)).toBeUndefined();
    }),
    rule("a stored value that `validate` refuses is shown with its message and left alone", { api: "SettingControlBase.validate", says: "it does not modify or replace the stored value" }, async () => {
      const it = await shown(() => [{ name: "Ext", control: { type: "text", key: "ext", validate: () => "Odd." } }], { ext: "m d" });
      await vi.waitFor(() => expect(problem(it)).toBe("Odd."));
      expect([input(it).value, await it.stored()]).toEqual(["m d", null]);
    }),
    rule("a number is stored on Enter or on leaving, and refused outside its limits", { page: "docs.obsidian.md, Settings, “Control types”: “Commits on blur or Enter”" }, async () => {
      const it = await shown(() => [{ name: "Focus", control: { type: "number", key: "focus", min: 1, max: 20 } }], { focus: 5 });
      type(input(it), "8");
      expect(await it.stored()).toBeNull();
      input(it).focus();
      press("Enter");
      await vi.waitFor(async () => expect(await it.stored()).toEqual({ focus: 8 }));
      type(input(it), "21");
      press("Enter");
      expect(problem(it)).toContain("20");
      expect(await it.stored()).toEqual({ focus: 8 });
    }),
    rule("after each change of a control, `visible` and `disabled` are looked at again, the rows staying the same elements", { page: "docs.obsidian.md, Settings, “Conditional visibility and enabling”" }, async () => {
      const it = await shown((values) => [
        { name: "Advanced", control: { type: "toggle", key: "advanced" } },
        { name: "Level", visible: () => values["advanced"] === true, control: { type: "text", key: "level" } },
        { name: "Size", control: { type: "text", key: "size", disabled: () => values["advanced"] !== true } },
      ]);
      const size = it.tab.containerEl.querySelectorAll("input")[1]!;
      expect([it.rows(), size.disabled]).toEqual([["Advanced", "Size"], true]);
      it.tab.containerEl.querySelector<HTMLElement>(".checkbox-container")?.click();
      await vi.waitFor(() => expect(it.rows()).toEqual(["Advanced", "Level", "Size"]));
      expect([size.isConnected, size.disabled]).toEqual([true, false]);
    }),
    rule("`refreshDomState` looks at the rules again; `update` asks for the definitions again", { api: "SettingTab.refreshDomState", says: "toggles CSS state in place, no re-render" }, async () => {
      const it = await shown((values) => [{ name: "A", visible: () => values["a"] === true }, ...(values["b"] === true ? [{ name: "B" }] : [])], {});
      Object.assign(it.plugin.settings as object, { a: true, b: true });
      it.tab.refreshDomState();
      expect(it.rows()).toEqual(["A"]);
      it.tab.update();
      expect(it.rows()).toEqual(["A", "B"]);
    }),
    rule("what a `render` callback returns is run before the row goes", { page: "docs.obsidian.md, Settings, “Render callback”, Cleanup" }, async () => {
      let cleaned = 0;
      const it = await shown(() => [{ name: "Live", render: () => () => (cleaned += 1) }]);
      expect(cleaned).toBe(0);
      it.tab.update();
      expect(cleaned).toBe(1);
      it.tab.hide();
      expect(cleaned).toBe(2);
    }),
    rule("a list adds, deletes by button or key, moves, and says so when it is empty", { api: "SettingDefinitionList.onDelete", says: "adds a delete button to each item and enables Delete/Backspace keyboard shortcut" }, async () => {
      const folders = ["A", "B", "C"];
      const it = await shown(() => [
        {
          type: "list",
          heading: "Folders",
          emptyState: "No folders yet.",
          addItem: { name: "Add folder", action: () => void folders.push("D") },
          onDelete: (index) => {
            folders.splice(index, 1);
            it.tab.update();
          },
          onReorder: (from, to) => folders.splice(to, 0, ...folders.splice(from, 1)),
          items: folders.map((name) => ({ name })),
        },
      ]);
      button(it, "Delete").click();
      expect(it.rows()).toEqual(["B", "C"]);
      button(it, "Move down").click();
      expect(it.rows()).toEqual(["C", "B"]);
      button(it, "Add folder").click();
      it.tab.update();
      expect(it.rows()).toEqual(["C", "B", "D"]);
      for (let left = 3; left > 0; left -= 1) {
        it.tab.containerEl.querySelector<HTMLElement>(".setting-items .setting-item")?.focus();
        press("Delete");
      }
      expect(it.tab.containerEl.querySelector(".setting-empty")?.textContent).toBe("No folders yet.");
    }),
    rule("a page's rows are shown when its entry is opened, with a way back", { api: "SettingDefinitionPage.items", says: "Inline items rendered as a declarative sub-page." }, async () => {
      const it = await shown(() => [{ type: "page", name: "Advanced", displayValue: "2 set", items: [{ name: "Debug" }] }]);
      expect(it.tab.containerEl.textContent).toContain("2 set");
      button(it, "Advanced").click();
      expect(it.rows()).toEqual(["Debug"]);
      [...it.tab.containerEl.querySelectorAll("button")].find((el) => el.textContent === "Back")?.click();
      expect(it.rows()).toEqual(["Advanced"]);
    }),
    rule("a page of its own draws itself when opened, and hides when left", { api: "SettingPage.hide", says: "Called when the user navigates away, the containing tab is switched, or the settings modal is closed." }, async () => {
      const log: string[] = [];
      const { obsidian } = await hostWith();
      class Status extends obsidian.SettingPage {
        override display(): void {
          this.containerEl.setText("Status now");
          log.push("display");
        }
        override hide(): void {
          log.push("hide");
        }
      }
      const it = await shown(() => [{ type: "page", name: "Status", page: () => new Status() }]);
      button(it, "Status").click();
      expect(it.tab.containerEl.textContent).toContain("Status now");
      it.tab.hide();
      expect(log).toEqual(["display", "hide"]);
    }),
    rule("a folder control suggests the vault's folders, the root only if asked, and stores the one chosen", { api: "SettingFolderControl.includeRoot", says: "Whether the vault root is offered as a suggestion. Default: false." }, async () => {
      const it = await shown(() => [{ name: "Folder", control: { type: "folder", key: "folder" } }]);
      await it.app.vault.createFolder("People");
      input(it).focus();
      type(input(it), "");
      const offered = (): (string | null)[] => [...document.querySelectorAll(".suggestion-item")].map((el) => el.textContent);
      await vi.waitFor(() => expect(offered()).toEqual(["People"]));
      press("Enter");
      await vi.waitFor(async () => expect(await it.stored()).toEqual({ folder: "People" }));
    }),
  ],
};
