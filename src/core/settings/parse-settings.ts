import type { Refusal } from "../note/refusal";
import { fail, ok, type Result } from "../result";
import { isObject, ownValue, type Reader } from "./field-readers";
import type { CircleSetting, Settings } from "./settings";
import { settingsSchema } from "./settings-schema";

type Raw = Readonly<Record<string, unknown>>;

export interface ParsedSettings {
  readonly settings: Settings;
  /** What is stored beside what this version knows, nested as it is stored. */
  readonly rest: Raw;
  /** Dotted keys whose value was bad and is replaced; `""` when all that is stored is no object. */
  readonly repaired: readonly string[];
}

/** What this version of Reconnect reads and writes. */
const VERSION = 1;

/**
 * Reads what is stored, whatever it is; never throws. Nothing stored means the defaults. Refused, `settings-newer`: what a
 * newer version wrote may mean something else now, and must not be written over.
 */
export function parseSettings(data: unknown): Result<ParsedSettings, Refusal> {
  const stored = data ?? {};
  const version = isObject(stored) ? ownValue(stored, "version") : undefined;
  if (typeof version === "number" && version > VERSION) {
    return fail({ kind: "settings-newer", path: "", field: "version", value: String(version) });
  }
  const repaired: string[] = [];
  const settings = settingsSchema.read(stored, "", repaired);
  return ok({ settings, rest: restOf(stored, settingsSchema), repaired });
}

/** What to store: the settings, and of what was stored before all that this version doesn't know. */
export function toData(settings: Settings, previous: unknown): Raw {
  const before = isObject(previous) ? previous : {};
  const circles = settings.circles.map((circle) => withUnknown(circle, ownValue(before, "circles")));
  return merged(restOf(before, settingsSchema), { ...settings, circles });
}

function restOf(stored: unknown, { known = {} }: Reader<unknown>): Raw {
  if (!isObject(stored)) return {};
  const entries = Object.entries(stored).flatMap(([key, value]): [string, unknown][] => {
    const reader = Object.hasOwn(known, key) ? known[key] : undefined;
    if (reader === undefined) return [[key, value]];
    const inner = reader.known === undefined ? {} : restOf(value, reader);
    return Object.keys(inner).length === 0 ? [] : [[key, inner]];
  });
  return Object.fromEntries(entries);
}

/** `ours` with what `rest` has beside it; both are objects of the same shape, so they never hold the same value. */
function merged(rest: Raw, ours: Raw): Raw {
  const both = Object.entries(ours).map(([key, value]): [string, unknown] => {
    const beside = ownValue(rest, key);
    return [key, isObject(beside) && isObject(value) ? merged(beside, value) : value];
  });
  const others = Object.entries(rest).filter(([key]) => !Object.hasOwn(ours, key));
  return Object.fromEntries([...both, ...others]);
}

const CIRCLE_KEYS: ReadonlySet<string> = new Set<keyof CircleSetting>(["name", "cadence", "size", "oneToOne"]);

/** A circle is the one of the same name, wherever in the list it stands now. */
function withUnknown(circle: CircleSetting, previous: unknown): Raw {
  const stored: readonly unknown[] = Array.isArray(previous) ? previous : [];
  const same = stored.filter(isObject).find((other) => ownValue(other, "name") === circle.name) ?? {};
  const unknown = Object.entries(same).filter(([key]) => !CIRCLE_KEYS.has(key));
  return merged(Object.fromEntries(unknown), { ...circle });
}
