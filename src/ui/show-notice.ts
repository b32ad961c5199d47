import { Notice } from "obsidian";
import type { Told } from "./tell-outcome";

/** Long enough to notice and reach the button. */
const UNDO_MS = 8000;
/** A refusal has two sentences to read. */
const REFUSED_MS = 12_000;

/** Says what came of a command, with a button that takes it back while the notice stands. */
export function showNotice(told: Told, undoLabel: string, undo: (token: string) => void): Notice {
  const content = createFragment();
  content.createDiv({ text: told.headline });
  for (const detail of told.details) content.createDiv({ cls: "reconnect-notice-detail", text: detail });
  const notice = new Notice(content, told.details.length > 0 || !told.done ? REFUSED_MS : UNDO_MS);
  const { undo: token } = told;
  if (token !== null) {
    const button = notice.messageEl.createEl("button", { cls: "reconnect-notice-undo", text: undoLabel, attr: { type: "button" } });
    let from: Element | null = button.doc.activeElement;
    button.addEventListener("focus", ({ relatedTarget }) => {
      if (!from?.isConnected || from === button.doc.body) from = relatedTarget as Element | null;
    });
    button.addEventListener("click", () => {
      const focused = button.doc.activeElement === button;
      notice.hide();
      if (focused && from?.instanceOf(HTMLElement)) from.focus();
      undo(token);
    });
  }
  return notice;
}
