import { getFrontMatterInfo } from "../base/yaml";
import { blocksOf } from "../metadata/blocks";
import { Lines } from "../metadata/lines";
import { cachedMetadataOf } from "../metadata/note-cache";

/** Help, "Link to a heading, a block": what `#heading`, `#heading#below` or `#^block` names; all of the note when nothing does. */
export function partOfNote(text: string, subpath: string): string {
  const whole = text.slice(getFrontMatterInfo(text).contentStart);
  const name = subpath.split("#").at(-1)?.trim() ?? "";
  if (name === "") return whole;
  const lines = text.split("\n");
  return name.startsWith("^") ? (blockNamed(lines, name.slice(1)) ?? whole) : (sectionNamed(text, lines, name) ?? whole);
}

/** Line of the heading or block that a subpath names, null when nothing has the name. */
export function lineOfSubpath(text: string, subpath: string): number | null {
  const name = subpath.split("#").at(-1)?.trim() ?? "";
  if (name.startsWith("^")) return positive(text.split("\n").findIndex((line) => line.trimEnd().endsWith(` ${name}`) || line.trim() === name));
  return headingNamed(text, name)?.position.start.line ?? null;
}

function sectionNamed(text: string, lines: readonly string[], name: string): string | null {
  const heading = headingNamed(text, name);
  if (!heading) return null;
  const start = heading.position.start.line;
  const next = cachedMetadataOf(text).headings?.find(({ level, position }) => position.start.line > start && level <= heading.level);
  return lines.slice(start, next?.position.start.line).join("\n");
}

function headingNamed(text: string, name: string) {
  return cachedMetadataOf(text).headings?.find(({ heading }) => plain(heading) === plain(name)) ?? null;
}

function blockNamed(lines: readonly string[], id: string): string | null {
  const line = positive(lines.findIndex((text) => text.trimEnd().endsWith(`^${id}`)));
  if (line === null) return null;
  const block = blocksOf(new Lines(lines.join("\n")), 0).find(({ start, end }) => start <= line && line <= end);
  return block?.type === "list" ? (lines[line] ?? "") : lines.slice(block?.start, (block?.end ?? line) + 1).join("\n");
}

function positive(line: number): number | null {
  return line < 0 ? null : line;
}

/** A link can't contain everything that a heading can. */
function plain(heading: string): string {
  return heading.replace(/[\s#|^:%[\]\\]+/g, " ").trim().toLowerCase();
}
