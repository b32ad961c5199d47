import { readFrontmatter } from "../../core/markdown/read-frontmatter";
import type { TextRefusal } from "../../core/markdown/text-refusal";
import { parseCadence } from "../../core/followup/cadence";
import { keyFor } from "../../core/note/reading-rules";
import type { VaultPath } from "../../core/note/vault-path";
import { changeFields, type FieldChange } from "../../core/person/change-fields";
import { fail, type Result } from "../../core/result";
import { isoDay, type DayNumber } from "../../core/time/civil-date";
import type { WriteOutcome } from "../outcome";
import { refuse, type WriteContext } from "../write-context";
import { changePeople, changePeopleFields } from "./change-people";
import { named } from "./named";

/** Lets people rest until a day after today: one property of their note. */
export async function snooze(context: WriteContext, people: readonly VaultPath[], until: DayNumber): Promise<WriteOutcome> {
  const { ports, words, days } = context;
  const label = words.undo.snoozed(named(people, words), days.short(until, ports.clock.today()));
  if (until <= ports.clock.today()) return dayGone(label, people, until);
  return changePeopleFields(context, label, people, [{ kind: "set", field: "snooze-until", value: isoDay(until) }]);
}

/**
 * On hold until a day, with the reason if there is one; an earlier hold's reason goes. Until null ends it: the day becomes
 * today, so that the note still tells how long it was.
 */
export async function hold(
  context: WriteContext,
  people: readonly VaultPath[],
  until: DayNumber | null,
  reason: string,
): Promise<WriteOutcome> {
  const { ports, words, days } = context;
  const today = ports.clock.today();
  const who = named(people, words);
  const label = until === null ? words.undo.holdOver(who) : words.undo.held(who, days.short(until, today));
  if (until === null) return changePeople(context, label, people, (text) => endHold(text, today, context));
  if (until <= today) return dayGone(label, people, until);
  const why = reason.replace(/\s+/g, " ").trim();
  return changePeopleFields(context, label, people, [
    { kind: "set", field: "hold-until", value: isoDay(until) },
    why === "" ? { kind: "remove", field: "hold-reason" } : { kind: "set", field: "hold-reason", value: why },
  ]);
}

/** Somebody who is not on hold gets no property that says so. */
function endHold(text: string, today: DayNumber, { rules, ports }: WriteContext): Result<string, TextRefusal> {
  const frontmatter = readFrontmatter(text, ports.frontmatter);
  const isHeld = frontmatter.kind === "read" && keyFor("hold-until", frontmatter.data, rules) !== null;
  const changes: readonly FieldChange[] = isHeld ? [{ kind: "set", field: "hold-until", value: isoDay(today) }] : [];
  return changeFields(text, changes, rules, ports.frontmatter);
}

/** No reminders at all, until they are wanted again. */
export async function pause(context: WriteContext, people: readonly VaultPath[], paused: boolean): Promise<WriteOutcome> {
  const { words } = context;
  const who = named(people, words);
  if (!paused) return changePeople(context, words.undo.resumed(who), people, (text) => resume(text, context));
  return changePeopleFields(context, words.undo.paused(who), people, [{ kind: "set", field: "paused", value: true }]);
}

/** `cadence: none` is a pause too, and only another rhythm ends it: which, is the user's to say. */
function resume(text: string, { rules, ports }: WriteContext): Result<string, TextRefusal> {
  const frontmatter = readFrontmatter(text, ports.frontmatter);
  const data = frontmatter.kind === "read" ? frontmatter.data : {};
  const cadence = keyFor("cadence", data, rules);
  if (cadence !== null && parseCadence(data[cadence]) === "none") return fail({ kind: "paused-by-cadence", field: cadence });
  const changes: readonly FieldChange[] =
    keyFor("paused", data, rules) === null ? [] : [{ kind: "set", field: "paused", value: false }];
  return changeFields(text, changes, rules, ports.frontmatter);
}

const dayGone = (label: string, people: readonly VaultPath[], until: DayNumber): WriteOutcome =>
  refuse(label, { kind: "day-gone", path: people[0] ?? "", value: isoDay(until) });
