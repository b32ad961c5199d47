import type { Heading } from "../markdown/note-outline";
import { headingKey } from "./reading-rules";

/** Headings under which a person's own note keeps a log of contact (formats.md §2). */
const LOG_HEADINGS: ReadonlySet<string> = new Set([
  ...["log", "contact log", "interactions", "interaction log", "contact history", "interaction history", "conversations"],
  ...["conversation log", "touchpoints", "dziennik", "dziennik kontaktów", "historia kontaktów", "kontakty", "rozmowy"],
]);

/** Headings of a dated note under which every line that links somebody is contact, beside the one of the settings. */
const CONTACT_HEADINGS: ReadonlySet<string> = new Set([
  ...["touchpoints", "contact log", "interactions", "interaction log", "conversations", "people seen", "people met"],
  ...["rozmowy", "kontakty", "spotkani ludzie"],
]);

export type HeadingScope = "touchpoints" | "log" | null;

/** Which headings matter: those of a person's own log, or those of contact in any other note. */
export interface ScopeNames {
  /** The heading of the settings, folded by `headingKey`. */
  readonly touchpoints: string;
  readonly isPerson: boolean;
}

/**
 * Which of the headings that matter a line stands under, for lines asked for in rising order. A section reaches to the next
 * heading of the same or a higher level.
 */
export function headingScopes(headings: readonly Heading[], names: ScopeNames): (line: number) => HeadingScope {
  let next = 0;
  let scope: HeadingScope = null;
  let level = 0;
  return (line) => {
    for (let heading = headings[next]; heading && heading.line <= line; heading = headings[++next]) {
      const opened = scopeOf(heading, names);
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

/** `## 🗣️ Conversations:` is one of them too. */
export function scopeOf({ text }: Heading, { touchpoints, isPerson }: ScopeNames): HeadingScope {
  const key = headingKey(text);
  const plain = key.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, "");
  if (isPerson && (key === touchpoints || LOG_HEADINGS.has(plain))) return "log";
  return key === touchpoints || (!isPerson && CONTACT_HEADINGS.has(plain)) ? "touchpoints" : null;
}
