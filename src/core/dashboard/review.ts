import { contactDays } from "../followup/contact";
import { circleKey, type FollowupRules } from "../followup/followup-rules";
import { introductionsOf } from "../followup/introductions";
import { maxDays } from "../followup/cadence";
import { promiseState, type PromiseState } from "../followup/promise-facts";
import type { FollowUp } from "../followup/rank";
import { isResting } from "../followup/status-of";
import type { VaultPath } from "../note/vault-path";
import type { LedgerSide, Person } from "../person/person";
import type { CircleSetting } from "../settings/settings";
import type { DayNumber } from "../time/civil-date";
import type { PersonalPromise } from "../touchpoint/touchpoint";
import { plainWords } from "../touchpoint/plain-words";
import { withDue } from "./ask-check-view";
import type { ReviewMonth } from "./review-month";
import { reasonSentence, type Speech } from "./sentences";

/** What a template of a monthly review may name in double braces (formats.md §7). */
export type ReviewToken =
  | "month"
  | LedgerSide
  | "kept"
  | "kept-late"
  | "open"
  | "waiting"
  | "introductions"
  | "drifting"
  | "unthanked"
  | "consistency";

export type ReviewValues = Readonly<Record<ReviewToken, string>>;

export interface ReviewInput {
  readonly month: ReviewMonth;
  /** Everybody, in rank order. */
  readonly people: readonly FollowUp[];
  readonly rules: FollowupRules;
  readonly circles: readonly CircleSetting[];
  /** How a person stands in the note: a link, or the bare name. */
  readonly personText: (person: Person) => string;
  /** Whom a link in a note means, likewise; the target as written when it is nobody. */
  readonly linkText: (target: string, from: VaultPath) => string;
}

/** More than these are a list, not something to think about. */
const MOST_DRIFTING = 20;

/**
 * A month looked back on: what was given, received, asked and thanked for in it, what came of promises, and, as of today,
 * what is open between us. Each is a list in Markdown, or one line that says that there is nothing. Never a number to beat.
 */
