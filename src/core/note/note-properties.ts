import { scalarText, listItems } from "../person/property-value";
import { parseIsoDay, type DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import { propertyNamed, type Properties, type Property } from "./properties";
import { baseName, type VaultPath } from "./vault-path";

/** What a note's properties say beside a person's: its tags, its day, who met. */

/** The tags in the frontmatter, without `#`. A text holds several, with commas or blanks between. */
export function frontmatterTags(properties: Properties): readonly string[] {
  return ["tags", "tag"].flatMap((name) =>
    listItems(propertyNamed(properties, name)?.value)
      .flatMap((item) => (scalarText(item) ?? "").split(/[\s,]+/))
      .map((tag) => tag.replace(/^#/, ""))
      .filter((tag) => tag !== ""),
  );
}

/** The day of a note with a `date` property, or one of another (folded) name; null when there is none, or no full date in it. */
export function propertyDay(properties: Properties, name = "date"): DayNumber | null {
  const found = propertyNamed(properties, name);
  const date = found && parseDateValue(scalarText(found.value));
  return date?.kind === "full" ? date.day : null;
}

const ATTENDANCE = ["people", "participants", "attendees", "contacts", "person"];

/** The property that says who took part in what the note is about; null when none does. */
export function attendance(properties: Properties): Property | null {
  for (const name of ATTENDANCE) {
    const found = propertyNamed(properties, name);
    if (found) return found;
  }
  return null;
}

/** `2026-06-12 Sync with Ana.md` tells the day itself, if a property says who took part; null when the note does not. */
export function nameDay(path: VaultPath, properties: Properties): DayNumber | null {
  const [, day = ""] = /^(\d{4}-\d{2}-\d{2})(?=\D)/.exec(baseName(path)) ?? [];
  return day === "" || attendance(properties) === null ? null : parseIsoDay(day);
}
