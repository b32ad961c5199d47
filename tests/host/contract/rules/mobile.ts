import { expect } from "vitest";
import { hostWith } from "../host-in-memory";
import { type Area, rule } from "../rule";

export const mobile: Area = {
  name: "Phones and tablets",
  rules: [
    rule("`Platform` says which it is, before the plugin loads", { api: "Platform", says: "The UI is in desktop mode." }, async () => {
      const flags = async (device: "desktop" | "phone" | "tablet"): Promise<boolean[]> => {
        const { Platform } = (await hostWith({}, { device })).obsidian;
        return [Platform.isDesktop, Platform.isMobile, Platform.isPhone, Platform.isTablet];
      };
      expect([await flags("desktop"), await flags("phone"), await flags("tablet")]).toEqual([[true, false, false, false], [false, true, true, false], [false, true, false, true]]);
    }),
    rule("a status bar item stands nowhere on mobile", { api: "Plugin.addStatusBarItem", says: "Not available on mobile." }, async () => {
      expect((await hostWith({}, { device: "phone" })).inside.statusBarEl.childElementCount).toBe(0);
      expect((await hostWith()).inside.statusBarEl.textContent).toBe("sample");
    }),
    rule("a command for phones alone is not offered on the desktop", { api: "Command.mobileOnly" }, async () => {
      for (const [device, offered] of [["desktop", false], ["phone", true]] as const) {
        const { plugin, commands } = await hostWith({}, { device });
        plugin.addCommand({ id: "touch", name: "Touch", mobileOnly: true, callback: () => {} });
        expect(commands.listCommands().some(({ id }) => id === "sample:touch")).toBe(offered);
      }
    }),
    rule("`app.emulateMobile` turns the desktop into a phone and back", { page: "docs.obsidian.md, Mobile development, “Emulate mobile device on desktop”" }, async () => {
      const { inside, obsidian } = await hostWith();
      inside.emulateMobile(true);
      expect([obsidian.Platform.isMobile, document.body.classList.contains("is-mobile")]).toEqual([true, true]);
      inside.emulateMobile(!inside.isMobile);
      expect([obsidian.Platform.isMobile, document.body.classList.contains("is-mobile")]).toEqual([false, false]);
    }),
    rule("on mobile a list's way to add is a row below it", { api: "SettingDefinitionList.addItem", says: "on mobile, a tappable `+ {name}` row appended below the list" }, async () => {
      const { app, obsidian, plugin } = await hostWith({}, { device: "phone" });
      class Declared extends obsidian.PluginSettingTab {
        override getSettingDefinitions(): import("obsidian").SettingDefinitionItem[] {
          return [{ type: "list", items: [{ name: "A" }], addItem: { name: "Add folder", action: () => {} } }];
        }
      }
      const tab = new Declared(app, plugin as never);
      (tab as unknown as { show(): void }).show();
      expect(tab.containerEl.querySelector(".setting-add-item")?.textContent).toBe("+ Add folder");
    }),
  ],
};
