import { BOM } from "./characters";
import type { Edit } from "./edit";
import type { FrontmatterDraft } from "./frontmatter-draft";
import { endOfEntries, rootIndent } from "./frontmatter-entries";
import { endingAfter, endingBefore } from "./line-ending";
import { writeScalar } from "./yaml-scalar";

/** The edit that adds an entry at the end of the block, or makes the block. `lines` have no endings. */
export function newEntry({ text, block }: FrontmatterDraft, key: string, value: string, below: readonly string[] = []): Edit {
  const lines = [`${writeKey(key)}:${value === "" ? "" : ` ${value}`}`, ...below];
  if (block) {
    const at = endOfEntries(block);
    const ending = endingBefore(text, at);
    const indent = rootIndent(block);
    return { from: at, to: at, insert: lines.map((line) => indent + line + ending).join("") };
  }
  const start = text.charCodeAt(0) === BOM ? 1 : 0;
  const ending = endingAfter(text, start);
  return { from: start, to: start, insert: ["---", ...lines, "---"].map((line) => line + ending).join("") };
}

/** A key as YAML writes it: `last-contact`, `"a: b"`. */
const writeKey = (key: string): string => writeScalar(key, "plain", "flow");
