import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weightOf } from "../../../../src/core/followup/coefficients";
import { explain } from "../../../../src/core/followup/explain";
import { byRank, type FollowUp } from "../../../../src/core/followup/rank";
import type { ReasonKind } from "../../../../src/core/followup/reason";
import type { Status } from "../../../../src/core/followup/status";
import { plusDays } from "../../../../src/core/time/civil-date";
import { runs } from "../../../runs";
import { anyEntries, anyTouchpoint } from "./anyone";
import { entries, follow, TODAY } from "./people";

/** What must hold whoever it is about: a change of the records may only do what it should. */
const all = (name: string, property: fc.IRawProperty<unknown>): void => {
  it(name, () => fc.assert(property as fc.IProperty<unknown>, { numRuns: runs(400) }));
};
const kinds = ({ reasons }: FollowUp): readonly ReasonKind[] => reasons.map(({ kind }) => kind);

const URGENT: readonly ReasonKind[] = ["promise-overdue", "promise-due", "waiting", "date"];
const LIFE: readonly ReasonKind[] = ["goal", "congratulate", "drift", "dormant"];
/** A day more may begin or end these; never what I wait for, what I ask too often, or that there is nothing on record. */
const DATED: readonly ReasonKind[] = [...URGENT, ...LIFE, "due", "overdue", "unthanked", "introduction"];
/** As days pass. What rests wakes up as anything. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  paused: ["paused"],
  hold: ["hold", "snoozed", "untracked", "new", "ok", "soon", "due", "overdue"],
  snoozed: ["snoozed", "untracked", "new", "ok", "soon", "due", "overdue"],
  untracked: ["untracked"],
  new: ["new"],
  ok: ["ok", "soon", "due"],
  soon: ["soon", "due"],
  due: ["due", "overdue"],
  overdue: ["overdue"],
};

describe("whom I let rest, and who has no rhythm", () => {
  all("comes up only as designed", fc.property(anyEntries, (of) => {
    const found = follow(of);
    const { status } = found.facts;
    if (["paused", "hold", "snoozed"].includes(status)) expect(URGENT).toEqual(expect.arrayContaining([...kinds(found)]));
    if (status === "untracked") expect([...URGENT, ...LIFE]).toEqual(expect.arrayContaining([...kinds(found)]));
    if (found.facts.unanswered >= 3) {
      expect(["overdue", "due", "drift", "dormant", "new"].filter((kind) => kinds(found).includes(kind as ReasonKind))).toEqual([]);
    }
  }));
});

describe("the sum", () => {
  all("is that of the reasons, the weightiest first", fc.property(anyEntries, (of) => {
    const found = follow(of);
    const { weight, parts } = explain(found, TODAY);
    expect(parts.reduce((sum, part) => sum + part.weight, 0)).toBe(weight);
    const weights = found.reasons.map((reason) => weightOf(reason, TODAY));
    expect([...weights].sort((a, b) => b - a)).toEqual(weights);
  }));
});

describe("a contact more", () => {
  all("today ends the silence, and takes no promise away", fc.property(anyEntries, anyTouchpoint, (of, more) => {
    const before = follow(of);
    const after = follow(entries(of.person, { ...of, touchpoints: [...of.touchpoints, { ...more, day: TODAY, kind: "call", by: null, ledger: [] }] }));
    expect(kinds(after)).not.toContain("overdue");
    expect(kinds(after).filter((kind) => kind === "due" || kind === "new" || kind === "drift" || kind === "dormant")).toEqual([]);
    const promised = (found: FollowUp) => kinds(found).filter((kind) => kind.startsWith("promise"));
    expect(promised(after)).toEqual(promised(before));
  }));

  all("of the past never lowers the last contact", fc.property(anyEntries, anyTouchpoint, (of, more) => {
    const before = follow(of).facts.lastContact?.day ?? -Infinity;
    const after = follow(entries(of.person, { ...of, touchpoints: [...of.touchpoints, more] })).facts.lastContact?.day ?? -Infinity;
    expect(after).toBeGreaterThanOrEqual(before);
  }));

  all("of tomorrow changes nothing today", fc.property(anyEntries, anyTouchpoint, (of, more) => {
    const planned = entries(of.person, { ...of, touchpoints: [...of.touchpoints, { ...more, day: plusDays(TODAY, 1) }] });
    expect({ ...follow(planned), facts: null }).toEqual({ ...follow(of), facts: null });
  }));
});

describe("a day later", () => {
  all("only what is about days has changed", fc.property(anyEntries, (of) => {
    // What was planned for tomorrow happens then, and is a change of the records.
    const { person, promises } = of;
    const lastContact = person.lastContact !== null && person.lastContact > TODAY ? null : person.lastContact;
    const settled = entries({ ...person, lastContact }, { promises, touchpoints: of.touchpoints.filter(({ day }) => day <= TODAY) });
    const [today, tomorrow] = [follow(settled), follow(settled, plusDays(TODAY, 1))];
    expect(NEXT[today.facts.status]).toContain(tomorrow.facts.status);
    if (today.facts.status !== tomorrow.facts.status && ["hold", "snoozed"].includes(today.facts.status)) return;
    const changed = [...kinds(today), ...kinds(tomorrow)].filter((kind) => kinds(today).includes(kind) !== kinds(tomorrow).includes(kind));
    expect(DATED).toEqual(expect.arrayContaining(changed));
  }));
});

describe("the order", () => {
  all("is total: two people are never equal", fc.property(anyEntries, anyEntries, (one, other) => {
    const [a, b] = [follow(one), follow(other)];
    if (one.person.path === other.person.path) return;
    expect(Math.sign(byRank(a, b))).toBe(-Math.sign(byRank(b, a)));
    expect(byRank(a, b)).not.toBe(0);
  }));
});
