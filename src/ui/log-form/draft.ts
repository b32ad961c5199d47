import type { LogRequest, PersonChoice } from "../../app/reconnect";
import type { Words } from "../../core/language/words";
import type { LedgerSide } from "../../core/person/person";
import { isoDay, parseIsoDay, type DayNumber } from "../../core/time/civil-date";
import { parseClockTime } from "../../core/time/clock-time";
import type { FieldErrors } from "../forms/command-form";
import { pastDayError, whoError } from "../forms/people-errors";
import type { LedgerMark, Side, TouchpointKind } from "../../core/touchpoint/touchpoint";

/** The form as it is typed: nothing is checked yet. */
export interface Draft {
  readonly people: readonly PersonChoice[];
  readonly kind: TouchpointKind;
  /** The kind was asked for or chosen, not guessed from the last time. */
  readonly kindFixed: boolean;
  readonly by: Side | null;
  readonly day: string;
  readonly time: string;
  readonly text: string;
  readonly ledger: Readonly<Record<LedgerSide, string>>;
}

export const LEDGER_SIDES: readonly LedgerSide[] = ["gave", "received", "asked", "thanked"];

/** What to start with: somebody, and perhaps a kind. */
export interface Prefill {
  readonly people?: readonly PersonChoice["path"][];
  readonly kind?: TouchpointKind;
}

/** A touchpoint of this moment. */
export function newDraft(people: readonly PersonChoice[], kind: TouchpointKind | null, today: DayNumber, time: string): Draft {
  return {
    people,
    kind: kind ?? people[0]?.usualKind ?? "call",
    kindFixed: kind !== null,
    by: null,
    day: isoDay(today),
    time,
    text: "",
    ledger: { gave: "", received: "", asked: "", thanked: "" },
  };
}

/** Another day: the time of this moment says nothing about it, one that was typed does. */
export function onDay(draft: Draft, day: string, start: Draft): Draft {
  return { ...draft, day, time: day !== start.day && draft.time === start.time ? "" : draft.time };
}

export function draftErrors(draft: Draft, today: DayNumber, words: Words): FieldErrors {
  const { day, time } = draft;
  return {
    ...whoError(draft, words),
    ...pastDayError(day, today, words),
    ...(time.trim() !== "" && parseClockTime(time) === null && { time: words.ui.form.errors.time }),
  };
}

/** The request of a draft without errors; null for a day or a time that is none. */
export function requestOf({ people, kind, by, day, time, text, ledger }: Draft): LogRequest | null {
  const parsedDay = parseIsoDay(day);
  const parsedTime = time.trim() === "" ? null : parseClockTime(time);
  if (parsedDay === null || (time.trim() !== "" && parsedTime === null)) return null;
  return {
    kind,
    people: people.map(({ path }) => path),
    day: parsedDay,
    time: parsedTime,
    by,
    text: oneLine(text),
    ledger: LEDGER_SIDES.flatMap((side): LedgerMark[] => {
      const mark = oneLine(ledger[side]);
      return mark === "" ? [] : [{ side, text: mark }];
    }),
  };
}

/** A touchpoint is one line; the field may wrap. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
