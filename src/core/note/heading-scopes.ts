import type { Heading } from "../markdown/note-outline";
import { headingKey } from "./reading-rules";

/** Headings under which a person's own note keeps a log of contact (formats.md §2). */
const LOG_HEADINGS: ReadonlySet<string> = new Set(["log", "contact log", "interactions", "interaction log"]);

export type HeadingScope = "touchpoints" | "log" | null;

/**
 * Which of the headings that matter a line stands under, for lines asked for in rising order. A section reaches to the next
 * heading of the same or a higher level.
 */
export function headingScopes(headings: readonly Heading[], touchpoints: string): (line: number) => HeadingScope {
  let next = 0;
  let scope: HeadingScope = null;
  let level = 0;
  return (line) => {
    for (let heading = headings[next]; heading && heading.line <= line; heading = headings[++next]) {
      const opened = scopeOf(heading, touchpoints);
      if (opened !== null) {
        scope = opened;
        level = heading.level;
      } else if (heading.level <= level) {
        scope = null;
        level = 0;
      }
    }
    return scope;
  };
}

function scopeOf(heading: Heading, touchpoints: string): HeadingScope {
  const key = headingKey(heading.text);
  if (key === touchpoints) return "touchpoints";
  return LOG_HEADINGS.has(key) ? "log" : null;
}
