import type { VaultPath } from "../../note/vault-path";
import type { DayNumber } from "../../time/civil-date";
import type { PersonFacts } from "../facts";
import type { Reason } from "../reason";
import { introductionsWorthMaking, sharedInterests } from "./introductions-worth-making";
import type { Neighbours } from "./neighbours";
import { thingsToShare } from "./things-to-share";

/** Something I could give: a note to share, or an introduction. `path`: of the note, or of the other person. */
export type Suggestion =
  | Extract<Reason, { kind: "share" }>
  | {
      readonly kind: "introduction";
      /** `alike`: the same interest, a weaker reason than a need. */
      readonly side: "seeks" | "helps" | "alike";
      readonly name: string;
      readonly path: VaultPath;
      readonly topic: string;
    };

type IntroductionIdea = Extract<Suggestion, { kind: "introduction" }>;

/** Three of each: more is no suggestion but a search. */
const MOST = 3;

/** The best first. Each other person once. */
export function suggestionsFor(facts: PersonFacts, neighbours: Neighbours, today: DayNumber): readonly Suggestion[] {
  const shares: Suggestion[] = [];
  for (const share of thingsToShare(facts, neighbours.around, today)) if (shares.push(share) === MOST) break;
  const introductions = new Map<VaultPath, IntroductionIdea>();
  for (const idea of ideas(facts, neighbours)) {
    if (!introductions.has(idea.path)) introductions.set(idea.path, idea);
    if (introductions.size === MOST) break;
  }
  return [...shares, ...introductions.values()];
}

function* ideas(facts: PersonFacts, neighbours: Neighbours): Generator<IntroductionIdea> {
  for (const { side, name, path, topic } of introductionsWorthMaking(facts, neighbours)) {
    yield { kind: "introduction", side, name, path, topic };
  }
  for (const { other, topic } of sharedInterests(facts, neighbours)) {
    yield { kind: "introduction", side: "alike", name: other.person.name, path: other.person.path, topic };
  }
}
