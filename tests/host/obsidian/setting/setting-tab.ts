import type { SettingDefinitionItem } from "obsidian";
import type { App } from "../app";
import type { Plugin } from "../plugin/plugin";
import { renderDefinitions } from "./definitions";
import { Drawing } from "./drawing";

/** obsidian.d.ts, `SettingTab`: declared rows if there are any, else `display()`. */
export abstract class SettingTab {
  icon = "";
  app: App;
  containerEl: HTMLElement;
  settingItems: SettingDefinitionItem[] = [];
  readonly #drawing: Drawing = new Drawing(this);

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv("vertical-tab-content");
  }

  /** Older than 1.13 a plugin overrides only this. */
  display(): void {}
  hide(): void {
    this.#drawing.end();
    this.containerEl.empty();
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }
  /** "The default implementation reads from `this.app.vault.getConfig`": the app's own tabs. */
  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }
  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }
  /** Reads the definitions again and draws them. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.show();
  }
  /** "Toggles CSS state in place, no re-render." */
  refreshDomState(): void {
    this.#drawing.refresh();
  }

  /** The host's own: what the settings window does when the tab is chosen. */
  show(): void {
    this.#drawing.end();
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length === 0) return this.display();
    this.containerEl.empty();
    renderDefinitions(this.#drawing, this.settingItems);
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
