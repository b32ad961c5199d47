import type { Properties } from "../note/properties";
import { fieldEntries, type FieldKeys } from "../person/field-keys";
import { listItems } from "../person/property-value";
import { plainText } from "../person/property-reader";
import type { DayNumber } from "../time/civil-date";

/** Where I was on a day, as a daily note's properties say. */
export interface Stay {
  readonly day: DayNumber;
  /** As it reads. */
  readonly place: string;
}

/** `place: Wrocław`, or whatever property this user has for places. Of several places the last is where the day ended. */
export function stayOn(day: DayNumber, properties: Properties, keys: FieldKeys): Stay | null {
  if (properties.length === 0) return null;
  const [entry] = fieldEntries(properties, keys).get("place") ?? [];
  const place = entry === undefined ? null : plainText(listItems(entry.value).at(-1));
  return place === null || place === "" ? null : { day, place };
}
