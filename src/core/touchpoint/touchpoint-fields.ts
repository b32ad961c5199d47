import type { LineField } from "./line-fields";
import type { TouchpointLine } from "./touchpoint";

/** What the fields of a touchpoint line say (formats.md §2). */
export type TouchpointFields = Pick<
  TouchpointLine,
  "by" | "ledger" | "moved" | "late" | "depth" | "own" | "place" | "intro"
>;

const LEDGER_SIDES = ["gave", "received", "asked", "thanked"] as const;
const SIDES = ["me", "them"] as const;
const DEPTHS = ["one-to-one", "group"] as const;
const INTRO_STATES = ["idea", "asked", "made", "done"] as const;
const KEYS: ReadonlySet<string> = new Set([
  ...LEDGER_SIDES,
  ...["by", "moved", "late", "depth", "own", "place", "intro", "contact"],
]);

/** Other fields are the user's own and stay in the text. */
export const isTouchpointField = (key: string): boolean => KEYS.has(key);

/** Of a line without any. */
export const NO_FIELDS: TouchpointFields = {
  by: null,
  ledger: [],
  moved: null,
  late: null,
  depth: null,
  own: false,
  place: null,
  intro: null,
};

export function readTouchpointFields(fields: readonly LineField[]): TouchpointFields {
  if (fields.length === 0) return NO_FIELDS;
  const last = (key: string): string => fields.findLast((field) => field.key === key)?.value ?? "";
  const place = last("place");
  return {
    by: oneOf(SIDES, last("by")),
    ledger: fields.flatMap(({ key, value }) => {
      const side = oneOf(LEDGER_SIDES, key);
      return side === null || value === "" ? [] : [{ side, text: value }];
    }),
    moved: oneOf(SIDES, last("moved")),
    late: oneOf(SIDES, last("late")) ?? minutes(last("late")),
    depth: oneOf(DEPTHS, last("depth")),
    own: /^(?:yes|true|tak)$/i.test(last("own")),
    place: place === "" ? null : place,
    intro: oneOf(INTRO_STATES, last("intro")),
  };
}

/**
 * What the user said of a line that words alone don't tell: `[contact:: yes]` it was contact, `[contact:: no]` it was not;
 * null when they said nothing (formats.md §2, Confirming).
 */
export function contactMark(fields: readonly LineField[]): boolean | null {
  const value = fields.findLast(({ key }) => key === "contact")?.value ?? "";
  if (/^(?:yes|true|tak)$/i.test(value)) return true;
  return /^(?:no|false|nie)$/i.test(value) ? false : null;
}

function oneOf<T extends string>(values: readonly T[], text: string): T | null {
  const wanted = text.toLowerCase();
  return values.find((value) => value === wanted) ?? null;
}

/** `10`, `10 min` */
function minutes(text: string): number | null {
  const match = /^(\d{1,4})\s?(?:m|min|minutes)?$/i.exec(text);
  return match ? Number(match[1]) : null;
}
