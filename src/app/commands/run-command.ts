import type { WriteOutcome } from "../outcome";
import type { WriteContext } from "../write-context";
import { addPromise } from "./add-promise";
import { setCadence, setCircle } from "./set-rhythm";
import type { Command } from "./command";
import { createPerson } from "./create-person";
import { freshStart } from "./fresh-start";
import { introduce } from "./introduce";
import { logTouchpoint } from "./log-touchpoint";
import { lowerContact } from "./lower-contact";
import { monthlyReview } from "./monthly-review";
import { recordLedger } from "./record-ledger";
import { hold, pause, snooze } from "./rest";

/** The use case of every command. Each writes through the vault of its context and leaves one step to undo. */
export function runCommand(context: WriteContext, command: Command): Promise<WriteOutcome> {
  switch (command.command) {
    case "log":
      return logTouchpoint(context, command);
    case "record":
      return recordLedger(context, command);
    case "promise":
      return addPromise(context, command);
    case "introduce":
      return introduce(context, command);
    case "fresh-start":
      return freshStart(context, command.turns);
    case "review":
      return monthlyReview(context, command.month);
    case "snooze":
      return snooze(context, command.people, command.until);
    case "hold":
      return hold(context, command.people, command.until, command.reason);
    case "pause":
      return pause(context, command.people, command.paused);
    case "circle":
      return setCircle(context, command.people, command.circle);
    case "cadence":
      return setCadence(context, command.people, command.cadence);
    case "new-person":
      return createPerson(context, command.name);
    case "lower":
      return lowerContact(context, command.person, command.lowering);
  }
}
