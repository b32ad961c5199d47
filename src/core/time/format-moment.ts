import type { DayNumber } from "./civil-date";
import { formatParts, momentOf } from "./moment-tokens";

/** Formats a minute of a day (`HH:mm`) with moment's numeric and English tokens; null when the format has any other. */
export function formatMoment(format: string, day: DayNumber, time: string): string | null {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const moment = momentOf(day, hour, minute);
  let text = "";
  for (const part of formatParts(format)) {
    if ("literal" in part) text += part.literal;
    else if (part.token) text += part.token.write(moment);
    else return null;
  }
  return text;
}
