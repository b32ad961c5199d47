import { setIcon } from "../../obsidian/base/icons";

/** A button with an icon, a name, and perhaps words beside the icon. */
export function iconButton(parent: HTMLElement, icon: string, name: string, run: () => void, text?: string): HTMLButtonElement {
  const button = parent.createEl("button", { cls: "host-button", attr: { type: "button", "aria-label": name, title: name } });
  setIcon(button, icon);
  if (text !== undefined) button.createSpan({ cls: "host-button-text", text });
  button.addEventListener("click", run);
  return button;
}

/** One of a few, side by side: a group of radio buttons. Returns how to show another one as chosen. */
export function choice<T extends string>(parent: HTMLElement, name: string, options: readonly { readonly value: T; readonly icon: string; readonly text: string }[], choose: (value: T) => void): (value: T) => void {
  const group = parent.createDiv({ cls: "host-choice", attr: { role: "radiogroup", "aria-label": name } });
  const radios = options.map(({ value, icon, text }) => {
    const label = group.createEl("label", { cls: "host-choice-option", attr: { title: text } });
    const radio = label.createEl("input", { type: "radio", attr: { name: `host-${name}`, value, "aria-label": text } });
    setIcon(label.createSpan("host-choice-icon"), icon);
    radio.addEventListener("change", () => choose(value));
    return radio;
  });
  return (value) => {
    for (const radio of radios) radio.checked = radio.value === value;
  };
}

export function select<T extends string>(parent: HTMLElement, name: string, options: Readonly<Record<T, string>>, choose: (value: T) => void): (value: T) => void {
  const field = parent.createEl("label", "host-field");
  field.createSpan({ cls: "host-field-name", text: name });
  const el = field.createEl("select", "dropdown");
  for (const [option, text] of Object.entries<string>(options)) el.createEl("option", { value: option, text });
  el.addEventListener("change", () => choose(el.value as T));
  return (value) => void (el.value = value);
}
