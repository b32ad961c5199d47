import { type Plugin, PluginSettingTab, requireApiVersion, Setting, type SettingDefinitionItem } from "obsidian";
import type { Settings } from "../../core/settings/settings";
import type { Ui } from "../ui";
import type { Editing } from "./editing";
import { settingGroups } from "./setting-groups";

/** The settings: declared for 1.13 and newer (which finds them in its search), drawn for older apps, from one table. */
export class ReconnectSettingTab extends PluginSettingTab {
  override icon = "heart-handshake";
  readonly #ui: Ui;
  /** One save after the other: each starts from what the one before stored. */
  #saving: Promise<void> = Promise.resolve();

  constructor(plugin: Plugin, ui: Ui) {
    super(plugin.app, plugin);
    this.#ui = ui;
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    this.containerEl.addClass("reconnect-settings");
    return settingGroups(this.#ui, this.#editing()).map(({ heading, rows }) => ({
      type: "group",
      ...(heading !== null && { heading }),
      items: rows.map(({ name, desc, draw }) => ({ name, desc, render: draw })),
    }));
  }

  override display(): void {
    this.#draw();
  }

  #draw(): void {
    const { containerEl } = this;
    containerEl.empty();
    containerEl.addClass("reconnect-settings");
    for (const { heading, rows } of settingGroups(this.#ui, this.#editing())) {
      if (heading !== null) new Setting(containerEl).setName(heading).setHeading();
      for (const { name, desc, draw } of rows) draw(new Setting(containerEl).setName(name).setDesc(desc));
    }
  }

  #editing(): Editing {
    const { reconnect } = this.#ui;
    return {
      app: this.app,
      words: reconnect.words,
      settings: () => reconnect.settings,
      save: (change, redraw = false) => {
        this.#saving = this.#saving.then(() => this.#save(change, redraw));
      },
    };
  }

  async #save(change: (settings: Settings) => Settings, redraw: boolean): Promise<void> {
    const { reconnect, actions } = this.#ui;
    await actions.attempt(async () => {
      await reconnect.saveSettings(change(reconnect.settings));
      if (redraw) this.#redraw();
    });
  }

  /** The keyboard stays on the control of the same name. */
  #redraw(): void {
    const { containerEl } = this;
    const label = containerEl.doc.activeElement?.getAttribute("aria-label") ?? null;
    if (requireApiVersion("1.13.0")) this.update();
    else this.#draw();
    const labelled = [...containerEl.querySelectorAll<HTMLElement>("[aria-label]")];
    if (label !== null) labelled.find((element) => element.getAttribute("aria-label") === label)?.focus();
  }
}
