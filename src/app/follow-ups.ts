import { personCard } from "../core/dashboard/person-card";
import type { PersonCard } from "../core/dashboard/dashboard";
import type { Speech } from "../core/dashboard/sentences";
import type { Around } from "../core/followup/around/around";
import { aroundOf } from "../core/followup/around/around-of";
import { myPlace } from "../core/followup/around/my-place";
import type { Neighbours } from "../core/followup/around/neighbours";
import { suggestionsFor, type Suggestion } from "../core/followup/around/suggestions";
import { factsOf, type PersonFacts } from "../core/followup/facts";
import type { FollowupRules } from "../core/followup/followup-rules";
import { byRank, followUp, type FollowUp } from "../core/followup/rank";
import type { PeopleIndex } from "../core/index/people-index";
import { sameRecord } from "../core/index/same-record";
import type { VaultPath } from "../core/note/vault-path";
import { hasNamesake } from "./person-choice";

/** With more changes at once than this, putting everybody in order anew is quicker than finding each their place. */
const FEW = 100;

/** The list as of one revision of an index. */
interface Order {
  readonly index: PeopleIndex;
  readonly revision: number;
  readonly list: readonly FollowUp[];
  /** As `myPlace`. */
  readonly here: string | null;
}

/**
 * Everybody in rank order, on one day under one set of rules. What was found out about a person is kept until their
 * entries change, or what is around them does, so that a change of one note costs the few people whom it concerns: they
 * alone find a new place among the others.
 */
export class FollowUps {
  readonly #rules: FollowupRules;
  readonly #speech: Speech;
  readonly #facts = new Map<VaultPath, PersonFacts>();
  readonly #known = new Map<VaultPath, Followed>();
  #order: Order | null = null;

  constructor(rules: FollowupRules, speech: Speech) {
    this.#rules = rules;
    this.#speech = speech;
  }

  /** A new list after every change of the index. */
  ranked(index: PeopleIndex): readonly FollowUp[] {
    const { revision } = index;
    const before = this.#order?.index === index ? this.#order : null;
    if (before?.revision === revision) return before.list;
    const here = myPlace(index.around.stays(), this.#speech.today);
    const concerned = before && this.#concerned(before, here);
    const list = before && concerned ? this.#moved(before, concerned, here) : this.#sorted(index, here);
    this.#order = { index, revision, list, here };
    return list;
  }

  /** More of what is around one person than their reasons say. */
  suggestions(index: PeopleIndex, { facts }: FollowUp): readonly Suggestion[] {
    return suggestionsFor(facts, this.#neighbours(index), this.#speech.today);
  }

  card(index: PeopleIndex, found: FollowUp): PersonCard {
    return found instanceof Followed ? found.card(index, this.#speech) : cardOf(found, index, this.#speech);
  }

  /** Whose place may be another one since then; null when that can't be told. */
  #concerned({ index, revision, here: before }: Order, here: string | null): ReadonlySet<VaultPath> | null {
    const changed = index.changedSince(revision);
    const touched = index.around.touchedSince(revision);
    if (changed === null || touched === null) return null;
    const concerned = new Set([...changed, ...touched]);
    for (const path of changed) {
      const person = index.person(path);
      if (person) for (const partner of index.around.partnersOf(person)) concerned.add(partner);
    }
    if (here !== before) {
      for (const place of [before, here]) if (place !== null) for (const path of index.around.peopleIn(place)) concerned.add(path);
    }
    return concerned;
  }

  #sorted(index: PeopleIndex, here: string | null): readonly FollowUp[] {
    for (const kept of [this.#known, this.#facts]) for (const path of kept.keys()) if (!index.person(path)) kept.delete(path);
    const neighbours = this.#neighbours(index);
    const all: FollowUp[] = [];
    for (const { path } of index.people()) {
      const found = this.#of(path, neighbours, here);
      if (found) all.push(found);
    }
    return all.sort(byRank);
  }

  #moved({ index, list }: Order, concerned: ReadonlySet<VaultPath>, here: string | null): readonly FollowUp[] {
    const neighbours = this.#neighbours(index);
    const moved: { readonly before: FollowUp | undefined; readonly now: FollowUp | null }[] = [];
    for (const path of concerned) {
      const before = this.#known.get(path);
      const now = this.#of(path, neighbours, here);
      if (now !== (before ?? null)) moved.push({ before, now });
    }
    if (moved.length > FEW) return [...this.#known.values()].sort(byRank);
    const next = [...list];
    for (const { before } of moved) if (before) next.splice(placeOf(before, next), 1);
    for (const { now } of moved) if (now) next.splice(placeOf(now, next), 0, now);
    return next;
  }

  #neighbours(index: PeopleIndex): Neighbours {
    return {
      around: index.around,
      factsOf: (path) => this.#factsOf(index, path),
      pathOf: (target, from) => index.personOf(target, from)?.path ?? null,
    };
  }

  #factsOf(index: PeopleIndex, path: VaultPath): PersonFacts | null {
    const entries = index.entries(path);
    if (!entries) return null;
    const known = this.#facts.get(path);
    if (known?.entries === entries) return known;
    const facts = factsOf(entries, this.#rules, this.#speech.today);
    this.#facts.set(path, facts);
    return facts;
  }

  #of(path: VaultPath, neighbours: Neighbours, here: string | null): FollowUp | null {
    const facts = neighbours.factsOf(path);
    if (!facts) {
      this.#known.delete(path);
      this.#facts.delete(path);
      return null;
    }
    const { today } = this.#speech;
    const around = aroundOf(facts, neighbours, here, today);
    const known = this.#known.get(path);
    if (known?.facts === facts && sameRecord(known.around, around)) return known;
    const found = new Followed(followUp(facts, this.#rules, today, around), around);
    this.#known.set(path, found);
    return found;
  }
}

/** Someone in the list, with their card once it was asked for: at every change everybody's is. */
class Followed implements FollowUp {
  readonly facts: PersonFacts;
  readonly reasons: FollowUp["reasons"];
  readonly datesAhead: FollowUp["datesAhead"];
  readonly weight: number;
  readonly surfaces: boolean;
  readonly standing: FollowUp["standing"];
  readonly around: Around;
  #card: PersonCard | null = null;
  /** Of the index, when the card was made: whether somebody shares the name. */
  #membership = 0;

  constructor({ facts, reasons, datesAhead, weight, surfaces, standing }: FollowUp, around: Around) {
    this.around = around;
    this.facts = facts;
    this.reasons = reasons;
    this.datesAhead = datesAhead;
    this.weight = weight;
    this.surfaces = surfaces;
    this.standing = standing;
  }

  card(index: PeopleIndex, speech: Speech): PersonCard {
    if (this.#card && this.#membership === index.membership) return this.#card;
    const hasDetail = hasNamesake(index, this.facts.person);
    if (!this.#card || (this.#card.detail !== null) !== hasDetail) this.#card = cardOf(this, index, speech);
    this.#membership = index.membership;
    return this.#card;
  }
}

const cardOf = (found: FollowUp, index: PeopleIndex, speech: Speech): PersonCard =>
  personCard(found, hasNamesake(index, found.facts.person), speech);

/** Where someone stands among people in rank order. */
function placeOf(found: FollowUp, ranked: readonly FollowUp[]): number {
  let from = 0;
  let to = ranked.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (byRank(ranked[middle] as FollowUp, found) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
