import type { FollowUp } from "../followup/rank";
import { dateReasons } from "../followup/reasons";
import type { FollowupRules } from "../followup/followup-rules";
import { isResting } from "../followup/status-of";
import type { Problem } from "../note/problem";
import type { Words } from "../language/words";
import type { PersonCard, DashboardSection, ProblemRow, ReadyDashboard, SectionId } from "./dashboard";
import { promiseRows, type PersonNaming } from "./promise-rows";
import { reasonSentence, type Speech } from "./sentences";

/** Dates further ahead than a reason (7 days) and up to this far stand in their own section. */
const DATES_AHEAD = 30;

export interface DashboardInput {
  /** Everybody, in rank order. */
  readonly ranked: readonly FollowUp[];
  readonly problems: readonly Problem[];
  readonly reading: boolean;
  readonly rules: FollowupRules;
  readonly naming: PersonNaming;
  /** Makes a card, or gives the one made before for the same facts. */
  readonly cardOf: (followUp: FollowUp) => PersonCard;
}

export function buildDashboard(input: DashboardInput, speech: Speech): ReadyDashboard {
  const { ranked, rules, cardOf } = input;
  const { words, days, today } = speech;
  const calling = ranked.filter(({ surfaces, reasons }) => surfaces && reasons[0]?.kind !== "new");
  const focus = calling.slice(0, rules.focus);
  const later = calling.slice(rules.focus);
  const called = new Set(calling);
  const rest = ranked.filter((each) => !called.has(each));
  const section = (id: SectionId, people: readonly FollowUp[]): readonly DashboardSection[] =>
    people.length === 0 ? [] : [{ id, title: words.dashboard.sections[id], cards: people.map(cardOf) }];
  return {
    state: "ready",
    date: days.long(today),
    summary: summary(focus.length, later.length, words),
    reading: input.reading,
    promises: promiseRows(ranked, input.naming, speech),
    focus: focus.map(cardOf),
    calm: focus.length === 0 ? calm(ranked, speech) : null,
    sections: [
      ...section("later", later),
      ...datesSection(ranked, input, speech),
      ...section("new", rest.filter(({ facts }) => facts.status === "new")),
      ...section("well", soonestFirst(rest.filter(({ facts }) => facts.status === "ok" || facts.status === "soon"))),
      ...section("resting", rest.filter(({ facts }) => isResting(facts.status))),
      ...section("untracked", rest.filter(({ facts }) => facts.status === "untracked")),
    ],
    problems: input.problems.map((problem) => problemRow(problem, words)),
  };
}

function summary(forToday: number, later: number, { dashboard }: Words): string {
  return later === 0 ? dashboard.forToday(forToday) : `${dashboard.forToday(forToday)} · ${dashboard.later(later)}`;
}

const soonestFirst = (people: readonly FollowUp[]): readonly FollowUp[] =>
  [...people].sort((a, b) => (a.facts.due ?? Infinity) - (b.facts.due ?? Infinity));

/** Nobody is for today: who comes next, and when; or, to a newcomer, how anybody would. */
function calm(ranked: readonly FollowUp[], { words, today }: Speech): string {
  const { calm: nextIs, calmNobody, calmNoRhythm } = words.dashboard;
  if (ranked.every(({ facts }) => facts.cadence === null)) return calmNoRhythm;
  const [next] = soonestFirst(ranked.filter(({ facts }) => facts.due !== null && !isResting(facts.status)));
  return next?.facts.due == null ? calmNobody : nextIs(next.facts.person.name, next.facts.due - today);
}

function datesSection(
  ranked: readonly FollowUp[],
  { rules, cardOf }: DashboardInput,
  speech: Speech,
): readonly DashboardSection[] {
  const ahead = ranked
    .flatMap((each) => dateReasons(each.facts, rules, speech.today, DATES_AHEAD).map((reason) => ({ each, reason })))
    .filter(({ each, reason }) => !each.reasons.some(({ kind }) => kind === "date") && reason.day > speech.today)
    .sort((a, b) => a.reason.day - b.reason.day);
  if (ahead.length === 0) return [];
  const cards = ahead.map(({ each, reason }) => ({
    ...cardOf(each),
    why: reasonSentence(reason, speech),
    whyKind: reason.kind,
  }));
  return [{ id: "dates", title: speech.words.dashboard.sections.dates, cards }];
}

export function problemRow(problem: Problem, words: Words): ProblemRow {
  const told = words.problems[problem.kind]({ field: problem.field ?? "", value: problem.value ?? "" });
  return {
    path: problem.path,
    line: problem.line ?? null,
    field: problem.field ?? null,
    message: told.message,
    fix: told.fix,
  };
}
