import { personCard } from "../core/dashboard/person-card";
import type { PersonCard } from "../core/dashboard/dashboard";
import type { Speech } from "../core/dashboard/sentences";
import { factsOf, type PersonFacts } from "../core/followup/facts";
import type { FollowupRules } from "../core/followup/followup-rules";
import { byRank, followUp, type FollowUp } from "../core/followup/rank";
import type { PeopleIndex } from "../core/index/people-index";
import type { VaultPath } from "../core/note/vault-path";
import { hasNamesake } from "./person-choice";

/** With more changes at once than this, putting everybody in order anew is quicker than finding each their place. */
const FEW = 100;

/**
 * Everybody in rank order, on one day under one set of rules. What was found out about a person is kept until their
 * entries change, so that a change of one note costs one person: they alone find a new place among the others.
 */
export class FollowUps {
  readonly #rules: FollowupRules;
  readonly #speech: Speech;
  readonly #known = new Map<VaultPath, Followed>();
  #order: { readonly index: PeopleIndex; readonly revision: number; readonly list: readonly FollowUp[] } | null = null;

  constructor(rules: FollowupRules, speech: Speech) {
    this.#rules = rules;
    this.#speech = speech;
  }

  /** A new list after every change of the index. */
  ranked(index: PeopleIndex): readonly FollowUp[] {
    const { revision } = index;
    if (this.#order?.index === index && this.#order.revision === revision) return this.#order.list;
    const changed = this.#order?.index === index ? index.changedSince(this.#order.revision) : null;
    const list = this.#order && changed && changed.size <= FEW ? this.#moved(index, this.#order.list, changed) : this.#sorted(index);
    this.#order = { index, revision, list };
    return list;
  }

  card(index: PeopleIndex, found: FollowUp): PersonCard {
    return found instanceof Followed ? found.card(index, this.#speech) : cardOf(found, index, this.#speech);
  }

  #sorted(index: PeopleIndex): readonly FollowUp[] {
    for (const path of this.#known.keys()) if (!index.person(path)) this.#known.delete(path);
    const all: FollowUp[] = [];
    for (const { path } of index.people()) {
      const found = this.#of(index, path);
      if (found) all.push(found);
    }
    return all.sort(byRank);
  }

  #moved(index: PeopleIndex, list: readonly FollowUp[], changed: ReadonlySet<VaultPath>): readonly FollowUp[] {
    const next = [...list];
    for (const path of changed) {
      const before = this.#known.get(path);
      if (before) next.splice(placeOf(before, next), 1);
      const now = this.#of(index, path);
      if (now) next.splice(placeOf(now, next), 0, now);
    }
    return next;
  }

  #of(index: PeopleIndex, path: VaultPath): FollowUp | null {
    const entries = index.entries(path);
    if (!entries) {
      this.#known.delete(path);
      return null;
    }
    const known = this.#known.get(path);
    if (known?.facts.entries === entries) return known;
    const { today } = this.#speech;
    const found = new Followed(followUp(factsOf(entries, this.#rules, today), this.#rules, today));
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
  #card: PersonCard | null = null;
  /** Of the index, when the card was made: whether somebody shares the name. */
  #membership = 0;

  constructor({ facts, reasons, datesAhead, weight, surfaces, standing }: FollowUp) {
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
