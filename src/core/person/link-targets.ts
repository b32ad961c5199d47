import { lineLinks } from "../touchpoint/line-links";
import { scalarText } from "./property-value";

/** The link targets of a property's text (`[[Ana Diaz|Ana]]` → `Ana Diaz`); a name without brackets is one too. Null: no text. */
export function linkTargets(item: unknown): readonly string[] | null {
  const text = scalarText(item);
  if (text === null) return null;
  const links = lineLinks(text).map(({ target }) => target);
  return links.length > 0 || text === "" ? links : [text];
}
