import { applyPatch, structuredPatch } from "diff";

/**
 * What others did to the file (`saved` → `theirs`), done to what is being typed (`mine`). Null when both changed the same
 * lines: what is typed is not lost, and wins when it is saved.
 */
export function merge(saved: string, theirs: string, mine: string): string | null {
  const patch = structuredPatch("", "", saved, theirs, "", "", { context: 1 });
  const merged = applyPatch(mine, patch, { fuzzFactor: 1 });
  return merged === false ? null : merged;
}
