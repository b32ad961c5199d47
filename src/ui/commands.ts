import type { Command, Plugin } from "obsidian";
import { vaultPath, type VaultPath } from "../core/note/vault-path";
import type { TouchpointKind } from "../core/touchpoint/touchpoint";
import type { LedgerSide } from "../core/person/person";
import { openHoldForm } from "./forms/hold-form";
import { openIntroduceForm } from "./forms/introduce-form";
import { openLedgerForm } from "./forms/ledger-form";
import { openPromiseForm } from "./forms/promise-form";
import { openCadenceForm, openCircleForm } from "./forms/rhythm-forms";
import { insightCommands } from "./insights/insight-commands";
import { openDiagnosis } from "./modals/diagnosis-modal";
import { openLogForm } from "./log-form/log-form-modal";
import { openHistory } from "./modals/history-modal";
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
    recordCommand(ui, "record-gave", names.recordGave, "gift", "gave"),
    recordCommand(ui, "record-received", names.recordReceived, "hand-heart", "received"),
    recordCommand(ui, "record-asked", names.recordAsked, "message-circle-question", "asked"),
    recordCommand(ui, "record-thanked", names.recordThanked, "heart", "thanked"),
    forSomebody(ui, "add-promise", names.addPromise, "list-todo", openPromiseForm),
    forSomebody(ui, "introduce", names.introduce, "handshake", openIntroduceForm, 2),
    { id: "new-person", name: names.newPerson, icon: "user-plus", callback: () => openNewPerson(ui) },
    { id: "snooze", name: names.snooze, icon: "alarm-clock", callback: () => snooze(ui) },
    forSomebody(ui, "hold", names.hold, "hand", openHoldForm),
    {
      id: "pause",
      name: names.pause,
      icon: "circle-pause",
      checkCallback: (checking) => {
        if (!checking) withPerson(ui, ui.actions.words.ui.picker.forPause, (person) => pause(ui, person));
        return ui.reconnect.peopleCount > 0;
      },
    },
    forSomebody(ui, "set-circle", names.setCircle, "circle-dot", openCircleForm, 1, () => ui.reconnect.settings.circles.length > 0),
    forSomebody(ui, "set-cadence", names.setCadence, "calendar-clock", openCadenceForm),
    ...insightCommands(ui),
    { id: "diagnose", name: ui.reconnect.words.diagnosis.command, icon: "stethoscope", callback: () => openDiagnosis(ui) },
    { id: "undo", name: names.undo, icon: "undo-2", callback: () => void actions.undo() },
    { id: "undo-history", name: names.undoHistory, icon: "history", callback: () => openHistory(ui) },
  ];
}

/** A form about people, filled in with the person whose note is in front. Hidden while there are too few people for it. */
function forSomebody(
  ui: Ui,
  id: string,
  name: string,
  icon: string,
  open: (ui: Ui, people: readonly VaultPath[]) => void,
  fewest = 1,
  applies = () => true,
): Command {
  const checkCallback = (checking: boolean): boolean => {
    const fits = ui.reconnect.peopleCount >= fewest && applies();
    if (fits && !checking) open(ui, currentPeople(ui));
    return fits;
  };
  return { id, name, icon, checkCallback };
}

const recordCommand = (ui: Ui, id: string, name: string, icon: string, side: LedgerSide): Command =>
  forSomebody(ui, id, name, icon, (_, people) => openLedgerForm(ui, side, people));

function currentPeople(ui: Ui): readonly VaultPath[] {
  const person = currentPerson(ui);
  return person === null ? [] : [person];
}

function pause(ui: Ui, person: VaultPath): void {
  const paused = ui.reconnect.person(person)?.paused ?? false;
  void ui.actions.run({ command: "pause", people: [person], paused: !paused });
}

/** One choice, and it is logged. */
function logOfKind(ui: Ui, id: string, name: string, icon: string, kind: TouchpointKind): Command {
  const purpose = ui.actions.words.ui.picker.forLog(ui.actions.words.kinds[kind]);
  const callback = (): void => pickPerson(ui, purpose, (person) => void ui.actions.logNow(person, { kind }));
  return { id, name, icon, callback };
}

const snooze = (ui: Ui): void =>
  withPerson(ui, ui.actions.words.ui.picker.forSnooze, (person) => openSnooze(ui, person));

/** The person whose note is in front, else one to pick. */
function withPerson(ui: Ui, purpose: string, act: (person: VaultPath) => void): void {
  const person = currentPerson(ui);
  if (person) act(person);
  else pickPerson(ui, purpose, act);
}

function currentPerson({ app, reconnect }: Ui): VaultPath | null {
  const file = app.workspace.getActiveFile();
  return file ? (reconnect.person(vaultPath(file.path))?.path ?? null) : null;
}
