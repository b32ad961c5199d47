import fc from "fast-check";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import type { PersonEntries } from "../../../../src/core/index/person-entries";
import type { LedgerSide } from "../../../../src/core/person/person";
import { civilDate, plusDays } from "../../../../src/core/time/civil-date";
import type { TouchpointKind } from "../../../../src/core/touchpoint/touchpoint";
import { entries, person, promise, TODAY, touchpoint } from "./people";

/** Anybody, with any records around 2026-11-24: for what must hold whoever it is. */
const when = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => plusDays(TODAY, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });

export const anyTouchpoint = fc
  .record({
    day: when(-500, 3),
    kind: fc.constantFrom<TouchpointKind>("call", "message", "email", "coffee", "event", "thanks", "intro"),
    by: fc.constantFrom(null, "me" as const, "them" as const),
    others: fc.integer({ min: 0, max: 3 }),
    side: maybe(fc.constantFrom<LedgerSide>("gave", "received", "asked", "thanked")),
    own: fc.boolean(),
  })
  .map(({ day, kind, by, others, side, own }) =>
    touchpoint("2020-01-01", {
      day,
      kind,
      by,
      own,
      people: ["Ana", "Bo", "Cy", "Di"].slice(0, others + 1),
      ledger: side === null ? [] : [{ side, text: "something" }],
    }),
  );

const anyPromise = fc
  .record({ owner: fc.constantFrom("me" as const, "them" as const), due: maybe(when(-30, 30)), open: fc.boolean() })
  .map(({ owner, due, open }) => promise({ owner, due, state: open ? "open" : "done", done: open ? null : due }));

export const anyEntries: fc.Arbitrary<PersonEntries> = fc
  .record({
    name: fc.stringMatching(/^[A-Z][a-z]{2,6}$/),
    cadence: fc.constantFrom(null, "1w", "1mo", "3mo", "1y"),
    rest: fc.constantFrom("none", "none", "none", "paused", "snoozed", "hold"),
    until: when(-2, 20),
    lastContact: maybe(when(-400, 5)),
    birthday: maybe(when(-10, 40)),
    goals: few(when(-20, 5)),
    changes: few(when(-20, 5)),
    received: few(when(-400, 0)),
    touchpoints: fc.array(anyTouchpoint, { maxLength: 8 }),
    promises: few(anyPromise),
  })
  .map(({ name, cadence, rest, until, lastContact, birthday, goals, changes, received, touchpoints, promises }) =>
    entries(
      person(name, {
        cadence: cadence === null ? null : (parseCadence(cadence) as Cadence),
        paused: rest === "paused",
        snoozeUntil: rest === "snoozed" ? until : null,
        holdUntil: rest === "hold" ? until : null,
        lastContact,
        birthday: birthday === null ? null : { ...civilDate(birthday), year: null },
        goals: goals.map((day) => ({ day, text: "a goal" })),
        changes: changes.map((day) => ({ day, text: "some news" })),
        ledger: received.map((day) => ({ side: "received", day, text: "something" })),
      }),
      { touchpoints, promises },
    ),
  );
