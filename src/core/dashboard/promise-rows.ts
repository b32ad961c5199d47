import type { FollowUp } from "../followup/rank";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";
import type { PersonalPromise } from "../touchpoint/touchpoint";
import type { PromiseRow } from "./dashboard";
import type { Speech } from "./sentences";

/** How a link in some note is shown: the person's name, or the target as written when it is nobody. */
export type PersonNaming = (target: string, from: VaultPath) => string;

/** Promises due within this many days stand at the top; later and undated ones are with their people. */
const AHEAD = 7;

/** Open promises that are past due or due soon, mine and theirs, each once even when it names several people. */
export function promiseRows(ranked: readonly FollowUp[], naming: PersonNaming, speech: Speech): readonly PromiseRow[] {
  const unique = new Map<string, PromiseRow & { readonly due: number }>();
  for (const { facts } of ranked) {
    for (const promise of facts.entries.promises) {
      const key = `${promise.path} ${promise.line}`;
      if (unique.has(key) || promise.state !== "open" || promise.due === null) continue;
      if (promise.due > speech.today + AHEAD) continue;
      const people = promise.people.map((target) => naming(target, promise.path));
      unique.set(key, { ...row(promise, promise.due, people.length > 0 ? people : [facts.person.name], speech), due: promise.due });
    }
  }
  return [...unique.values()].sort((a, b) => a.due - b.due).map(({ due: _due, ...each }) => each);
}

function row(
  promise: PersonalPromise,
  due: DayNumber,
  people: readonly string[],
  { words, days, today }: Speech,
): PromiseRow {
  const { path, line, text, owner } = promise;
  const overdue = due < today;
  const when = dueSentence(due, { words, days, today });
  return { path, line, text, people, owner, overdue, when: owner === "them" ? `${words.dashboard.waiting}, ${when}` : when };
}

function dueSentence(due: DayNumber, { words, days, today }: Speech): string {
  const { promiseWasDue, promiseDue, promiseDueToday } = words.dashboard;
  if (due === today) return promiseDueToday;
  return (due < today ? promiseWasDue : promiseDue)(days.short(due, today));
}
