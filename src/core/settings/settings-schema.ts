import * as v from "valibot";
import { element, group, isObject, list, map, ownValue, value, type Reader } from "./field-readers";
import { DEFAULT_SETTINGS, type CircleSetting, type NotePlace, type Settings } from "./settings";

/** A text that says something. Kept as it is written, spaces and all. */
const filled = v.pipe(v.string(), v.regex(/\S/));

/** `14` and `"14"` are the same cadence. Whether it is one is told where it is used: any text may be corrected there. */
const cadence = v.pipe(v.union([filled, v.pipe(v.number(), v.integer(), v.minValue(1))]), v.transform(String));

const size = v.pipe(v.number(), v.integer(), v.minValue(1));

/** As many as a person could mean; the pane itself shows fewer when the window is small. */
const focus = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

const texts = list(element(filled));
const { touchpoints, promises, followup } = DEFAULT_SETTINGS;

/** `data.json`, version 1 (design.md §5): what each key may hold, and what stands in for it. */
export const settingsSchema: Reader<Settings> = group<Settings>({
  version: value(v.literal(1), 1),
  people: group({ folders: texts, tags: texts, properties: texts, exclude: texts }),
  fields: map(element(filled)),
  circles: list(readCircle, DEFAULT_SETTINGS.circles),
  cadence: group({ default: value(v.nullable(cadence), null) }),
  touchpoints: group({
    heading: value(filled, touchpoints.heading),
    mentions: value(v.picklist(["count", "confirm", "ignore"]), touchpoints.mentions),
    keepLastContact: value(v.boolean(), touchpoints.keepLastContact),
    kinds: map(readWords),
  }),
  promises: group({
    heading: value(filled, promises.heading),
    place: value(v.picklist(["daily", "person"]), promises.place),
  }),
  newPeople: notePlace(),
  review: notePlace(),
  followup: group({
    focus: value(focus, followup.focus),
    askCheck: value(v.boolean(), followup.askCheck),
    leapDay: value(v.picklist(["feb28", "mar1"]), followup.leapDay),
  }),
  language: value(v.picklist(["auto", "en", "pl"]), DEFAULT_SETTINGS.language),
});

/** Without a name there is no circle. Without a good cadence it stays one, of nobody's rhythm: its people are not lost. */
function readCircle(raw: unknown, key: string, repaired: string[]): CircleSetting | null {
  const stored = isObject(raw) ? raw : {};
  const name = element(filled)(ownValue(stored, "name"), `${key}.name`, repaired);
  if (name === null) return null;
  const usual = DEFAULT_SETTINGS.circles.find((circle) => circle.name === name)?.cadence ?? "none";
  const optional = <T>(of: string, schema: v.GenericSchema<unknown, T>): T | undefined =>
    value<T | undefined>(schema, undefined).read(ownValue(stored, of), `${key}.${of}`, repaired);
  const people = optional("size", size);
  const oneToOne = optional("oneToOne", cadence);
  return {
    name,
    cadence: value(cadence, usual).read(ownValue(stored, "cadence"), `${key}.cadence`, repaired),
    ...(people === undefined ? {} : { size: people }),
    ...(oneToOne === undefined ? {} : { oneToOne }),
  };
}

function readWords(raw: unknown, key: string, repaired: string[]): readonly string[] | null {
  return Array.isArray(raw) ? texts.read(raw, key, repaired) : element(v.array(filled))(raw, key, repaired);
}

function notePlace(): Reader<NotePlace> {
  return group({ folder: value(v.nullable(filled), null), template: value(v.nullable(filled), null) });
}
