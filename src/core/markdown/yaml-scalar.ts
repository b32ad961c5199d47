/** What a property can be set to. Text that looks like something else (`true`, `12`) is quoted, so that it stays text. */
export type ScalarValue = string | number | boolean;

export type ScalarStyle = "plain" | "single" | "double";

/** In a flow list (`[a, b]`) commas and brackets are marks too. */
export type ScalarPlace = "block" | "flow";

/** Writes a value as YAML, in the style asked for if that can hold it, else in double quotes. */
export function writeScalar(value: ScalarValue, style: ScalarStyle, place: ScalarPlace = "block"): string {
  const text = String(value);
  const wantsPlain = style === "plain" || typeof value !== "string";
  if (wantsPlain && (typeof value !== "string" || !needsQuotes(text, place))) return text;
  if (style === "single" && !UNPRINTABLE.test(text)) return `'${text.split("'").join("''")}'`;
  return inDoubleQuotes(text);
}

/**
 * Whether a text has to be quoted to be read back as that text. Right for YAML 1.2's core schema, which the app shows;
 * on the safe side for YAML 1.1 (`yes`, `12:30`), which other programs may read the note with. Dates stay bare, as the
 * app writes them.
 */
export function needsQuotes(text: string, place: ScalarPlace): boolean {
  if (text === "" || text.trim() !== text || UNPRINTABLE.test(text)) return true;
  if (INDICATOR_FIRST.test(text) || MARK_FIRST.test(text) || FENCE_FIRST.test(text)) return true;
  if (COLON_OR_COMMENT.test(text)) return true;
  if (place === "flow" && FLOW_MARKS.test(text)) return true;
  return KEYWORD.test(text) || NUMBER.test(text);
}

// Control characters, line separators, byte order marks, lone surrogates and the like.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u;
const INDICATOR_FIRST = /^[,[\]{}#&*!|>'"%@`=]/;
const MARK_FIRST = /^[-?:](?:\s|$)|^[-?:][,[\]{}]|^<</;
const FENCE_FIRST = /^(?:---|\.\.\.)/;
const COLON_OR_COMMENT = /:(?:\s|$)|\s#/;
const FLOW_MARKS = /[,[\]{}]|:["']|^[?:-]/;
const KEYWORD = /^(?:~|null|true|false|yes|no|on|off|y|n)$/i;
// Integers, octal, hexadecimal, binary, floats, infinities, and YAML 1.1's `1_000` and `12:30`; also what some parsers take
// for a number although nothing is left of it (`.`, `e0`).
const NUMBER =
  /^[-+]?(?:0[xob][\da-f_]+|[\d_]*(?:\.[\d_]*)?(?:e[-+]?[\d_]+)?|\.inf|\.nan|[\d_]+(?::\d+)+(?:\.\d*)?)$/i;

/** JSON is YAML, but for what JSON leaves bare and YAML does not allow. */
function inDoubleQuotes(text: string): string {
  return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
