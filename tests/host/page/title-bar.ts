import { addressOf, type Choices } from "./choices";

const LANGUAGES = { en: "English", pl: "Polski" };

/** Above the app: what this is, and how it is shown. Every control loads the page anew with the other choice. */
export function titleBar(vaultName: string, choices: Choices): HTMLElement {
  const bar = createDiv("host-title-bar");
  bar.createSpan({ cls: "host-title", text: vaultName });
  bar.createSpan({ cls: "host-subtitle", text: "Reconnect, in a stand-in for the Obsidian app" });
  const controls = bar.createDiv("host-controls");
  const go = (changed: Partial<Choices>): void => window.location.assign(addressOf({ ...choices, ...changed }));
  select(controls, "Theme", { light: "Light", dark: "Dark" }, choices.theme, (theme) => go({ theme }));
  select(controls, "Device", { desktop: "Desktop", phone: "Phone" }, choices.device, (device) => go({ device }));
  select(controls, "Language", LANGUAGES, choices.language, (language) => go({ language }));
  return bar;
}

function select<T extends string>(parent: HTMLElement, label: string, options: Record<T, string>, value: string, choose: (value: T) => void): void {
  const field = parent.createEl("label", "host-control");
  field.createSpan({ text: label });
  const el = field.createEl("select", "dropdown");
  for (const [option, text] of Object.entries<string>(options)) el.createEl("option", { value: option, text });
  el.value = value;
  el.addEventListener("change", () => choose(el.value as T));
}
