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
}

/** A host's way to format: the app's moment, or the tokens of `format-moment.ts`. Null: this format can't be used. */
export type FormatMoment = (format: string, day: DayNumber, time: string) => string | null;

const PLACEHOLDER = /\{\{\s*(title|date|time)\s*(?::([^{}\n]*))?\}\}/gi;

/**
 * Fills in the placeholders of core Templates: `{{title}}`, `{{date}}`, `{{time}}`, `{{date:FORMAT}}`, `{{time:FORMAT}}`.
 * One pass: what is filled in is never looked at again (a note may be called `{{date}}`). A placeholder whose format can't
 * be used, and everything else (`<% %>`), stays as it is.
 */
export function renderTemplate(text: string, values: TemplateValues, formatMoment: FormatMoment): string {
  const { title, day, time, dateFormat = "YYYY-MM-DD", timeFormat = "HH:mm" } = values;
  return text.replace(PLACEHOLDER, (whole: string, name: string, format: string | undefined) => {
    if (name.toLowerCase() === "title") return format === undefined ? title : whole;
    const fallback = name.toLowerCase() === "date" ? dateFormat : timeFormat;
    return formatMoment(format?.trim() || fallback, day, time) ?? whole;
  });
}
