import type { Refusal } from "../note/refusal";
import { safeNotePath } from "../note/safe-path";
import { fail, ok, type Result } from "../result";
import { dayNumber, isoDay, parseIsoDay, type DayNumber } from "./civil-date";
import { formatParts, momentOf, type FormatPart, type MomentToken } from "./moment-tokens";

/** The format of daily notes' names (folders in it included, `.md` not). `parse` is strict: the inverse of `format`. */
export interface DailyFormat {
  format(day: DayNumber): string;
  /** Null when no day has this name. */
  parse(text: string): DayNumber | null;
}

export const DEFAULT_DAILY_FORMAT = "YYYY-MM-DD";

const ISO: DailyFormat = { format: isoDay, parse: parseIsoDay };

/** Days that a format is tried on before it is trusted: two turns of the year and a leap day among them. */
const TRIED_FROM = dayNumber({ year: 2023, month: 12, day: 20 });
const TRIED_TO = dayNumber({ year: 2026, month: 1, day: 10 });

/**
 * Compiles the moment format of a vault's daily notes. Refused, `daily-format`, with the token by name: clock, zone and
 * locale tokens. Refused as a whole: a format whose names can't be paths, or that gives two days one name.
 */
export function compileDailyFormat(format: string): Result<DailyFormat, Omit<Refusal, "path">> {
  if (format === DEFAULT_DAILY_FORMAT) return ok(ISO);
  const parts = formatParts(format);
  const unknown = parts.find((part) => !isOfDay(part));
  if (unknown && "name" in unknown) return refused(unknown.name);
  const compiled = new TokenFormat(parts.filter(isOfDay));
  for (let day: number = TRIED_FROM; day <= TRIED_TO; day++) {
    const text = compiled.format(day as DayNumber);
    const path = safeNotePath(`${text}.md`);
    if (!path.ok || path.value !== `${text}.md` || compiled.parse(text) !== day) return refused(format);
  }
  return ok(compiled);
}

const refused = (value: string): Result<never, Omit<Refusal, "path">> => fail({ kind: "daily-format", value });

/** A part that says something of the day, or is text. */
type DayPart = { readonly literal: string } | { readonly token: MomentToken & { readonly pattern: string } };

const isOfDay = (part: FormatPart): part is FormatPart & DayPart => "literal" in part || typeof part.token?.pattern === "string";

/** Names are read by looking them up among the names of the days of their year: right for every mix of tokens. */
class TokenFormat implements DailyFormat {
  readonly #parts: readonly DayPart[];
  readonly #shape: RegExp;
  readonly #yearKind: MomentToken["year"];
  readonly #years = new Map<number, ReadonlyMap<string, DayNumber>>();

  constructor(parts: readonly DayPart[]) {
    this.#parts = parts;
    const yearPart = parts.findIndex((part) => "token" in part && part.token.year !== undefined);
    const first = parts[yearPart];
    this.#yearKind = first && "token" in first ? first.token.year : undefined;
    this.#shape = new RegExp(`^${parts.map((part, at) => patternOf(part, at === yearPart)).join("")}$`);
  }

  format(day: DayNumber): string {
    const moment = momentOf(day);
    return this.#parts.map((part) => ("literal" in part ? part.literal : part.token.write(moment))).join("");
  }

  parse(text: string): DayNumber | null {
    const digits = this.#shape.exec(text)?.[1];
    if (digits === undefined || this.#yearKind === undefined) return null;
    return this.#namesOf(wholeYear(Number(digits), this.#yearKind)).get(text) ?? null;
  }

  /** The year as the calendar or as weeks count it: a week more on both sides. */
  #namesOf(year: number): ReadonlyMap<string, DayNumber> {
    const known = this.#years.get(year);
    if (known) return known;
    const names = new Map<string, DayNumber>();
    const last = dayNumber({ year, month: 12, day: 31 }) + 7;
    for (let day = dayNumber({ year, month: 1, day: 1 }) - 7; day <= last; day++) {
      names.set(this.format(day as DayNumber), day as DayNumber);
    }
    this.#years.set(year, names);
    return names;
  }
}

function patternOf(part: DayPart, isYear: boolean): string {
  if ("literal" in part) return part.literal.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const { pattern } = part.token;
  return isYear ? `(${pattern})` : pattern;
}

/** Two digits: from 1969 to 2068, as moment reads them. */
const wholeYear = (digits: number, kind: "whole" | "short"): number =>
  kind === "whole" ? digits : digits + (digits > 68 ? 1900 : 2000);
