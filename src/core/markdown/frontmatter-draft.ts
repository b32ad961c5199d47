import type { Frontmatter, FrontmatterParser } from "../note/frontmatter";
import { fail, ok, type Result } from "../result";
import { findFrontmatter, type FrontmatterBlock } from "./frontmatter-block";
import { entriesOf, type FrontmatterEntry } from "./frontmatter-entries";
import { parseBlock } from "./parse-block";
import type { TextRefusal } from "./text-refusal";

/** A note whose frontmatter is about to be written: what it says now, and where. */
export interface FrontmatterDraft {
  readonly text: string;
  /** Null when the note has no frontmatter. */
  readonly block: FrontmatterBlock | null;
  readonly data: Frontmatter;
  readonly parser: FrontmatterParser;
}

/** Reads what stands in the note. Refused: `frontmatter-unclosed`, `frontmatter-unreadable`. */
export function draftOf(text: string, parser: FrontmatterParser): Result<FrontmatterDraft, TextRefusal> {
  const search = findFrontmatter(text);
  if (search.kind === "unclosed") return fail({ kind: "frontmatter-unclosed", line: search.line });
  if (search.kind === "none") return ok({ text, block: null, data: {}, parser });
  const { block } = search;
  const parsed = parseBlock(block.content, parser);
  if (parsed.ok) return ok({ text, block, data: parsed.data, parser });
  return fail({ kind: "frontmatter-unreadable", line: block.firstLine + parsed.line, value: parsed.reason });
}

/**
 * The entry of a key; null when the note has none. Refused: `key-twice`; `value-not-simple` when YAML has the key but no
 * line of its own (`{ "a": 1 }`); `not-verified` when a line looks like the key and YAML says it is none.
 */
export function entryOf(draft: FrontmatterDraft, key: string): Result<FrontmatterEntry | null, TextRefusal> {
  const entries = draft.block === null ? [] : entriesOf(draft.block).filter((entry) => entry.key === key);
  const [entry, second] = entries;
  if (second) return fail({ kind: "key-twice", field: key, line: second.line });
  const known = Object.hasOwn(draft.data, key);
  if (!entry) return known ? fail({ kind: "value-not-simple", field: key }) : ok(null);
  return known ? ok(entry) : fail({ kind: "not-verified", field: key, line: entry.line });
}
