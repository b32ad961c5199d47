import { applyEdit, type Edit } from "../../../../../src/core/markdown/edit";
import type { TextRefusal } from "../../../../../src/core/markdown/set-property";
import type { Result } from "../../../../../src/core/result";

/** The text after a write, the kind of its refusal in angle brackets, or `<nothing to do>`: what a table of cases shows. */
export function applied(text: string, result: Result<Edit | null, TextRefusal>): string {
  if (!result.ok) return `<${result.error.kind}>`;
  return result.value === null ? "<nothing to do>" : applyEdit(text, result.value);
}
