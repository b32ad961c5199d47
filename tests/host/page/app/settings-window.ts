import type { SettingTab } from "../../obsidian/setting/setting-tab";
import { PluginSettingTab } from "../../obsidian/setting/setting-tab";
import { Modal } from "../../obsidian/ui/modal";

/** The plugins' settings; the app's own are not part of the host. Opened and closed again and again. */
export class SettingsWindow extends Modal {
  #shown: SettingTab | null = null;
  #choose: (index: number) => void = () => {};

  override onOpen(): void {
    this.modalEl.addClass("mod-settings");
    this.setTitle("Settings");
    const nav = this.contentEl.createDiv("vertical-tab-header");
    nav.createDiv({ cls: "vertical-tab-header-group-title", text: "Community plugins" });
    const list = nav.createDiv({ cls: "vertical-tab-header-group-items", attr: { role: "tablist", "aria-label": "Community plugins", "aria-orientation": "vertical" } });
    const content = this.contentEl.createDiv({ cls: "vertical-tab-content-container", attr: { role: "tabpanel", "aria-label": "Settings" } });
    const tabs = this.app.setting.pluginTabs;
    const items = tabs.map((tab) => list.createEl("button", { cls: "vertical-tab-nav-item", text: nameOf(tab), attr: { role: "tab", type: "button" } }));
    this.#choose = (index) => {
      const tab = tabs[index];
      if (!tab || tab === this.#shown) return;
      this.#shown?.hide();
      this.#shown = tab;
      content.replaceChildren(tab.containerEl);
      items.forEach((item, at) => {
        item.toggleClass("is-active", at === index);
        item.setAttribute("aria-selected", String(at === index));
      });
      tab.show();
    };
    items.forEach((item, index) => item.addEventListener("click", () => this.#choose(index)));
    this.#choose(0);
    if (tabs.length === 0) content.createDiv({ cls: "empty-state", text: "No plugin has settings" });
  }

  /** By the plugin's id; the window is open. */
  openTabById(id: string): void {
    this.#choose(this.app.setting.pluginTabs.findIndex((tab) => tab instanceof PluginSettingTab && tab.plugin.manifest.id === id));
  }

  override onClose(): void {
    this.#shown?.hide();
    this.#shown = null;
    this.contentEl.empty();
  }
}

function nameOf(tab: SettingTab): string {
  return tab instanceof PluginSettingTab ? tab.plugin.manifest.name : "Plugin";
}
