import type { DayNumber } from "./civil-date";

/** What a new daily note's template is filled in with. */
export interface TemplateValues {
  /** The note's base name. */
  readonly title: string;
  readonly day: DayNumber;
  /** `HH:mm` */
  readonly time: string;
  /** Of `{{date}}` and `{{time}}` without a format of their own (settings of core Templates). */
  readonly dateFormat?: string;
  readonly timeFormat?: string;
  /** What other placeholders (`{{gave}}`) are filled in with. */
  readonly more?: Readonly<Record<string, string>>;
}

/** A host's way to format: the app's moment, or the tokens of `format-moment.ts`. Null: this format can't be used. */
export type FormatMoment = (format: string, day: DayNumber, time: string) => string | null;

const PLACEHOLDER = /\{\{\s*([a-z][a-z-]*)\s*(?::([^{}\n]*))?\}\}/gi;

/**
 * Fills in the placeholders of core Templates: `{{title}}`, `{{date}}`, `{{time}}`, `{{date:FORMAT}}`, `{{time:FORMAT}}`.
 * One pass: what is filled in is never looked at again (a note may be called `{{date}}`). A placeholder whose format can't
 * be used, and everything else (`<% %>`), stays as it is.
 */
export function renderTemplate(text: string, values: TemplateValues, formatMoment: FormatMoment): string {
  const { title, day, time, dateFormat = "YYYY-MM-DD", timeFormat = "HH:mm", more } = values;
  const plain = new Map(Object.entries({ ...more, title }));
  const formats = new Map([["date", dateFormat], ["time", timeFormat]]);
  return text.replace(PLACEHOLDER, (whole: string, name: string, format: string | undefined) => {
    const key = name.toLowerCase();
    const fallback = formats.get(key);
    if (fallback === undefined) return format === undefined ? (plain.get(key) ?? whole) : whole;
    return formatMoment(format?.trim() || fallback, day, time) ?? whole;
  });
}
