import type { Setting } from "obsidian";

/** What is wrong with a field, under the row's description; null takes it away. (The app's own is 1.13 and newer.) */
export function showError(setting: Setting, input: HTMLInputElement, message: string | null): void {
  const { infoEl } = setting;
  const error = infoEl.querySelector<HTMLElement>(".reconnect-error") ?? infoEl.createDiv({ cls: "reconnect-error", attr: { role: "alert" } });
  error.setText(message ?? "");
  input.setAttribute("aria-invalid", String(message !== null));
}
