import type { DayNumber } from "../time/civil-date";
import { parseSpan, plusSpan, roughDays, spanDays, type Span } from "../time/span";

/** How often one wants to be in touch: the ideal, and the longest silence that is still fine. */
export interface Cadence {
  readonly ideal: Span;
  /** Null: the default of design.md §4. */
  readonly max: Span | null;
}

/** `none` is a wish not to be reminded: the same as `paused`. */
export type CadenceValue = Cadence | "none";

/** `6 weeks`, `monthly`, `4w..6w`, `14`, `none` (formats.md §1.2); null when it is none of these. */
export function parseCadence(value: unknown): CadenceValue | null {
  if (typeof value === "number") return Number.isInteger(value) ? parseCadence(String(value)) : null;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^(none|never)$/i.test(text)) return "none";
  const [idealText = "", maxText, ...rest] = text.split("..");
  const ideal = parseSpan(idealText);
  if (!ideal || rest.length > 0) return null;
  if (maxText === undefined) return { ideal, max: null };
  const max = parseSpan(maxText);
  return max && roughDays(max) >= roughDays(ideal) ? { ideal, max } : null;
}

export const dueDay = (cadence: Cadence, lastContact: DayNumber): DayNumber => plusSpan(lastContact, cadence.ideal);

/** The ideal in days, counted from a day (months differ in length). */
export const idealDays = (cadence: Cadence, from: DayNumber): number => spanDays(cadence.ideal, from);

/** The maximum in days: as given, else the ideal and a quarter of it, rounded up, at least 2 days more (design.md §4). */
export function maxDays(cadence: Cadence, from: DayNumber): number {
  const ideal = idealDays(cadence, from);
  return cadence.max ? Math.max(spanDays(cadence.max, from), ideal) : ideal + Math.max(2, Math.ceil(ideal / 4));
}
