import type { PersonEntries } from "../index/person-entries";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";
import { targetKey } from "../index/link-resolver";
import type { IntroState, Touchpoint } from "../touchpoint/touchpoint";
import { happened } from "./contact";

/** An introduction that a person is part of, as its newest line tells (formats.md §5). */
export interface Introduction {
  /** All the links of the line, as written in `path`: the person is among them. */
  readonly people: readonly string[];
  readonly state: IntroState;
  /** Of the newest line: since when it is in this state. */
  readonly day: DayNumber;
  readonly path: VaultPath;
  readonly line: number;
}

/** Each introduction once, by who was introduced, in its newest state; newest first. A line without a state is one that was made. */
export function introductionsOf({ touchpoints }: PersonEntries, today: DayNumber): readonly Introduction[] {
  const newest = new Map<string, Introduction>();
  for (const touchpoint of touchpoints) {
    if (!isIntroduction(touchpoint) || touchpoint.day > today) continue;
    const who = [...new Set(touchpoint.people.map(targetKey))].sort().join("|");
    if (newest.has(who)) continue;
    const { people, intro, day, path, line } = touchpoint;
    newest.set(who, { people, state: intro ?? "made", day, path, line });
  }
  return [...newest.values()];
}

const isIntroduction = ({ kind, people }: Touchpoint): boolean => kind === "intro" && people.length > 1;

/** After this long one may ask what came of it, and until then it is still worth asking. */
const ASK_AFTER = 30;
const ASK_UNTIL = 120;

/** An introduction that I made a while ago and whose outcome I don't know; null while there is none. */
export function introductionToAskAbout(entries: PersonEntries, today: DayNumber): Introduction | null {
  const found = introductionsOf(entries, today).find(
    ({ state, day }) => state === "made" && today - day >= ASK_AFTER && today - day <= ASK_UNTIL,
  );
  if (!found) return null;
  const spokenSince = entries.touchpoints.some((each) => happened(each, today) && each.kind !== "intro" && each.day >= found.day + ASK_AFTER);
  return spokenSince ? null : found;
}
