import type { Setting } from "obsidian";
import type { Ui } from "../ui";

/** Where touchpoints go: the daily notes in use, and a line as it would be written. */
export function drawDailyNotes({ infoEl }: Setting, { reconnect }: Ui): void {
  const { words, dailyNotes } = reconnect;
  const said = words.ui.settings.dailyNotes;
  const sample = infoEl.createDiv("reconnect-sample");
  sample.createEl("code", { text: reconnect.dailyNotePath() ?? dailyNotes.format });
  const [person] = reconnect.people();
  const line = person
    ? reconnect.sampleLine({ kind: "call", people: [person.path], day: reconnect.today(), time: null, by: null, text: said.sampleText, ledger: [] })
    : null;
  sample.createDiv({ text: said.line });
  sample.createEl("code", { text: line ?? `- ${words.undo.touchpoint(words.kinds.call, `[[${said.sampleName}]]`)}: ${said.sampleText}` });
}