export function reviewValues(input: ReviewInput, speech: Speech): ReviewValues {
  const { month, people } = input;
  const { review: said } = speech.words.insights;
  const list = (lines: readonly string[]): string => (lines.length === 0 ? said.nothing : lines.map((line) => `- ${line}`).join("\n"));
  const promises = uniquePromises(people);
  const mine = promises.filter(({ promise }) => promise.owner === "me");
  const doneAs = (state: PromiseState): readonly string[] =>
    mine
      .filter(({ promise }) => promise.done !== null && isIn(month, promise.done) && promiseState(promise, speech.today) === state)
      .map(({ promise, person }) => `${sayDay(promise.done, speech)}${plainWords(promise.text)} · ${namesOf({ promise, person }, input)}`);
  const openOf = (of: readonly OwnedPromise[]): readonly string[] =>
    of.filter(({ promise }) => promise.state === "open").map((each) => `${plainWords(withDue(each.promise, speech))} · ${namesOf(each, input)}`);
  const drifting = driftingLines(input, speech);
  return {
    month: capitalised(speech.days.month(month.from)),
    gave: list(ledgerLines("gave", input, speech)),
    received: list(ledgerLines("received", input, speech)),
    asked: list(ledgerLines("asked", input, speech)),
    thanked: list(ledgerLines("thanked", input, speech)),
    kept: list(doneAs("kept")),
    "kept-late": list(doneAs("kept-late")),
    open: list(openOf(mine)),
    waiting: list(openOf(promises.filter(({ promise }) => promise.owner === "them"))),
    introductions: list(introductionLines(input, speech)),
    drifting: list([...drifting.slice(0, MOST_DRIFTING), ...(drifting.length > MOST_DRIFTING ? [said.more(drifting.length - MOST_DRIFTING)] : [])]),
    unthanked: list(unthankedLines(input, speech)),
    consistency: list(consistencyLines(input, speech)),
  };
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const isIn = ({ from, to }: ReviewMonth, day: DayNumber): boolean => from <= day && day <= to;

/** In the order of days. */
function ledgerLines(side: LedgerSide, { people, month, personText }: ReviewInput, { days, today }: Speech): readonly string[] {
  return people
    .flatMap(({ facts }) => facts.ledger.map((entry) => ({ ...entry, person: facts.person })))
    .flatMap(({ side: own, day, text, person }) => (own === side && day !== null && isIn(month, day) ? [{ day, text, person }] : []))
    .sort((a, b) => a.day - b.day)
    .map(({ day, text, person }) => `${days.short(day, today)}: ${plainWords(text)} · ${personText(person)}`);
}

interface OwnedPromise {
  readonly promise: PersonalPromise;
  readonly person: Person;
}

/** A promise that names several people is one; soonest due first. */
function uniquePromises(people: readonly FollowUp[]): readonly OwnedPromise[] {
  const unique = new Map<string, OwnedPromise>();
  for (const { facts } of people) {
    for (const promise of facts.entries.promises) {
      const key = `${promise.path} ${promise.line}`;
      if (!unique.has(key)) unique.set(key, { promise, person: facts.person });
    }
  }
  return [...unique.values()].sort((a, b) => (a.promise.due ?? Infinity) - (b.promise.due ?? Infinity));
}

function namesOf({ promise, person }: OwnedPromise, { personText, linkText }: ReviewInput): string {
  const names = promise.people.map((target) => linkText(target, promise.path));
  return names.length === 0 ? personText(person) : names.join(", ");
}

const sayDay = (day: DayNumber | null, { days, today }: Speech): string => (day === null ? "" : `${days.short(day, today)}: `);

function introductionLines({ people, month, linkText }: ReviewInput, { words, days, today }: Speech): readonly string[] {
  const unique = new Map<string, { readonly day: DayNumber; readonly text: string }>();
  for (const { facts } of people) {
    for (const { people: linked, state, day, path, line } of introductionsOf(facts.entries, today)) {
      if (!isIn(month, day)) continue;
      const names = linked.map((target) => linkText(target, path)).join(" ↔ ");
      unique.set(`${path} ${line}`, { day, text: `${days.short(day, today)}: ${names} (${words.intros[state]})` });
    }
  }
  return [...unique.values()].sort((a, b) => a.day - b.day).map(({ text }) => text);
}

/** As of today, in rank order. */
function driftingLines({ people, personText }: ReviewInput, speech: Speech): readonly string[] {
  return people.flatMap(({ facts, reasons }) =>
    reasons
      .filter(({ kind }) => kind === "drift" || kind === "dormant")
      .map((reason) => `${personText(facts.person)}: ${reasonSentence(reason, speech)}`),
  );
}

function unthankedLines({ people, personText }: ReviewInput, { days, today }: Speech): readonly string[] {
  return people.flatMap(({ facts, reasons }) =>
    reasons.flatMap((reason) =>
      reason.kind === "unthanked" ? [`${days.short(reason.day, today)}: ${plainWords(reason.text)} · ${personText(facts.person)}`] : [],
    ),
  );
}

/** Circle by circle: of how many the last contact was within the maximum when the month ended (or today). */
function consistencyLines({ people, month, rules, circles }: ReviewInput, { words, today }: Speech): readonly string[] {
  const { review: said } = words.insights;
  const end = Math.min(month.to, today) as DayNumber;
  return circles.flatMap(({ name, size }) => {
    const members = people.filter(({ facts: { person } }) => person.circle !== null && circleKey(person.circle) === circleKey(name));
    if (members.length === 0) return [];
    const told = members.map((member) => wasInRhythm(member, end, rules)).filter((is) => is !== null);
    return [said.circle(name, members.length, size ?? null, told.length, told.filter(Boolean).length)];
  });
}

/** Null: no rhythm, a rest, or nothing on record until then, tells nothing. */
function wasInRhythm({ facts: { entries, cadence, status } }: FollowUp, end: DayNumber, { mentions }: FollowupRules): boolean | null {
  const [last] = contactDays(entries, mentions, end);
  if (cadence === null || last === undefined || isResting(status)) return null;
  return end - last <= maxDays(cadence, last);
}
