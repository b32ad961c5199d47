import {
  BACKSLASH,
  BACKTICK,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  DOLLAR,
  EXCLAMATION,
  isDigit,
  LESS,
  PAREN_OPEN,
  PERCENT,
  runLength,
} from "./characters";
import { isExternal, percentDecoded, readDestination } from "./link-destination";

export interface FoundLink {
  readonly target: string;
  /** Where it begins in the block. */
  readonly offset: number;
  readonly embed: boolean;
}

/**
 * The links in one block of inline Markdown (a paragraph, a heading, a table), in reading order: `[[wiki links]]`,
 * `[Markdown](links.md)` and embeds, outside of code spans, comments and math. One pass: whatever was looked for and
 * not found is not looked for again.
 */
export function linksIn(block: string): readonly FoundLink[] {
  return new InlineScanner(block).scan();
}

const MARKS = [BACKSLASH, BACKTICK, PERCENT, LESS, DOLLAR, BRACKET_OPEN, BRACKET_CLOSE];

/** By table: this is asked for each character. */
const IS_MARK = Uint8Array.from({ length: 128 }, (_, code) => (MARKS.includes(code) ? 1 : 0));

const isMark = (code: number): boolean => IS_MARK[code] === 1;

const NOWHERE = Number.POSITIVE_INFINITY;

class InlineScanner {
  private readonly block: string;
  private readonly found: FoundLink[] = [];
  /** Offsets of `[` that may open a Markdown link. */
  private readonly brackets: number[] = [];
  /** For each thing looked for, where its next occurrence is; `NOWHERE` when there is none. */
  private readonly nextOf = new Map<string, number>();
  private lastBackticks: Map<number, number> | null = null;
  private nextDollar = -1;

  constructor(block: string) {
    this.block = block;
  }

  scan(): readonly FoundLink[] {
    const { length } = this.block;
    for (let at = 0; at < length; ) at = isMark(this.block.charCodeAt(at)) ? this.step(at) : at + 1;
    // A Markdown link is known at its end, after the links inside of its text.
    return this.found.sort((a, b) => a.offset - b.offset);
  }

  /** Reads what stands at `at`; returns where to go on. */
  private step(at: number): number {
    switch (this.block.charCodeAt(at)) {
      case BACKSLASH:
        return at + 2;
      case BACKTICK:
        return this.codeSpan(at);
      case PERCENT:
        return this.between(at, "%%", "%%");
      case LESS:
        return this.between(at, "<!--", "-->");
      case DOLLAR:
        return this.block.startsWith("$$", at) ? this.between(at, "$$", "$$") : this.math(at);
      case BRACKET_OPEN:
        return this.wikiLink(at) ?? this.openBracket(at);
      case BRACKET_CLOSE:
        return this.markdownLink(at);
      default:
        return at + 1;
    }
  }

  /** Skips `opener … closer` when it stands at `at` and is closed; else one character. */
  private between(at: number, opener: string, closer: string): number {
    if (!this.block.startsWith(opener, at)) return at + 1;
    const end = this.next(closer, at + opener.length);
    return end === NOWHERE ? at + opener.length : end + closer.length;
  }

  private next(needle: string, from: number): number {
    const known = this.nextOf.get(needle);
    if (known !== undefined && known >= from) return known;
    const index = this.block.indexOf(needle, from);
    const next = index < 0 ? NOWHERE : index;
    this.nextOf.set(needle, next);
    return next;
  }

  /** A code span ends at the next run of as many backticks (CommonMark 0.31 §6.1). */
  private codeSpan(at: number): number {
    const length = runLength(this.block, at, this.block.length, BACKTICK);
    this.lastBackticks ??= lastRuns(this.block, at);
    const last = this.lastBackticks.get(length) ?? -1;
    let from = at + length;
    if (last < from) return from;
    for (;;) {
      const run = this.block.indexOf("`", from);
      const runEnd = run + runLength(this.block, run, this.block.length, BACKTICK);
      if (runEnd - run === length) return runEnd;
      from = runEnd;
    }
  }

  /** `$…$` hugs its content and is not followed by a digit, so that amounts of money are no math (Pandoc's rule). */
  private math(at: number): number {
    const first = this.block[at + 1] ?? " ";
    if (first.trim() === "") return at + 1;
    if (this.nextDollar < at + 2) this.nextDollar = closingDollar(this.block, at + 2);
    return this.nextDollar === NOWHERE ? at + 1 : this.nextDollar + 1;
  }

  private wikiLink(at: number): number | null {
    if (this.block.charCodeAt(at + 1) !== BRACKET_OPEN) return null;
    const end = this.next("]]", at + 2);
    if (end === NOWHERE || this.next("\n", at) < end || this.next("[[", at + 1) < end) return null;
    const target = wikiTarget(this.block.slice(at + 2, end));
    if (target === "") return null;
    this.add(at, target);
    return end + 2;
  }

  private openBracket(at: number): number {
    this.brackets.push(at);
    return at + 1;
  }

  private markdownLink(at: number): number {
    const open = this.brackets.pop();
    if (open === undefined || this.block.charCodeAt(at + 1) !== PAREN_OPEN) return at + 1;
    const destination = readDestination(this.block, at + 2);
    if (destination === null) return at + 1;
    const embed = this.isEmbed(open);
    // Links don't nest (images may): what was open around this one can't become a link.
    if (!embed) this.brackets.length = 0;
    if (destination.target !== "" && !isExternal(destination.target)) this.add(open, percentDecoded(destination.target));
    return destination.end;
  }

  private add(bracket: number, target: string): void {
    const embed = this.isEmbed(bracket);
    this.found.push({ target, offset: embed ? bracket - 1 : bracket, embed });
  }

  private isEmbed(bracket: number): boolean {
    return this.block.charCodeAt(bracket - 1) === EXCLAMATION && this.block.charCodeAt(bracket - 2) !== BACKSLASH;
  }
}

/** `Ana Diaz|Ana` → `Ana Diaz`; in a table the pipe is escaped (`Ana Diaz\|Ana`). */
function wikiTarget(inside: string): string {
  const pipe = inside.indexOf("|");
  if (pipe < 0) return inside.trim();
  return inside.slice(0, inside[pipe - 1] === "\\" ? pipe - 1 : pipe).trim();
}

/** Where the last run of each length of backticks begins. */
function lastRuns(block: string, from: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let at = block.indexOf("`", from); at >= 0; ) {
    const length = runLength(block, at, block.length, BACKTICK);
    last.set(length, at);
    at = block.indexOf("`", at + length);
  }
  return last;
}

function closingDollar(block: string, from: number): number {
  for (let at = block.indexOf("$", from); at >= 0; at = block.indexOf("$", at + 1)) {
    const before = block[at - 1] ?? " ";
    if (before.trim() !== "" && before !== "\\" && !isDigit(block.charCodeAt(at + 1))) return at;
  }
  return NOWHERE;
}
