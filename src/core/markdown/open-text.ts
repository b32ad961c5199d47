import { skipBlanks } from "./characters";
import { endOfQuoted } from "./quoted-text";

/** A text of the frontmatter that goes on in the next line. */
export type OpenText =
  /** `|` or `>`: as long as lines are indented deeper than this. */
  | { readonly kind: "block"; readonly indent: number }
  /** As long as its quote isn't closed. */
  | { readonly kind: "quoted"; readonly quote: string };

/** What comes before a value in its line: indentation, list marks, a key (itself perhaps quoted), anchors and tags. */
const BEFORE_VALUE = /^\s*(?:-\s+)*(?:(?:"[^"]*"|'[^']*'|[^\s"'#[{|>&!][^:#]{0,200}?)\s*:\s+)?(?:[&!]\S*\s+)*/;
const BLOCK_HEADER = /^[|>][-+\d]{0,2}\s*(?:\s#.*)?$/;

/** The text that begins in a line and doesn't end there; null when none does. */
export function textOpenedBy(line: string): OpenText | null {
  const value = line.replace(BEFORE_VALUE, "");
  if (BLOCK_HEADER.test(value)) return { kind: "block", indent: skipBlanks(line, 0, line.length) };
  const quote = value.charAt(0);
  return (quote === '"' || quote === "'") && endOfQuoted(value, 0) < 0 ? { kind: "quoted", quote } : null;
}

/** Does the line belong to the open text? */
export const goesOn = (line: string, open: OpenText): boolean =>
  open.kind === "quoted" || line.trim() === "" || skipBlanks(line, 0, line.length) > open.indent;

/** What is open behind a line that belongs to it. */
export const stillOpen = (line: string, open: OpenText): OpenText | null =>
  open.kind === "quoted" && endOfQuoted(open.quote + line, 0) >= 0 ? null : open;
