import type { FrontmatterParser, ParsedYaml } from "../note/frontmatter";
import { hostileReason } from "./frontmatter-gate";

/**
 * Parses the text between the fences: hostile blocks don't reach the parser, and it sees `\n` only (with `\r\n` the last
 * value would get a stray `\r`). Lines count from 0 in the block.
 */
export function parseBlock(content: string, parser: FrontmatterParser): ParsedYaml {
  const hostile = hostileReason(content);
  if (hostile !== null) return { ok: false, line: 0, reason: hostile };
  if (content.trim() === "") return { ok: true, data: {} };
  return parser.parse(content.includes("\r") ? content.split("\r\n").join("\n") : content);
}
