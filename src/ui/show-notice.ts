import { Notice } from "obsidian";
import type { Told } from "./tell-outcome";

/** Long enough to notice and reach the button. */
const UNDO_MS = 8000;
/** A refusal has two sentences to read. */
const REFUSED_MS = 12_000;

/** Something that a notice offers while it stands. */
export interface NoticeOffer {
  readonly label: string;
  readonly run: () => void;
}

/** Says what came of a command, with a button for everything that can be done about it. */
export function showNotice(told: Pick<Told, "headline" | "details" | "done">, offers: readonly NoticeOffer[]): Notice {
  const content = createFragment();
  content.createDiv({ text: told.headline });
  for (const detail of told.details) content.createDiv({ cls: "reconnect-notice-detail", text: detail });
  const notice = new Notice(content, told.details.length > 0 || !told.done ? REFUSED_MS : UNDO_MS);
  for (const offer of offers) addButton(notice, offer);
  return notice;
}

function addButton(notice: Notice, { label, run }: NoticeOffer): void {
  const button = notice.messageEl.createEl("button", { cls: "reconnect-notice-undo", text: label, attr: { type: "button" } });
  let from: Element | null = button.doc.activeElement;
  button.addEventListener("focus", ({ relatedTarget }) => {
    if (!from?.isConnected || from === button.doc.body) from = relatedTarget as Element | null;
  });
  button.addEventListener("click", () => {
    const focused = button.doc.activeElement === button;
    notice.hide();
    if (focused && from?.instanceOf(HTMLElement)) from.focus();
    run();
  });
}
