import type { Frontmatter, FrontmatterParser } from "../note/frontmatter";
import type { Refusal } from "../note/refusal";
import { fail, ok, type Result } from "../result";
import { applyEdit, type Edit } from "./edit";
import { BOM } from "./characters";
import { findFrontmatter, type FrontmatterBlock } from "./frontmatter-block";
import { entriesOf, type FrontmatterEntry } from "./frontmatter-entries";
import { endingAfter, endingBefore } from "./line-ending";
import { parseBlock } from "./parse-block";
import { sameData } from "./same-data";
import { writeScalar } from "./yaml-scalar";

/** A refusal before it is known which file it is about. */
export type TextRefusal = Omit<Refusal, "path">;

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

/** The edit that adds lines at the end of the block, or makes the block. `lines` have no endings. */
export function addLines(draft: FrontmatterDraft, lines: readonly string[]): Edit {
  const { text, block } = draft;
  if (block) {
    const ending = endingBefore(text, block.to);
    return { from: block.to, to: block.to, insert: lines.map((line) => line + ending).join("") };
  }
  const start = text.charCodeAt(0) === BOM ? 1 : 0;
  const ending = endingAfter(text, start);
  return { from: start, to: start, insert: ["---", ...lines, "---"].map((line) => line + ending).join("") };
}

/** A key as YAML writes it: `last-contact`, `"a: b"`. */
export const writeKey = (key: string): string => writeScalar(key, "plain", "flow");

/**
 * Passes the edit on if it does what it should: parsed again, `key` has the value `expected` and every other entry is as
 * it was, in the same order. Else refused as `not-verified`.
 */
export function verified(
  draft: FrontmatterDraft,
  edit: Edit,
  key: string,
  expected: unknown,
): Result<Edit, TextRefusal> {
  const search = findFrontmatter(applyEdit(draft.text, edit));
  if (search.kind === "found") {
    const parsed = parseBlock(search.block.content, draft.parser);
    const wanted = Object.hasOwn(draft.data, key) ? replaced(draft.data, key, expected) : appended(draft.data, key, expected);
    if (parsed.ok && sameData(entriesIn(parsed.data), wanted)) return ok(edit);
  }
  return fail({ kind: "not-verified", field: key });
}

type KeyValue = readonly [string, unknown];

const entriesIn = (data: Frontmatter): readonly KeyValue[] => Object.keys(data).map((key) => [key, data[key]]);

const replaced = (data: Frontmatter, key: string, value: unknown): readonly KeyValue[] =>
  entriesIn(data).map((entry) => (entry[0] === key ? [key, value] : entry));

const appended = (data: Frontmatter, key: string, value: unknown): readonly KeyValue[] => [...entriesIn(data), [key, value]];
