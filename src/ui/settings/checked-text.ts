import type { Setting } from "obsidian";
import { showError } from "./show-error";

export interface CheckedText {
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly numeric?: boolean;
  /** Null when the value can be saved. */
  readonly check: (value: string) => string | null;
  readonly save: (value: string) => void;
}

/** Long enough that a word is not saved letter by letter: each save reads the vault again. */
const TYPED_MS = 700;

/** A field that says at once what is wrong, and saves only what is right: on a pause, on Enter, on leaving it. */
export function checkedText(setting: Setting, { value, label, placeholder, numeric = false, check, save }: CheckedText): void {
  let saved = value;
  let waiting: number | null = null;
  setting.addText((text) => {
    const store = (): void => {
      if (waiting !== null) window.clearTimeout(waiting);
      waiting = null;
      const typed = text.getValue().trim();
      if (typed === saved || check(typed) !== null) return;
      saved = typed;
      save(typed);
    };
    text
      .setPlaceholder(placeholder)
      .setValue(value)
      .onChange((typed) => {
        showError(setting, text.inputEl, check(typed.trim()));
        if (waiting !== null) window.clearTimeout(waiting);
        waiting = window.setTimeout(store, TYPED_MS);
      });
    text.inputEl.setAttribute("aria-label", label);
    if (numeric) text.inputEl.inputMode = "numeric";
    text.inputEl.addEventListener("change", store);
  });
}
