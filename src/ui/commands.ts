import type { Command, Plugin } from "obsidian";
import { vaultPath, type VaultPath } from "../core/note/vault-path";
import type { TouchpointKind } from "../core/touchpoint/touchpoint";
import { openDiagnosis } from "./modals/diagnosis-modal";
import { openLogForm } from "./log-form/log-form-modal";
import { openNewPerson } from "./modals/new-person-modal";
import { pickPerson } from "./modals/person-picker";
import { openSnooze } from "./modals/snooze-modal";
import { openDashboard } from "./open-dashboard";
import type { Ui } from "./ui";

/** Their ids are known to users' keyboard shortcuts and scripts (design.md §3): never change one. */
export function addCommands(plugin: Plugin, ui: Ui): void {
  for (const command of commands(ui)) plugin.addCommand(command);
}

function commands(ui: Ui): readonly Command[] {
  const { app, actions } = ui;
  const { commands: names } = actions.words.ui;
  return [
    { id: "open-dashboard", name: names.openDashboard, icon: "heart-handshake", callback: () => void openDashboard(app) },
    { id: "log-touchpoint", name: names.logTouchpoint, icon: "square-pen", callback: () => openLogForm(ui, {}) },
    logOfKind(ui, "log-call", names.logCall, "phone", "call"),
    logOfKind(ui, "log-meeting", names.logMeeting, "users", "meeting"),
    logOfKind(ui, "log-message", names.logMessage, "message-circle", "message"),
    {
      id: "log-for-current-person",
      name: names.logForCurrentPerson,
      icon: "user-check",
      checkCallback: (checking) => {
        const person = currentPerson(ui);
        if (person && !checking) openLogForm(ui, { people: [person] });
        return person !== null;
      },
    },
    { id: "new-person", name: names.newPerson, icon: "user-plus", callback: () => openNewPerson(ui) },
    { id: "snooze", name: names.snooze, icon: "alarm-clock", callback: () => snooze(ui) },
    { id: "diagnose", name: ui.reconnect.words.diagnosis.command, icon: "stethoscope", callback: () => openDiagnosis(ui) },
    { id: "undo", name: names.undo, icon: "undo-2", callback: () => void actions.undo() },
  ];
}

/** One choice, and it is logged. */
function logOfKind(ui: Ui, id: string, name: string, icon: string, kind: TouchpointKind): Command {
  const purpose = ui.actions.words.ui.picker.forLog(ui.actions.words.kinds[kind]);
  const callback = (): void => pickPerson(ui, purpose, (person) => void ui.actions.logNow(person, { kind }));
  return { id, name, icon, callback };
}

/** The person whose note is in front, else one to pick. */
function snooze(ui: Ui): void {
  const person = currentPerson(ui);
  if (person) openSnooze(ui, person);
  else pickPerson(ui, ui.actions.words.ui.picker.forSnooze, (picked) => openSnooze(ui, picked));
}

function currentPerson({ app, reconnect }: Ui): VaultPath | null {
  const file = app.workspace.getActiveFile();
  return file ? (reconnect.person(vaultPath(file.path))?.path ?? null) : null;
}
