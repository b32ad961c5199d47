import { describe, expect, it } from "vitest";
import { isoDay } from "../../../../src/core/time/civil-date";
import { parsePromise } from "../../../../src/core/touchpoint/parse-promise";

function said(body: string, mark = " "): string {
  const promise = parsePromise(body, mark);
  if (!promise) return "no task";
  const { owner, state, people, text, due, done, unreadable } = promise;
  return [
    `${owner} ${state}: ${text}`,
    `[${people.join(", ")}]`,
    ...(due === null ? [] : [`due ${isoDay(due)}`]),
    ...(done === null ? [] : [`done ${isoDay(done)}`]),
    ...unreadable.map((value) => `unreadable ${value}`),
  ].join(" ");
}

describe("a task as a promise", () => {
  it.each([
    ["send [[Ana Diaz]] the deck 📅 2026-10-20", " ", "me open: send Ana Diaz the deck [Ana Diaz] due 2026-10-20"],
    ["Invoice draft for [[Maja Lis|Maja]] ⏫ 📅 2026-11-16", " ", "me open: Invoice draft for Maja [Maja Lis] due 2026-11-16"],
    ["waiting [[Bo Lind]] contract 📅 2026-10-25", " ", "them open: Bo Lind contract [Bo Lind] due 2026-10-25"],
    ["Waiting for [[Bo]]: the keys", " ", "them open: Bo: the keys [Bo]"],
    ["czekam na [[Bo]]", " ", "them open: Bo [Bo]"],
    ["contract from [[Bo]] #waiting", " ", "them open: contract from Bo [Bo]"],
    ["contract from [[Bo]] [owner:: them] [due:: 2026-10-25]", " ", "them open: contract from Bo [Bo] due 2026-10-25"],
    ["waitings of [[Bo]]", " ", "me open: waitings of Bo [Bo]"],
    ["call [[Ana]] 📅 2026-11-01 ✅ 2026-11-02", "x", "me done: call Ana [Ana] due 2026-11-01 done 2026-11-02"],
    ["call [[Ana]] [completion:: [[2026-11-02]]]", "X", "me done: call Ana [Ana] done 2026-11-02"],
    ["call [[Ana]]", "-", "me dropped: call Ana [Ana]"],
    ["call [[Ana]] ❌ 2026-11-02", " ", "me dropped: call Ana [Ana]"],
    ["write to [[Ana]] 🔁 every 6 weeks 📅️ 2026-11-30 ^t1", "/", "me open: write to Ana [Ana] due 2026-11-30"],
    ["book for [Ana](People/Ana%20Diaz.md)", " ", "me open: book for Ana [People/Ana Diaz.md]"],
    ["bring [[Ana]] the map 📅 2026-02-30", " ", "me open: bring Ana the map [Ana] unreadable 2026-02-30"],
    ["idea about [[Ana]]", "!", "no task"],
    ["moved", ">", "no task"],
  ])("%s [%s]", (body, mark, expected) => {
    expect(said(body, mark)).toBe(expected);
  });
});
