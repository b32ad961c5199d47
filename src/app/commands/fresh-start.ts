import { changeFields } from "../../core/person/change-fields";
import { isoDay } from "../../core/time/civil-date";
import type { WriteOutcome } from "../outcome";
import { refuse, type WriteContext } from "../write-context";
import { changePeople } from "./change-people";
import type { Turn } from "./command";

/** Snoozes each until their own day: one step to undo. A person who is named twice has the first of the days. */
export async function freshStart(context: WriteContext, turns: readonly Turn[]): Promise<WriteOutcome> {
  const { words, days, ports, rules } = context;
  const today = ports.clock.today();
  const untilOf = new Map([...turns].reverse().map(({ person, until }) => [person, until]));
  const last = turns.reduce((latest, { until }) => (until > latest ? until : latest), today);
  const label = words.insights.freshStart.label(untilOf.size, days.short(last, today));
  const gone = turns.find(({ until }) => until <= today);
  if (gone !== undefined) return refuse(label, { kind: "day-gone", path: gone.person, value: isoDay(gone.until) });
  return changePeople(context, label, turns.map(({ person }) => person), (text, person) =>
    changeFields(text, [{ kind: "set", field: "snooze-until", value: isoDay(untilOf.get(person) ?? last) }], rules, ports.frontmatter),
  );
}
