import type { Refusal } from "../../core/note/refusal";
import type { VaultPath } from "../../core/note/vault-path";
import { raiseLastContact } from "../../core/person/raise-last-contact";
import { fail, ok, type Result } from "../../core/result";
import { isoDay } from "../../core/time/civil-date";
import { formatTouchpointLine, type NewTouchpoint } from "../../core/touchpoint/format-touchpoint";
import { parseTouchpointLine } from "../../core/touchpoint/parse-touchpoint";
import { editNote } from "../edit-note";
import { insertDailyLine } from "../insert-daily-line";
import type { WriteOutcome } from "../outcome";
import { finish, refuse, type Change, type WriteContext } from "../write-context";
import type { LogRequest } from "./command";
import { linksTo, missingNote } from "./linked-people";
import { named } from "./named";

/** What a touchpoint command writes: lines into a day's note, and whose last contact that is. */
export interface Touchpoints {
  readonly label: string;
  readonly day: LogRequest["day"];
  readonly lines: readonly TouchpointOf[];
  /** False for what is on record but is no contact: an introduction that is only an idea, a call that nobody answered. */
  readonly isContact: boolean;
}

interface TouchpointOf {
  readonly line: string;
  readonly people: readonly VaultPath[];
}

/** Logs one touchpoint with everybody, or one with each. */
export async function logTouchpoint(context: WriteContext, request: LogRequest): Promise<WriteOutcome> {
  const { words } = context;
  const { kind, people, day, about = [] } = request;
  const label = words.undo.touchpoint(words.kinds[kind], named(people, words));
  const gone = await missingNote(context, about);
  if (gone) return refuse(label, gone);
  const groups = request.separately ? people.map((person) => [person]) : [people];
  const lines: TouchpointOf[] = [];
  for (const group of groups) {
    const line = touchpointLine(context, { ...request, people: group });
    if (!line.ok) return refuse(label, line.error);
    lines.push({ line: line.value, people: group });
  }
  return writeTouchpoints(context, { label, day, lines, isContact: !lines.some(({ line }) => isAttempt(line, context)) });
}

/** `call with [[Ana]]: no answer` is on record, with who began, but no contact (formats.md §2). */
function isAttempt(line: string, { rules }: WriteContext): boolean {
  const read = parseTouchpointLine(line, { underHeading: true, ticked: false }, rules.vocabulary);
  return read.kind === "touchpoint" && read.line.attempt;
}

/**
 * The lines in the day's note first, for they are the record; then the `last-contact` of those who are in them, which is
 * derived. A refused line ends it; a refused person doesn't keep the others from theirs.
 */
export async function writeTouchpoints(context: WriteContext, touchpoints: Touchpoints): Promise<WriteOutcome> {
  const { label, day, lines, isContact } = touchpoints;
  const gone = await missingNote(context, lines.flatMap(({ people }) => people));
  if (gone) return refuse(label, gone);
  const changes: Change[] = [];
  const refused: Refusal[] = [];
  const met = new Set<VaultPath>();
  for (const { line, people } of lines) {
    const logged = await insertDailyLine(context, day, line);
    if (!logged.ok) {
      refused.push(logged.error);
      break;
    }
    changes.push(logged.value);
    refused.push(...logged.value.aside);
    for (const person of people) met.add(person);
  }
  const raises = isContact && context.settings.touchpoints.keepLastContact;
  for (const person of raises ? met : []) {
    const raised = await raise(context, person, day);
    if (!raised.ok) refused.push(raised.error);
    else if (raised.value.written.before !== raised.value.written.after) changes.push(raised.value);
  }
  return finish(context, label, changes, refused);
}

const raise = ({ ports, rules }: WriteContext, person: VaultPath, day: LogRequest["day"]): Promise<Result<Change, Refusal>> =>
  editNote(ports.vault, person, (text) => raiseLastContact(text, day, rules, ports.frontmatter));

/** The line that would be written, without the list mark. */
export function touchpointLine(
  context: WriteContext,
  request: Omit<LogRequest, "separately"> & Pick<NewTouchpoint, "intro">,
): Result<string, Refusal> {
  const links = linksTo(context, request.people);
  if (!links.ok) return links;
  const about = request.about?.length ? linksTo(context, request.about) : ok([]);
  if (!about.ok) return about;
  if (request.day > context.ports.clock.today()) return fail({ kind: "day-to-come", path: "", value: isoDay(request.day) });
  const { time, kind, by, ledger, intro } = request;
  const text = [about.value.join(", "), request.text].filter((part) => part !== "").join(" ");
  const line = formatTouchpointLine({ time, kind, links: links.value, by, text, ledger, ...(intro && { intro }) });
  return line.ok ? line : fail({ ...line.error, path: "" });
}

