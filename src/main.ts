import { getLanguage, Notice, Plugin } from "obsidian";
import { obsidianPorts } from "./adapters/obsidian/obsidian-ports";
import { createReconnect, type ReconnectApp } from "./app/create-reconnect";
import { wordsFor } from "./core/language/words";
import { parseSettings } from "./core/settings/parse-settings";
import { openDashboard } from "./ui/open-dashboard";
import { registerUi } from "./ui/register-ui";

/** Composition root: settings, adapters, use cases, UI. The index starts when the workspace is ready, never before. */
export default class ReconnectPlugin extends Plugin {
  #reconnect: ReconnectApp | null = null;

  override async onload(): Promise<void> {
    const ports = obsidianPorts(this);
    const parsed = parseSettings(await ports.settings.load());
    if (!parsed.ok) {
      const told = wordsFor("auto", getLanguage()).refusals[parsed.error.kind];
      const { message, fix } = told({ field: parsed.error.field ?? "", value: parsed.error.value ?? "" });
      new Notice(`Reconnect: ${message}. ${fix}`, 0);
      return;
    }
    const reconnect = createReconnect(ports, parsed.value.settings, getLanguage());
    this.#reconnect = reconnect;
    registerUi(this, reconnect);
    this.register(() => reconnect.stop());
    this.app.workspace.onLayoutReady(() => void reconnect.start());
  }

  /** The user has just switched Reconnect on: show them what it is. */
  override onUserEnable(): void {
    if (this.#reconnect) void openDashboard(this.app);
  }

  /** `data.json` came from another device: take it over, unless it can't be used. */
  override async onExternalSettingsChange(): Promise<void> {
    const parsed = parseSettings(await this.loadData());
    if (parsed.ok) await this.#reconnect?.useSettings(parsed.value.settings);
  }
}
