import { isoDay, type DayNumber } from "../../src/core/time/civil-date";
import { bodies } from "./classes/bodies";
import { bulk } from "./classes/bulk";
import { fences } from "./classes/fences";
import { names } from "./classes/names";
import { values } from "./classes/values";
import { yaml } from "./classes/yaml";
import type { HostileArea, HostileClass, HostileNote } from "./hostile-class";

export const AREAS: readonly HostileArea[] = [fences, yaml, values, bodies, bulk, names];

/** A note where it lies in the one vault that holds them all. */
export interface PlacedNote extends HostileNote {
  readonly path: string;
  readonly of: HostileClass;
}

/** 2019-12-31; each diary has a day of its own behind it. */
const BEFORE_FIRST_DIARY = 18_261;

/** Every hostile note, each in its place. */
export const PLACED: readonly PlacedNote[] = place();

function place(): readonly PlacedNote[] {
  let day = BEFORE_FIRST_DIARY;
  const pathOf = (of: HostileClass, { at, name }: HostileNote): string => {
    if (typeof at === "object") return at.path;
    return at === "daily" ? `Daily/${isoDay(++day as DayNumber)}.md` : `Hostile/${of.name}/${name}.md`;
  };
  return AREAS.flatMap(({ classes }) => classes).flatMap((of) => of.notes.map((note) => ({ ...note, of, path: pathOf(of, note) })));
}

/** Who must be listed whatever else is in the vault, and the vault's own settings. */
export const EVERYONE_ELSE: Readonly<Record<string, string>> = {
  "People/Ana.md": "---\ntype: person\ncadence: 2w\nlast-contact: 2026-10-01\n---\n",
  "People/Bo.md": "---\ntype: person\ncadence: monthly\n---\n## Log\n- 2026-11-20: coffee\n",
  "People/望月 あおい.md": "---\ntype: person\n---\n",
  "Daily/2026-11-20.md": "- call with [[望月 あおい]]: her garden\n",
  ".obsidian/daily-notes.json": '{ "folder": "Daily" }',
  ".obsidian/templates.json": '{ "folder": "Templates" }',
};
export const TODAY = "2026-11-24";
