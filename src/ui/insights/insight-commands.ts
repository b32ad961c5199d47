import type { Command } from "obsidian";
import { monthToReview } from "../../core/dashboard/review-month";
import { vaultPath, type VaultPath } from "../../core/note/vault-path";
import { pickPerson } from "../modals/person-picker";
import type { Ui } from "../ui";
import { openFreshStart } from "./fresh-start-modal";
import { openPreparation } from "./preparation-modal";

/** The commands that look further than today's list. */
export function insightCommands(ui: Ui): readonly Command[] {
  const { insights: words } = ui.actions.words;
  const hasPeople = (): boolean => ui.reconnect.peopleCount > 0;
  return [
    offered("fresh-start", words.freshStart.command, "sunrise", () => ui.reconnect.insights.canStartFresh(), () => openFreshStart(ui)),
    offered("prepare-meeting", words.prepare.command, "clipboard-list", hasPeople, () => prepareMeeting(ui)),
    offered("monthly-review", words.review.command, "calendar-check", hasPeople, () => void openReview(ui)),
  ];
}

/** Hidden while it can't apply. */
const offered = (id: string, name: string, icon: string, applies: () => boolean, run: () => void): Command => ({
  id,
  name,
  icon,
  checkCallback: (checking) => {
    const fits = applies();
    if (fits && !checking) run();
    return fits;
  },
});

/** For the person or the meeting of the note in front, else for somebody to pick. */
function prepareMeeting(ui: Ui): void {
  const people = peopleOfActiveNote(ui);
  if (people.length > 0) openPreparation(ui, people);
  else pickPerson(ui, ui.actions.words.insights.prepare.pick, (person) => openPreparation(ui, [person]));
}

function peopleOfActiveNote({ app, reconnect }: Ui): readonly VaultPath[] {
  const file = app.workspace.getActiveFile();
  if (file === null) return [];
  const path = vaultPath(file.path);
  return reconnect.person(path) === null ? reconnect.insights.participants(path) : [path];
}

/** Makes the review of the month, or opens the one that is there. */
const openReview = (ui: Ui): Promise<void> =>
  ui.actions.attempt(async () => {
    const outcome = await ui.reconnect.run({ command: "review", month: monthToReview(ui.reconnect.today()).from });
    const isThere = outcome.refused.find(({ kind }) => kind === "note-exists");
    if (isThere === undefined) ui.actions.tell(outcome, ui.actions.words.ui.told.created);
    const note = isThere ?? outcome.written[0];
    if (note !== undefined) await ui.actions.openNote(note.path);
  });
