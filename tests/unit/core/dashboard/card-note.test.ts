import { describe, expect, it } from "vitest";
import { cardNote } from "../../../../src/core/dashboard/card-note";
import { personCard } from "../../../../src/core/dashboard/person-card";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import type { PersonEntries } from "../../../../src/core/index/person-entries";
import { day, entries, follow, person, touchpoint } from "../followup/people";
import { speechIn } from "./speech";

const MONTHLY = parseCadence("1mo") as Cadence;
const mine = (...days: readonly string[]) => days.map((iso) => touchpoint(iso, { kind: "message", by: "me" }));

describe("the quiet sentence of a card", () => {
  it.each<[string, PersonEntries, string | null]>([
    ["nothing to say", entries(person("Ana")), null],
    ["how they like to be reached", entries(person("Ana", { preferredChannel: "Signal" })), "Best reached by Signal."],
    ["two without an answer come before the channel", entries(person("Ana", { preferredChannel: "Signal", lastContact: day("2026-11-01") }), { touchpoints: mine("2026-11-01", "2026-11-10") }), "2 of yours in a row had no answer. Something short and light, with nothing to answer?"],
    ["a meeting moved twice", entries(person("Ana"), { touchpoints: [touchpoint("2026-11-01", { moved: "me", counted: false }), touchpoint("2026-11-10", { moved: "me", counted: false })] }), "You moved this twice. Offer two slots, and keep one."],
    ["a rhythm that has not fitted for long", entries(person("Ana", { cadence: MONTHLY, lastContact: day("2026-06-01") })), "Perhaps the rhythm is wrong, not you: loosen it, pause, or let it go?"],
    ["never a rhythm to choose", entries(person("Ana"), { touchpoints: ["2026-09-01", "2026-09-20", "2026-10-10", "2026-10-30", "2026-11-20"].map((iso) => touchpoint(iso)) }), null],
    ["not what the card says already: three without an answer", entries(person("Ana", { cadence: MONTHLY }), { touchpoints: mine("2026-09-01", "2026-10-01", "2026-11-01") }), null],
  ])("%s", (_, of, note) => expect(personCard(follow(of), false, speechIn()).note).toBe(note));
});

describe("the hour where they are", () => {
  const at = (time: string) => Date.parse(`2026-11-24T${time}Z`);
  const card = { timezone: "Asia/Tokyo", note: "Best reached by Signal." };
  const { words } = speechIn();

  it.each([
    ["2026-11-24, 14:40 in Greenwich", "14:40:00", "It is 23:40 where they are."],
    ["midnight there", "15:00:00", "It is 00:00 where they are."],
    ["a minute before eight", "22:59:59", "It is 07:59 where they are."],
    ["eight in the morning", "23:00:00", card.note],
    ["just before nine in the evening", "11:59:59", card.note],
    ["nine in the evening", "12:00:00", "It is 21:00 where they are."],
  ])("%s", (_, time, said) => expect(cardNote(card, at(time), words)).toBe(said));

  it("is not said without a zone, nor of one that nobody knows", () => {
    expect(cardNote({ timezone: null, note: null }, at("03:00:00"), words)).toBeNull();
    expect(cardNote({ timezone: "+02:00", note: null }, at("03:00:00"), words)).toBeNull();
  });

  it("knows summer time", () => {
    const warsaw = { timezone: "Europe/Warsaw", note: null };
    expect(cardNote(warsaw, Date.parse("2026-07-01T19:30:00Z"), words)).toBe("It is 21:30 where they are.");
    expect(cardNote(warsaw, Date.parse("2026-01-01T19:30:00Z"), words)).toBeNull();
    expect(cardNote(warsaw, Date.parse("2026-07-01T22:30:00Z"), speechIn("pl").words)).toBe("U tej osoby jest teraz 00:30.");
  });
});
