import { parseYaml } from "obsidian";
import { hostileReason } from "../../core/markdown/frontmatter-gate";
import type { FrontmatterParser, ParsedYaml } from "../../core/note/frontmatter";
import { plainCopy } from "./plain-data";
import { property } from "./private-api";

/** Reads properties with the app's own parser, so that Reconnect and the app can't disagree on what a note says. */
export const obsidianFrontmatter: FrontmatterParser = {
  parse(block: string): ParsedYaml {
    // Before the parser: some blocks bring it down in a way that no `catch` helps against (traps.md, "yaml").
    const hostile = hostileReason(block);
    if (hostile !== null) return unreadable(hostile);
    try {
      return checked(parseYaml(block));
    } catch (error) {
      return { ok: false, line: lineOf(error), reason: reasonOf(error) };
    }
  },
};

/** Nothing, or only comments, is an empty block; a list or a bare text is no block of properties. */
function checked(data: unknown): ParsedYaml {
  if (data === null || data === undefined) return { ok: true, data: Object.create(null) as Record<string, never> };
  if (typeof data !== "object" || Array.isArray(data)) return unreadable("not a list of properties");
  const copy = plainCopy(data);
  return copy === null ? unreadable("more values than a note can hold") : { ok: true, data: copy };
}

const unreadable = (reason: string): ParsedYaml => ({ ok: false, line: 0, reason });

/** `yaml` counts lines from 1 (`linePos`), js-yaml from 0 (`mark`); which of them the app has is its own business. */
function lineOf(error: unknown): number {
  const fromOne = property(error, "linePos", "0", "line");
  if (typeof fromOne === "number") return Math.max(fromOne - 1, 0);
  const fromZero = property(error, "mark", "line");
  return typeof fromZero === "number" ? fromZero : 0;
}

/** The first line says what is wrong; the rest draws the place, which is told apart. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = message] = message.split("\n", 1);
  return first.replace(/ (?:at line \d+, column \d+:?|\(\d+:\d+\))\s*$/, "");
}
