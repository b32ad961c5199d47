import type { FrontmatterParser, FrontmatterState } from "../note/frontmatter";
import { findFrontmatter } from "./frontmatter-block";
import { parseBlock } from "./parse-block";

/** The reason given when a note begins with a fence and no other follows. */
export const UNCLOSED = "the block is not closed";

/**
 * A note's frontmatter from its text: `none`, `read`, or `unreadable` with the line in the note. Blocks that are too
 * large, too deep or full of aliases are unreadable without ever being parsed.
 */
export function readFrontmatter(text: string, parser: FrontmatterParser): FrontmatterState {
  const search = findFrontmatter(text);
  if (search.kind === "none") return { kind: "none" };
  if (search.kind === "unclosed") return { kind: "unreadable", line: search.line, reason: UNCLOSED };
  const parsed = parseBlock(search.block.content, parser);
  return parsed.ok
    ? { kind: "read", data: parsed.data }
    : { kind: "unreadable", line: search.block.firstLine + parsed.line, reason: parsed.reason };
}
