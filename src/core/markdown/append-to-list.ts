import type { FrontmatterParser } from "../note/frontmatter";
import type { Result } from "../result";
import type { Edit } from "./edit";
import { editProperty } from "./edit-property";
import type { TextRefusal } from "./text-refusal";

/**
 * `editProperty` that adds `item` at the end of a list, in the list's own style: in brackets, or below the key with its
 * indentation. Null when the list holds it already.
 */
export const appendToList = (
  text: string,
  key: string,
  item: string,
  parser: FrontmatterParser,
): Result<Edit | null, TextRefusal> => editProperty(text, { kind: "append", key, item }, parser);
