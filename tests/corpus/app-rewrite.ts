import { stringify } from "yaml";
import { propertiesOf } from "./properties";

/**
 * What `processFrontMatter` would make of a note when it is asked to change nothing: it parses the block and writes it
 * anew. An emulation by `yaml`, for comparison; the app was not run. Null when the note has no readable block.
 */
export function rewrittenByApp(text: string): string | null {
  const read = propertiesOf(text);
  if (!read) return null;
  const block = Object.keys(read.data).length === 0 ? "" : stringify(read.data, { lineWidth: 0, nullStr: "", schema: "core" });
  return `---\n${block}---\n${text.slice(read.end)}`;
}
