import type { Refusal } from "../core/note/refusal";
import { baseName, type VaultPath } from "../core/note/vault-path";
import { raiseLastContact } from "../core/person/raise-last-contact";
import { fail, type Result } from "../core/result";
import { isoDay } from "../core/time/civil-date";
import { formatTouchpointLine } from "../core/touchpoint/format-touchpoint";
import { editNote } from "./edit-note";
import { insertDailyLine } from "./insert-daily-line";
import { linkTo } from "./link-to";
import type { WriteOutcome } from "./outcome";
import type { LogRequest } from "./reconnect";
import { finish, refuse, type Change, type WriteContext } from "./write-context";

/**
 * Logs one touchpoint: the line in the day's note first, for it is the record; then each person's `last-contact`, which is
 * derived. A refused line writes nothing at all; a refused person doesn't keep the others from theirs.
 */
export async function logTouchpoint(context: WriteContext, request: LogRequest): Promise<WriteOutcome> {
  const { ports, rules, settings } = context;
  const label = labelOf(context, request);
  const line = touchpointLine(context, request);
  if (!line.ok) return refuse(label, line.error);
  const gone = await missingPerson(context, request.people);
  if (gone) return refuse(label, gone);
  const logged = await insertDailyLine(context, request.day, line.value);
  if (!logged.ok) return refuse(label, logged.error);
  const changes: Change[] = [logged.value];
  const refused: Refusal[] = [...logged.value.aside];
  if (settings.touchpoints.keepLastContact) {
    for (const person of request.people) {
      const raised = await editNote(ports.vault, person, (text) => raiseLastContact(text, request.day, rules, ports.frontmatter));
      if (!raised.ok) refused.push(raised.error);
      else if (raised.value.written.before !== raised.value.written.after) changes.push(raised.value);
    }
  }
  return finish(context, label, changes, refused);
}

/** A link to a note that was deleted a moment ago would lead nowhere. */
async function missingPerson({ ports }: WriteContext, people: readonly VaultPath[]): Promise<Refusal | null> {
  for (const person of people) {
    const read = await ports.vault.read(person);
    if (!read.ok && read.error.kind === "note-missing") return read.error;
  }
  return null;
}

/** The line that would be written, without the list mark. */
export function touchpointLine(context: WriteContext, request: LogRequest): Result<string, Refusal> {
  if (request.people.length === 0) return fail({ kind: "unknown-person", path: "", value: "" });
  if (request.day > context.ports.clock.today()) return fail({ kind: "day-to-come", path: "", value: isoDay(request.day) });
  const links: string[] = [];
  for (const person of request.people) {
    const link = linkTo(person, context.index);
    if (!link.ok) return link;
    links.push(link.value);
  }
  const { time, kind, by, text, ledger } = request;
  const line = formatTouchpointLine({ time, kind, links, by, text, ledger });
  return line.ok ? line : fail({ ...line.error, path: "" });
}

function labelOf({ words }: WriteContext, { kind, people }: LogRequest): string {
  return words.undo.touchpoint(words.kinds[kind], words.list(people.map(baseName)));
}
