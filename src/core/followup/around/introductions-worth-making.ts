import { linkKey, targetKey } from "../../index/link-resolver";
import { termKey } from "../../matching/term-key";
import type { VaultPath } from "../../note/vault-path";
import type { PersonFacts } from "../facts";
import type { IntroductionReason } from "../reason";
import { isResting } from "../status-of";
import { LIGHTER_AFTER } from "../unanswered";
import type { Neighbours } from "./neighbours";

type WorthMaking = Extract<IntroductionReason, { step: "worth-making" }>;

/** Both have to know me well enough still: I spoke to them within half a year. */
const WARM_DAYS = 180;
/** So many people are looked at for one topic: where everybody offers the same, the first will do. */
const LOOKED_AT = 200;

/** Somebody whom they don't know by me yet, and what the two have for each other. */
export interface Introduction {
  readonly other: PersonFacts;
  /** As this person's note says it. */
  readonly topic: string;
}

/** Who can help them, then whom they can help; in the order of their own lists, then by path. Found one by one. */
export function* introductionsWorthMaking(facts: PersonFacts, neighbours: Neighbours): Generator<WorthMaking> {
  const { lookingFor, canHelpWith } = facts.person;
  const { around } = neighbours;
  for (const { other, topic } of among(lookingFor, (need) => around.helpers(need), facts, neighbours)) {
    yield { kind: "introduction", step: "worth-making", side: "seeks", name: other.person.name, path: other.person.path, topic };
  }
  for (const { other, topic } of among(canHelpWith, (need) => around.seekers(need), facts, neighbours)) {
    yield { kind: "introduction", step: "worth-making", side: "helps", name: other.person.name, path: other.person.path, topic };
  }
}

/** People who like the same: a weaker reason to bring two together, said only where one asks for ideas. */
export const sharedInterests = (facts: PersonFacts, neighbours: Neighbours): Generator<Introduction> =>
  among(facts.person.interests, (interest) => neighbours.around.interestedIn(interest), facts, neighbours);

function* among(
  topics: readonly string[],
  peopleOf: (key: string) => readonly VaultPath[],
  facts: PersonFacts,
  { factsOf, pathOf }: Neighbours,
): Generator<Introduction> {
  if (topics.length === 0 || facts.unanswered >= LIGHTER_AFTER || !isWarm(facts)) return;
  for (const topic of topics) {
    for (const path of peopleOf(termKey(topic)).slice(0, LOOKED_AT)) {
      const other = path === facts.person.path ? null : factsOf(path);
      if (other !== null && isWarm(other) && !areLinked(facts, other, pathOf)) yield { other, topic };
    }
  }
}

/**
 * Of the other it isn't asked whether they answered lately: then a message to one would take a reason from the other.
 */
const isWarm = ({ status, daysSince }: PersonFacts): boolean => daysSince !== null && daysSince <= WARM_DAYS && !isResting(status);

/** On record together, in whatever line (also as the idea of an introduction), or one by the other. */
function areLinked(one: PersonFacts, other: PersonFacts, pathOf: Neighbours["pathOf"]): boolean {
  const names = namesOf(other);
  const means = (target: string, from: VaultPath): boolean => names.has(targetKey(target)) && pathOf(target, from) === other.person.path;
  return (
    one.entries.touchpoints.some(({ people, path }) => people.length > 1 && people.some((target) => means(target, path))) ||
    one.person.introducedBy.some((name) => names.has(targetKey(name))) ||
    other.person.introducedBy.some((name) => namesOf(one).has(targetKey(name)))
  );
}

const namesOf = ({ person }: PersonFacts): ReadonlySet<string> => new Set([person.name, ...person.aliases].map(linkKey));
