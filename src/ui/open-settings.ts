import type { App } from "obsidian";

/** What the settings window has in every version so far, though obsidian.d.ts doesn't say so. */
interface SettingsWindow {
  open(): void;
  openTabById(id: string): void;
}

/** Opens the settings at Reconnect's tab; does nothing in an app that has no such window. */
export function openSettings(app: App): void {
  const { setting } = app as App & { setting?: Partial<SettingsWindow> };
  setting?.open?.();
  setting?.openTabById?.("reconnect");
}
