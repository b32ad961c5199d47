import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app";
import type { Plugin } from "../plugin/plugin";
import { renderDefinitions } from "./definitions";

/** obsidian.d.ts, `SettingTab`: declared rows if there are any, else `display()`. */
export abstract class SettingTab {
  icon = "";
  app: App;
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  #cleanup: () => void = () => {};

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv("vertical-tab-content");
  }

  /** Older than 1.13 a plugin overrides only this. */
  display(): void {}
  hide(): void {
    this.#cleanup();
    this.#cleanup = () => {};
    this.containerEl.empty();
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }
  getControlValue(_key: string): unknown {
    return undefined;
  }
  setControlValue(_key: string, _value: unknown): void | Promise<void> {}
  /** Reads the definitions again and draws them. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.show();
  }
  refreshDomState(): void {
    this.update();
  }

  /** The host's own: what the settings window does when the tab is chosen. */
  show(): void {
    this.#cleanup();
    this.#cleanup = () => {};
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) return this.display();
    this.containerEl.empty();
    this.#cleanup = renderDefinitions(this, this.settingItems);
  }
}

/** obsidian.d.ts, `PluginSettingTab`. Without overrides, controls read and write the plugin's own `settings`. */
export abstract class PluginSettingTab extends SettingTab {
  readonly plugin: Plugin;

  constructor(app: App, plugin: Plugin) {
    super(app);
    this.plugin = plugin;
  }
  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }
  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}
