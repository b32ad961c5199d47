import { describe, expect, it } from "vitest";
import { askCheckView } from "../../../../src/core/dashboard/ask-check-view";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { factsOf } from "../../../../src/core/followup/facts";
import { followUp } from "../../../../src/core/followup/rank";
import { vaultPath } from "../../../../src/core/note/vault-path";
import type { PersonEntries } from "../../../../src/core/index/person-entries";
import type { Person } from "../../../../src/core/person/person";
import type { PersonalPromise, Touchpoint } from "../../../../src/core/touchpoint/touchpoint";
import { day, entries, follow, person, promise, RULES, TODAY, touchpoint } from "../followup/people";
import { speechIn } from "./speech";

const ledger = (side: "gave" | "asked" | "received", iso: string | null, text = "a chart") => ({ side, day: iso === null ? null : day(iso), text });
const anas = (said: Partial<Person>, more: { touchpoints?: Touchpoint[]; promises?: PersonalPromise[] } = {}): PersonEntries =>
  entries(person("Ana", said), more);

describe("before an ask", () => {
  it.each<[string, PersonEntries, readonly string[], readonly string[]]>([
    ["with nothing on record", anas({}), ["Nothing that you gave is on record."], []],
    ["when what I gave has no date", anas({ ledger: [ledger("gave", null)] }), ["You gave something, nobody knows when."], []],
    ["with a gift last week and an older one without a date", anas({ ledger: [ledger("gave", null, "a map"), ledger("gave", "2026-11-17")] }), ["You last gave 7 days ago."], []],
    ["with a gift of today", anas({ ledger: [ledger("gave", "2026-11-24")] }), ["You last gave today."], []],
    ["when only they gave", anas({ ledger: [ledger("received", "2026-11-17")] }), ["Nothing that you gave is on record."], []],
    [
      "after an earlier ask, by days with a contact",
      anas({ ledger: [ledger("asked", "2026-09-01")] }, { touchpoints: [touchpoint("2026-09-01"), touchpoint("2026-10-01"), touchpoint("2026-10-01"), touchpoint("2026-11-01")] }),
      ["Nothing that you gave is on record.", "2 contacts since your last ask."],
      [],
    ],
    ["right after one", anas({ ledger: [ledger("asked", "2026-11-23")] }), ["Nothing that you gave is on record.", "No contact since your last ask."], []],
    [
      "with promises: mine that are open, not theirs, not those kept",
      anas({}, { promises: [promise({ text: "the book", due: day("2026-12-01") }), promise({ text: "the address", due: day("2026-11-01") }), promise({ text: "a song" }), promise({ owner: "them" }), promise({ state: "done", done: TODAY })] }),
      ["Nothing that you gave is on record.", "Still open from you: the book (due 1 December); the address (was due 1 November); a song."],
      [],
    ],
    [
      "what I could give: first what they need, then what they work on, then what they like; three at most, no goal that is over",
      anas({ lookingFor: ["a flat in Gdynia"], goals: [{ day: day("2026-01-01"), text: "the exam" }, { day: null, text: "learn Polish" }], interests: ["sailing", "tea"] }),
      ["Nothing that you gave is on record."],
      ["a hint or a name: they look for a flat in Gdynia", "a hand with: learn Polish", "something about sailing"],
    ],
  ])("%s", (_, of, facts, gives) => {
    expect(askCheckView(follow(of), speechIn())).toEqual({ path: "People/Ana.md", name: "Ana", facts, gives });
  });

  it("names first what the vault has for them: a note, somebody who can help", () => {
    const around = {
      share: { kind: "share", note: "Tidal mills", path: vaultPath("Notes/Tidal mills.md"), interest: "mills" },
      introduction: { kind: "introduction", step: "worth-making", side: "seeks", name: "Bo Lind", path: vaultPath("People/Bo Lind.md"), topic: "old boats" },
      place: null,
    } as const;
    const tracked = anas({ interests: ["tea"], cadence: parseCadence("1mo") as Cadence, lastContact: day("2026-11-01") });
    const { gives } = askCheckView(followUp(factsOf(tracked, RULES, TODAY), RULES, TODAY, around), speechIn());
    expect(gives).toEqual(["your note “Tidal mills”, about mills", "an introduction to Bo Lind, for old boats", "something about tea"]);
  });

  it("speaks Polish without a reproach", () => {
    const of = anas({ ledger: [ledger("gave", "2026-11-02"), ledger("asked", "2026-11-10")] }, { touchpoints: [touchpoint("2026-11-20")] });
    expect(askCheckView(follow(of), speechIn("pl")).facts).toEqual(["Ostatnio coś od Ciebie: 3 tygodnie temu.", "Od ostatniej prośby 1 kontakt."]);
  });
});
