import type { FollowUp, Standing } from "../followup/rank";
import type { FollowupRules } from "../followup/followup-rules";
import { isResting } from "../followup/status-of";
import { promiseLoad } from "../followup/promise-facts";
import type { Problem } from "../note/problem";
import type { Words } from "../language/words";
import type { PersonalPromise } from "../touchpoint/touchpoint";
import type { PersonCard, DashboardSection, ProblemRow, ReadyDashboard, SectionId } from "./dashboard";
import { promiseRows, type PersonNaming } from "./promise-rows";
import { reasonSentence, type Speech } from "./sentences";

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
  const { calling, ...rest } = grouped(ranked);
  const focus = calling.slice(0, rules.focus);
  const later = calling.slice(rules.focus);
  const section = (id: SectionId, people: readonly FollowUp[]): readonly DashboardSection[] =>
    people.length === 0 ? [] : [{ id, title: id === "noted" ? words.insights.noted : words.dashboard.sections[id], cards: people.map(cardOf) }];
  return {
    state: "ready",
    date: days.long(today),
    summary: summary(focus.length, later.length, words),
    reading: input.reading,
    promises: promiseRows(calling, input.naming, speech),
    load: load(ranked, speech),
    focus: focus.map(cardOf),
    calm: focus.length === 0 ? calm(ranked, speech) : null,
    sections: [
      ...section("later", later),
      ...datesSection(ranked, input, speech),
      ...section("new", rest.new),
      ...section("well", soonestFirst(rest.well)),
      ...section("resting", rest.resting),
      ...section("untracked", rest.untracked.filter(hasSpoken)),
      // Collected, and nothing to do about it unless one wants to.
      ...section("noted", rest.untracked.filter((each) => !hasSpoken(each))),
    ],
    problems: input.problems.map((problem) => problemRow(problem, words)),
  };
}

/** A promise that names several people is one. */
function load(ranked: readonly FollowUp[], { words, today }: Speech): string | null {
  const unique = new Map<string, PersonalPromise>();
  for (const { facts } of ranked) for (const promise of facts.entries.promises) unique.set(`${promise.path} ${promise.line}`, promise);
  const found = promiseLoad([...unique.values()], today);
  return found === null ? null : words.insights.load(found.open, found.usualWeek);
}

/** In one go through everybody, each group in rank order. Who has a promise that is due is always among the calling. */
function grouped(ranked: readonly FollowUp[]): Readonly<Record<Standing, readonly FollowUp[]>> {
  const groups: Record<Standing, FollowUp[]> = { calling: [], new: [], well: [], untracked: [], resting: [] };
  for (const each of ranked) groups[each.standing].push(each);
  return groups;
}

function summary(forToday: number, later: number, { dashboard }: Words): string {
  return later === 0 ? dashboard.forToday(forToday) : `${dashboard.forToday(forToday)} · ${dashboard.later(later)}`;
}

const hasSpoken = ({ facts }: FollowUp): boolean => facts.lastContact !== null;

const soonestFirst = (people: readonly FollowUp[]): readonly FollowUp[] =>
  [...people].sort((a, b) => (a.facts.due ?? Infinity) - (b.facts.due ?? Infinity));

/** Nobody is for today: who comes next, and when; or, to a newcomer, how anybody would. */
function calm(ranked: readonly FollowUp[], { words, today }: Speech): string {
  const { calm: nextIs, calmNobody, calmNoRhythm } = words.dashboard;
  if (ranked.every(({ facts }) => facts.cadence === null)) return calmNoRhythm;
  const [next] = soonestFirst(ranked.filter(({ facts }) => facts.due !== null && !isResting(facts.status)));
  return next?.facts.due == null ? calmNobody : nextIs(next.facts.person.name, next.facts.due - today);
}

/** Dates further ahead than those that are a reason already. */
function datesSection(
  ranked: readonly FollowUp[],
  { cardOf }: DashboardInput,
  speech: Speech,
): readonly DashboardSection[] {
  const ahead = ranked
    .filter(({ datesAhead }) => datesAhead.length > 0)
    .flatMap((each) => each.datesAhead.map((reason) => ({ each, reason })))
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
