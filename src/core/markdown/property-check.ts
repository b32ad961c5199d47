import type { Frontmatter } from "../note/frontmatter";
import { BOM } from "./characters";
import { applyEdit, type Edit } from "./edit";
import { findFrontmatter } from "./frontmatter-block";
import type { FrontmatterDraft } from "./frontmatter-draft";
import { parseBlock } from "./parse-block";
import type { WantedValue } from "./property-change";
import { sameData } from "./same-data";

/**
 * Whether an edit did just what was wanted, however it was made. The whole new text is looked at: what stands before and
 * behind the block is the same to the byte; parsed again, the block says `wanted` of `key`, and of every other key what it
 * said, in the same order.
 */
export function saysExactly(draft: FrontmatterDraft, edit: Edit, key: string, wanted: WantedValue): boolean {
  const after = applyEdit(draft.text, edit);
  const search = findFrontmatter(after);
  if (search.kind !== "found") return false;
  if (after.slice(search.block.end) !== bodyOf(draft) || hasBom(after) !== hasBom(draft.text)) return false;
  const parsed = parseBlock(search.block.content, draft.parser);
  return parsed.ok && sameEntries(parsed.data, draft.data, key, wanted);
}

function bodyOf({ text, block }: FrontmatterDraft): string {
  if (block !== null) return text.slice(block.end);
  return hasBom(text) ? text.slice(1) : text;
}

const hasBom = (text: string): boolean => text.charCodeAt(0) === BOM;

function sameEntries(after: Frontmatter, before: Frontmatter, key: string, wanted: WantedValue): boolean {
  const keys = Object.keys(before).filter((other) => other !== key || wanted.kind !== "absent");
  if (wanted.kind === "value" && !keys.includes(key)) keys.push(key);
  const value = wanted.kind === "value" ? wanted.value : undefined;
  return (
    sameData(Object.keys(after), keys) &&
    keys.every((each) => (each === key ? saysWanted(after[key], value) : sameData(after[each], before[each])))
  );
}

/** An emptied list may stand there as brackets or as nothing at all. */
function saysWanted(found: unknown, wanted: unknown): boolean {
  return sameData(found, wanted) || (Array.isArray(wanted) && wanted.length === 0 && found === null);
}
