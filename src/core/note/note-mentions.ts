import type { Section } from "../markdown/note-outline";
import { lineParts } from "../touchpoint/line-head";
import { parseTouchpointLine } from "../touchpoint/parse-touchpoint";
import type { Mention } from "../touchpoint/touchpoint";
import { contactMark } from "../touchpoint/touchpoint-fields";
import type { Vocabulary } from "../touchpoint/vocabulary";
import type { BodySource } from "./body-source";

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
  for (const { target, line, column, embed } of outline.links) {
    const own = embed || scope.isQuoted(line) ? "none" : mentionableOn(line, lines, outline.sections, scope.mentionable);
    if (!isAmong(target, own)) continue;
    const text = lines[line] ?? "";
    // What a list item tells is known; prose tells it sentence by sentence.
    const sure = scope.mentionable.has(line) ? "unsure" : reading(text, column, rules.vocabulary);
    if (sure === "never" || (rules.mentions === "ignore" && sure !== "marked")) continue;
    if (scope.isRepeated(`@${target} ${text}`)) continue;
    const shown = rules.mentions === "confirm" && sure === "unsure" ? text.trim().slice(0, LONGEST) : null;
    mentions.push({ path, line, day, target, sure: sure !== "unsure", text: shown });
  }
  return mentions;
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

/** What the sentence around a link tells: contact, none, or neither; or what the user marked the line as. */
function reading(line: string, column: number, vocabulary: Vocabulary): "marked" | "told" | "unsure" | "never" {
  const mark = line.includes("::") ? contactMark(lineParts(line).fields) : null;
  if (mark !== null) return mark ? "marked" : "never";
  const parsed = parseTouchpointLine(sentenceAt(line, column), { underHeading: false }, vocabulary);
  if (parsed.kind === "touchpoint") return parsed.line.attempt ? "never" : "told";
  return parsed.kind === "mention" ? "unsure" : "never";
}

/** The sentence that holds `column`: marks inside of links end none, as they have no space behind them. */
function sentenceAt(line: string, column: number): string {
  let start = 0;
  let end = line.length;
  for (const match of line.matchAll(/[.!?](?=\s)/g)) {
    const behind = match.index + 1;
    if (behind <= column && !isInLink(line, match.index)) start = behind;
    else if (behind > column && !isInLink(line, match.index)) {
      end = behind;
      break;
    }
  }
  return line.slice(start, end);
}

/** `[[Dr. Ana]]` */
const isInLink = (line: string, at: number): boolean => line.lastIndexOf("[[", at) > line.lastIndexOf("]]", at);
