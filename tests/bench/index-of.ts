import { grayMatterParser } from "../../src/adapters/disk/gray-matter-parser";
import { PeopleIndex } from "../../src/core/index/people-index";
import { readNote } from "../../src/core/note/read-note";
import { compileRules } from "../../src/core/note/reading-rules";
import { vaultPath } from "../../src/core/note/vault-path";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../src/core/time/civil-date";
import type { GeneratedVault, Note } from "./vault/generate";

/** The index without what keeps it: what reading and indexing cost by themselves. */

const RULES = compileRules(DEFAULT_SETTINGS, null);

export function indexOf({ people, dailies }: GeneratedVault): PeopleIndex {
  const index = new PeopleIndex();
  const notes = [...people, ...dailies];
  for (const { path } of notes) index.addNote(vaultPath(path));
  for (const note of notes) upsert(index, note);
  return index;
}

export function upsert(index: PeopleIndex, { path, text }: Note): boolean {
  const record = readNote({ path: vaultPath(path), text, day: dailyDay(path), frontmatter: grayMatterParser, rules: RULES });
  return index.upsert(record);
}

const dailyDay = (path: string): DayNumber | null =>
  path.startsWith("Daily/") ? parseIsoDay(path.slice("Daily/".length, -".md".length)) : null;

/** Everybody's entries, in the order of their paths. */
export const snapshot = (index: PeopleIndex): readonly unknown[] =>
  [...index.people()]
    .map(({ path }) => path)
    .sort()
    .map((path) => index.entries(path));
