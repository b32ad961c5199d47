import type { SettingTab } from "../obsidian/setting/setting-tab";
import { PluginSettingTab } from "../obsidian/setting/setting-tab";
import { Modal } from "../obsidian/ui/modal";

/** The plugins' settings; the app's own are not part of the host. */
export class SettingsWindow extends Modal {
  #shown: SettingTab | null = null;

  override onOpen(): void {
    this.modalEl.addClass("mod-settings");
    this.setTitle("Settings");
    const nav = this.contentEl.createDiv({ cls: "vertical-tab-header", attr: { role: "tablist", "aria-label": "Plugins" } });
    nav.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
    const content = this.contentEl.createDiv("vertical-tab-content-container");
    const tabs = this.app.setting.pluginTabs;
    const items = tabs.map((tab) => nav.createEl("button", { cls: "vertical-tab-nav-item", text: nameOf(tab), attr: { role: "tab", type: "button" } }));
    const choose = (index: number): void => {
      const tab = tabs[index];
      if (!tab) return;
      this.#shown?.hide();
      this.#shown = tab;
      content.replaceChildren(tab.containerEl);
      items.forEach((item, at) => {
        item.toggleClass("is-active", at === index);
        item.setAttribute("aria-selected", String(at === index));
      });
      tab.show();
    };
    items.forEach((item, index) => item.addEventListener("click", () => choose(index)));
    choose(0);
    if (tabs.length === 0) content.createDiv({ cls: "empty-state", text: "No plugin has settings" });
  }

  override onClose(): void {
    this.#shown?.hide();
    this.contentEl.empty();
  }
}

function nameOf(tab: SettingTab): string {
  return tab instanceof PluginSettingTab ? tab.plugin.manifest.name : "Plugin";
}
