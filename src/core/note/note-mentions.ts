import type { Section } from "../markdown/note-outline";
import type { Mention } from "../touchpoint/touchpoint";
import type { BodySource } from "./body-source";
import { ProseLine } from "./prose-line";

/** Which links of a line may be mentions: all, none, or these targets. */
export type Mentionable = "all" | "none" | readonly string[];

export interface MentionScope {
  /** By line of the list item. */
  readonly mentionable: ReadonlyMap<number, Mentionable>;
  readonly isQuoted: (line: number) => boolean;
  readonly isRepeated: (key: string) => boolean;
}

/** The longest line that the list of unsure mentions shows whole. */
const LONGEST = 200;

/** The links of a daily note that no touchpoint line tells of (formats.md §2). */
export function readMentions({ path, dailyDay: day, rules, outline, lines }: BodySource, scope: MentionScope): readonly Mention[] {
  if (day === null) return [];
  const mentions: Mention[] = [];
  let prose = new ProseLine("", rules.vocabulary);
  let number = 0;
  // A long line with many links is told from others once, not for each of them.
  const numbers = new Map<string, number>();
  for (const { target, line, column, embed } of outline.links) {
    const own = embed || scope.isQuoted(line) ? "none" : mentionableOn(line, lines, outline.sections, scope.mentionable);
    if (!isAmong(target, own)) continue;
    const text = lines[line] ?? "";
    // What a list item tells is known; prose tells it sentence by sentence.
    if (prose.text !== text) {
      prose = new ProseLine(text, rules.vocabulary);
      number = numberOf(text, numbers);
    }
    const sure = scope.mentionable.has(line) ? "unsure" : prose.readingAt(column);
    if (sure === "never" || (rules.mentions === "ignore" && sure !== "marked")) continue;
    if (scope.isRepeated(`@${number} ${target}`)) continue;
    const shown = rules.mentions === "confirm" && sure === "unsure" ? text.trim().slice(0, LONGEST) : null;
    mentions.push({ path, line, day, target, sure: sure !== "unsure", text: shown });
  }
  return mentions;
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text) ?? numbers.size + 1;
  numbers.set(text, known);
  return known;
}

const isAmong = (target: string, mentionable: Mentionable): boolean =>
  mentionable === "all" || (mentionable !== "none" && mentionable.includes(target));

function mentionableOn(
  line: number,
  lines: readonly string[],
  sections: readonly Section[],
  mentionable: ReadonlyMap<number, Mentionable>,
): Mentionable {
  const own = mentionable.get(line);
  if (own !== undefined) return own;
  const section = sections.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  if (section?.type !== "list") return section?.type === "yaml" ? "none" : "all";
  if (/^\s*>/.test(lines[line] ?? "")) return "none";
  // A further line of an item belongs to it.
  let above = line - 1;
  while (above >= section.startLine && !mentionable.has(above)) above--;
  return mentionable.get(above) === "none" ? "none" : "all";
}
