import { personCard } from "../core/dashboard/person-card";
import type { PersonCard } from "../core/dashboard/dashboard";
import type { Speech } from "../core/dashboard/sentences";
import { factsOf } from "../core/followup/facts";
import type { FollowupRules } from "../core/followup/followup-rules";
import { byRank, followUp, type FollowUp } from "../core/followup/rank";
import type { PeopleIndex } from "../core/index/people-index";
import type { PersonEntries } from "../core/index/person-entries";
import type { VaultPath } from "../core/note/vault-path";
import { hasNamesake } from "./person-choice";

/**
 * Everybody in rank order, on one day under one set of rules. What was found out about a person is kept until their
 * entries change, so that a change of one note costs one person.
 */
export class FollowUps {
  readonly #rules: FollowupRules;
  readonly #speech: Speech;
  readonly #known = new Map<VaultPath, { readonly entries: PersonEntries; readonly followUp: FollowUp }>();
  readonly #cards = new WeakMap<FollowUp, PersonCard>();

  constructor(rules: FollowupRules, speech: Speech) {
    this.#rules = rules;
    this.#speech = speech;
  }

  ranked(index: PeopleIndex): readonly FollowUp[] {
    const all: FollowUp[] = [];
    for (const { path } of index.people()) {
      const found = this.of(index, path);
      if (found) all.push(found);
    }
    return all.sort(byRank);
  }

  of(index: PeopleIndex, path: VaultPath): FollowUp | null {
    const entries = index.entries(path);
    if (!entries) {
      this.#known.delete(path);
      return null;
    }
    const known = this.#known.get(path);
    if (known?.entries === entries) return known.followUp;
    const found = followUp(factsOf(entries, this.#rules, this.#speech.today), this.#rules, this.#speech.today);
    this.#known.set(path, { entries, followUp: found });
    return found;
  }

  card(index: PeopleIndex, found: FollowUp): PersonCard {
    const known = this.#cards.get(found);
    const shared = hasNamesake(index, found.facts.person);
    if (known && (known.detail !== null) === shared) return known;
    const card = personCard(found, shared, this.#speech);
    this.#cards.set(found, card);
    return card;
  }
}
