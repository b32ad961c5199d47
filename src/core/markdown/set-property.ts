import type { FrontmatterParser } from "../note/frontmatter";
import type { Result } from "../result";
import type { Edit } from "./edit";
import { editProperty } from "./edit-property";
import type { TextRefusal } from "./text-refusal";
import type { ScalarValue } from "./yaml-scalar";

export type { TextRefusal } from "./text-refusal";

export interface SetPropertyOptions {
  /** A value that is a link stays one: `"[[Daily/2026-01-24]]"` becomes `"[[Daily/2026-03-01]]"`. Default true. */
  readonly keepLinkWrap?: boolean;
}

/** `editProperty` for one value: a text, a number or a truth value. A list of one stays a list of one. */
export const setProperty = (
  text: string,
  key: string,
  value: ScalarValue,
  parser: FrontmatterParser,
  options: SetPropertyOptions = {},
): Result<Edit | null, TextRefusal> =>
  editProperty(text, { kind: "set", key, value, keepLink: options.keepLinkWrap !== false }, parser);
