import type { PersonEntries } from "../index/person-entries";
import type { MentionSetting } from "../settings/settings";
import type { DayNumber } from "../time/civil-date";
import type { Mention, Touchpoint, TouchpointKind } from "../touchpoint/touchpoint";

export type ContactSource = "touchpoint" | "mention" | "property";

export interface LastContact {
  readonly day: DayNumber;
  readonly source: ContactSource;
  /** Null unless the source is a touchpoint. */
  readonly kind: TouchpointKind | null;
}

/** A contact that happened: counted, and not a plan. */
export const happened = (touchpoint: Touchpoint, today: DayNumber): boolean =>
  touchpoint.counted && touchpoint.day <= today;

/** A mention that is not sure waits for the user, when they want to confirm. */
const counts = (mention: Mention, setting: MentionSetting): boolean => setting === "count" || mention.sure;

/** The newest contact day up to today; on one day a touchpoint tells more than a mention, that more than the property. */
export function lastContact(entries: PersonEntries, mentions: MentionSetting, today: DayNumber): LastContact | null {
  const touchpoint = entries.touchpoints.find((each) => happened(each, today));
  const mention = entries.mentions.find((each) => counts(each, mentions) && each.day <= today);
  const property = entries.person.lastContact;
  const candidates: LastContact[] = [];
  if (touchpoint) candidates.push({ day: touchpoint.day, source: "touchpoint", kind: touchpoint.kind });
  if (mention) candidates.push({ day: mention.day, source: "mention", kind: null });
  if (property !== null && property <= today) candidates.push({ day: property, source: "property", kind: null });
  return candidates.reduce<LastContact | null>((best, each) => (best === null || each.day > best.day ? each : best), null);
}

/** Every day up to today with a contact of any kind, newest first, each once. */
export function contactDays(entries: PersonEntries, mentions: MentionSetting, today: DayNumber): readonly DayNumber[] {
  const days = new Set<DayNumber>();
  for (const touchpoint of entries.touchpoints) if (happened(touchpoint, today)) days.add(touchpoint.day);
  for (const mention of entries.mentions) if (counts(mention, mentions) && mention.day <= today) days.add(mention.day);
  const property = entries.person.lastContact;
  if (property !== null && property <= today) days.add(property);
  return [...days].sort((a, b) => b - a);
}
