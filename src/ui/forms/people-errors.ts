import type { Words } from "../../core/language/words";
import { parseIsoDay, type DayNumber } from "../../core/time/civil-date";
import type { FieldErrors } from "./command-form";
import type { PeopleDraft } from "./who-field";

export const whoError = ({ people }: PeopleDraft, { ui }: Words): FieldErrors =>
  people.length === 0 ? { who: ui.form.errors.who } : {};

/** A day of something that happened. */
export function pastDayError(day: string, today: DayNumber, { ui }: Words): FieldErrors {
  const { errors } = ui.form;
  const parsed = parseIsoDay(day);
  if (parsed === null) return { day: errors.day };
  return parsed > today ? { day: errors.future } : {};
}

export const textError = (text: string, message: string): FieldErrors => (text.trim() === "" ? { text: message } : {});

export const pathsOf = ({ people }: PeopleDraft): readonly PeopleDraft["people"][number]["path"][] => people.map(({ path }) => path);
