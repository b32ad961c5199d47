import { targetKey, linkKey } from "../../index/link-resolver";
import type { DayNumber } from "../../time/civil-date";
import type { PersonFacts } from "../facts";
import { introductionToAskAbout } from "../introductions";
import type { IntroductionReason } from "../reason";

/** Two people whom I brought together a month ago: what came of it? */
export function introductionReasons({ entries }: PersonFacts, today: DayNumber): readonly IntroductionReason[] {
  const found = introductionToAskAbout(entries, today);
  if (found === null) return [];
  const own = new Set([entries.person.name, ...entries.person.aliases].map(linkKey));
  const [other] = found.people.filter((target) => !own.has(targetKey(target)));
  return other === undefined ? [] : [{ kind: "introduction", step: "made", name: shownTarget(other), day: found.day }];
}

/** `People/Bo Lind#Work` → `Bo Lind` */
const shownTarget = (target: string): string => (target.split("#")[0] ?? target).split("/").at(-1)?.replace(/\.md$/i, "") ?? target;
