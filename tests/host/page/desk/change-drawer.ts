import type { Change, Journal, Step } from "../changes/journal";
import { showInvisible } from "../changes/invisible";
import type { DiffRow } from "../changes/line-diff";
import { tellChange } from "../changes/tell-change";
import { iconButton } from "./controls";

export interface DrawerActions {
  undo(step: Step): void;
  /** Shows a file in the app. */
  open(path: string): void;
  close(): void;
}

export interface ChangeDrawer {
  readonly el: HTMLElement;
  /** Words for somebody who doesn't see the list change. */
  say(text: string): void;
  focus(): void;
}

const SIGNS = { same: " ", removed: "−", added: "+" } as const;
const TAGS = { same: "div", removed: "del", added: "ins" } as const;

/** Beside the app: every write, to the character, newest first. */
export function changeDrawer(journal: Journal, actions: DrawerActions): ChangeDrawer {
  const el = createEl("aside", { cls: "host-drawer", attr: { id: "host-drawer", "aria-label": "What changed" } });
  const header = el.createDiv("host-drawer-header");
  header.createEl("h2", { text: "What changed" });
  const undoLast = iconButton(header, "undo-2", "Undo last step (Alt+Shift+Z)", () => journal.last && actions.undo(journal.last), "Undo last");
  iconButton(header, "x", "Close", actions.close);
  const said = el.createDiv({ cls: "host-said", attr: { role: "status" } });
  const list = el.createDiv({ cls: "host-steps", attr: { role: "list", "aria-label": "Steps, newest first" } });
  const empty = el.createDiv("host-drawer-empty");
  empty.createEl("p", { text: "Nothing has been written yet." });
  empty.createEl("p", { text: "Log a call or snooze somebody: each write stands here, line by line. Reconnect changes those characters and no others." });

  const draw = (): void => {
    // A step that is drawn and hasn't changed stays: the focus and the place of scrolling with it.
    const drawn = new Map([...list.children].map((child) => [(child as HTMLElement).dataset["step"] ?? "", child]));
    const wanted = journal.steps.map((step) => drawn.get(keyOf(step)) ?? drawStep(step, actions));
    list.replaceChildren(...wanted);
    empty.toggle(wanted.length === 0);
    list.toggle(wanted.length > 0);
    undoLast.disabled = journal.last === null;
  };
  journal.onChange(draw);
  draw();
  return { el, say: (text) => said.setText(text), focus: () => el.querySelector<HTMLElement>("button:not(:disabled)")?.focus() };
}

function keyOf({ id, undone, changes }: Step): string {
  return JSON.stringify([id, undone, changes.map((change) => (change.kind === "text" ? [change.path, change.after] : [change.path, change.to]))]);
}

function drawStep(step: Step, { undo, open }: DrawerActions): HTMLElement {
  const { at, changes, undone } = step;
  const what = changes.length === 1 ? "1 file" : `${changes.length} files`;
  const el = createDiv({ cls: "host-step", attr: { role: "listitem", "data-step": keyOf(step) } });
  el.toggleClass("is-undone", undone);
  const header = el.createDiv("host-step-header");
  header.createEl("h3", { text: `${at} · ${what}` });
  if (undone) header.createSpan({ cls: "host-step-state", text: "undone" });
  else iconButton(header, "undo-2", `Undo this step: ${at}, ${what}`, () => undo(step), "Undo");
  const list = el.createDiv("host-changes");
  for (const change of changes) list.append(drawChange(change, open));
  return el;
}

function drawChange(change: Change, open: (path: string) => void): HTMLElement {
  const { path, happened, facts, hunks, remarks } = tellChange(change);
  const el = createDiv("host-change");
  const name = el.createDiv("host-change-name");
  name.createSpan({ cls: `host-happened mod-${happened}`, text: happened });
  const link = name.createEl("button", { cls: "host-path", text: path, attr: { type: "button", dir: "auto", title: "Show it in the app" } });
  link.addEventListener("click", () => open(change.kind === "moved" ? change.to : path));
  el.createDiv({ cls: "host-facts", text: facts });
  for (const hunk of hunks) {
    const diff = el.createDiv({ cls: "host-diff", attr: { dir: "ltr" } });
    for (const row of hunk) diff.append(drawRow(row));
  }
  for (const remark of remarks) el.createDiv({ cls: "host-remark", text: remark });
  return el;
}

function drawRow({ sign, before, after, text, differs, endsFile }: DiffRow): HTMLElement {
  const row = createDiv(`host-row mod-${sign}`);
  row.createSpan({ cls: "host-row-number", text: String(after ?? before ?? ""), attr: { "aria-hidden": "true" } });
  row.createSpan({ cls: "host-row-sign", text: SIGNS[sign], attr: { "aria-hidden": "true" } });
  const line = row.createEl(TAGS[sign], { cls: "host-row-text", attr: { dir: "auto" } });
  const [from, to] = differs ?? [0, 0];
  // Invisible characters are looked for in the whole line: what is "at the end" depends on it.
  let at = 0;
  for (const { text: shown, told } of showInvisible(text)) {
    // A sign stands for one character of the same length.
    const cuts = told === null ? [from - at, to - at].filter((cut) => cut > 0 && cut < shown.length) : [];
    for (const [index, start] of [0, ...cuts].entries()) {
      const end = cuts[index] ?? shown.length;
      const isOther = differs !== null && at + start >= from && at + end <= to && end > start;
      const piece = line.createSpan({ text: shown.slice(start, end) });
      piece.toggleClass("host-differs", isOther);
      if (told !== null) {
        piece.addClass("host-invisible");
        piece.setAttrs({ title: told, role: "img", "aria-label": told });
      }
    }
    at += shown.length;
  }
  if (endsFile) line.createSpan({ cls: "host-invisible mod-end", text: "⌿", attr: { title: "the file ends here, without a line break", role: "img", "aria-label": "no line break at the end" } });
  return row;
}
