import { getLanguage, Notice, Plugin } from "obsidian";
import { obsidianPorts } from "./adapters/obsidian/obsidian-ports";
import { createReconnect, type ReconnectApp } from "./app/create-reconnect";
import { loadSettings } from "./app/load-settings";
import { wordsFor } from "./core/language/words";
import type { Refusal } from "./core/note/refusal";
import { openDashboard } from "./ui/open-dashboard";
import { registerUi } from "./ui/register-ui";

/** Composition root: settings, adapters, use cases, UI. The index starts when the workspace is ready, never before. */
export default class ReconnectPlugin extends Plugin {
  #reconnect: ReconnectApp | null = null;

  override async onload(): Promise<void> {
    const ports = obsidianPorts(this);
    const settings = await loadSettings(ports.settings);
    if (!settings.ok) return tellRefusal(settings.error);
    const reconnect = createReconnect(ports, settings.value.settings, getLanguage(), await ports.taskFilter());
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
    const settings = await loadSettings(obsidianPorts(this).settings);
    if (settings.ok) await this.#reconnect?.useSettings(settings.value.settings);
    else tellRefusal(settings.error);
  }
}

/** Stays until it is read: nothing of Reconnect works until the user has seen to it. */
function tellRefusal({ kind, field = "", value = "" }: Refusal): void {
  const { message, fix } = wordsFor("auto", getLanguage()).refusals[kind]({ field, value });
  new Notice(`Reconnect: ${message}. ${fix}`, 0);
}
