import { parseCadence, type Cadence } from "../followup/cadence";
import { circleKey } from "../followup/followup-rules";
import type { Problem } from "../note/problem";
import type { Properties } from "../note/properties";
import type { ReadingRules } from "../note/reading-rules";
import { baseName, type VaultPath } from "../note/vault-path";
import { isTimeZone } from "../time/time-zone";
import { readDateText, readLabelledDates, readTextAtDate } from "./dated-text";
import type { Channel, ChannelKind, DatedText, LedgerNote, LedgerSide, Person, PersonRule } from "./person";
import { plainText, PropertyReader, type KeyLine } from "./property-reader";
import { isBlank, listItems, mappingEntries, scalarText } from "./property-value";

export interface PersonReading {
  readonly person: Person;
  readonly problems: readonly Problem[];
}

const CHANNELS: readonly ChannelKind[] = ["email", "phone", "url", "signal", "telegram", "whatsapp", "linkedin"];
const LEDGER_SIDES: readonly LedgerSide[] = ["gave", "received", "asked", "thanked"];
const NO_LINES: KeyLine = () => undefined;

/**
 * A person from their note's properties (formats.md §1). Never fails: what can't be read is a problem, and everything else
 * is still known. `rule` says why the note is a person; `keyLine` where a property stands, if the text is at hand.
 */
export function readPerson(
  path: VaultPath,
  properties: Properties,
  rule: PersonRule,
  rules: ReadingRules,
  keyLine: KeyLine = NO_LINES,
): PersonReading {
  const reader = new PropertyReader(path, properties, rules.fields, keyLine);
  const cadence = readCadence(reader);
  const person: Person = {
    path,
    name: baseName(path),
    aliases: reader.texts("aliases"),
    rule,
    lastContact: reader.newestDay("last-contact"),
    cadence: cadence === "none" ? null : cadence,
    circle: readCircle(reader, cadence !== null, rules),
    paused: reader.flag("paused") || cadence === "none",
    snoozeUntil: reader.day("snooze-until"),
    holdUntil: reader.day("hold-until"),
    holdReason: reader.text("hold-reason"),
    birthday: reader.partialDate("birthday"),
    dates: reader.list("dates", readLabelledDates),
    interests: reader.texts("interests"),
    goals: datedTexts(reader.list("goals", (item) => [readTextAtDate(item)])),
    changes: datedTexts(reader.list("changes", (item) => [readDateText(item)])),
    lookingFor: reader.texts("looking-for"),
    canHelpWith: reader.texts("can-help-with"),
    ledger: LEDGER_SIDES.flatMap((side) => readLedger(reader, side)),
    introducedBy: reader.targets("introduced-by"),
    met: reader.partialDate("met"),
    metContext: reader.text("met-context"),
    preferredChannel: reader.text("channel"),
    channels: CHANNELS.flatMap((kind) => readChannels(reader, kind)),
    place: reader.text("place"),
    timezone: readTimezone(reader),
    org: reader.texts("org"),
    role: reader.text("role"),
  };
  return { person, problems: reader.problems };
}

/** The first spelling that can be read; `custom` (CRM in Markdown) only says that another property tells the days. */
function readCadence(reader: PropertyReader): Cadence | "none" | null {
  for (const { key, value } of reader.entries("cadence")) {
    if (value === false) return "none";
    const text = scalarText(value);
    const cadence = parseCadence(text);
    if (cadence !== null) return cadence;
    if (value !== true && text?.toLowerCase() !== "custom") reader.report("cadence-unreadable", key, value);
  }
  return null;
}

/** A circle that the settings don't know matters only when nothing else tells how often. */
function readCircle(reader: PropertyReader, hasCadence: boolean, { circles }: ReadingRules): string | null {
  const circle = reader.text("circle");
  const [entry] = reader.entries("circle");
  if (circle !== null && entry && !hasCadence && !circles.has(circleKey(circle))) {
    reader.report("circle-unknown", entry.key, circle);
  }
  return circle;
}

/** `Warsaw time` helps nobody to work out an hour. */
function readTimezone(reader: PropertyReader): string | null {
  for (const { key, value } of reader.entries("timezone")) {
    const text = plainText(value);
    if (text !== null && isTimeZone(text)) return text;
    reader.report("timezone-unknown", key, value);
  }
  return null;
}

/** A text of nothing but a date says nothing. */
const datedTexts = (entries: readonly DatedText[]): readonly DatedText[] => entries.filter(({ text }) => text !== "");

function readLedger(reader: PropertyReader, side: LedgerSide): readonly LedgerNote[] {
  const entries = reader.list(side, (item, key) => {
    const read = readDateText(item);
    // `given: Ana` is half of a name.
    return isGivenName(key, item) && read.entry?.day == null ? [] : [read];
  });
  return datedTexts(entries).map(({ day, text }) => ({ side, day, text }));
}

const isGivenName = (key: string, item: unknown): boolean => key.toLowerCase() === "given" && typeof item === "string";

function readChannels(reader: PropertyReader, kind: ChannelKind): readonly Channel[] {
  const values = reader.entries(kind).flatMap(({ key, value }) =>
    listItems(value)
      .flatMap((item) => mappingEntries(item)?.map(([, inner]) => inner) ?? [item])
      .filter((item) => !isBlank(item))
      .flatMap((item) => {
        const text = scalarText(item);
        if (text === null) reader.report("value-unreadable", key, item);
        return text ?? [];
      }),
  );
  return [...new Set(values)].map((value) => ({ kind, value }));
}
