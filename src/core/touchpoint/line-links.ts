import { percentDecoded, readDestination } from "../markdown/link-destination";
import { linksIn } from "../markdown/links-in";

/** A link in a line and how far it reaches. */
export interface LineLink {
  /** As written, without alias. */
  readonly target: string;
  /** What a reader sees. */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
  readonly embed: boolean;
}

/** The links of a line outside of code, comments and math, in reading order. */
export function lineLinks(line: string): readonly LineLink[] {
  if (!line.includes("[[") && !line.includes("](")) return [];
  return linksIn(line).map(({ target, offset, embed }) => {
    const bracket = embed ? offset + 1 : offset;
    return line.startsWith("[[", bracket)
      ? wikiLink(line, target, offset, bracket, embed)
      : markdownLink(line, target, offset, bracket, embed);
  });
}

function wikiLink(line: string, target: string, start: number, bracket: number, embed: boolean): LineLink {
  const close = line.indexOf("]]", bracket);
  const inside = line.slice(bracket + 2, close);
  const pipe = inside.indexOf("|");
  const alias = pipe < 0 ? "" : inside.slice(pipe + 1).trim();
  return { target, shown: alias === "" ? shownTarget(target) : alias, start, end: close + 2, embed };
}

/** The label ends where a destination begins that leads to the target. */
function markdownLink(line: string, target: string, start: number, bracket: number, embed: boolean): LineLink {
  for (let at = line.indexOf("](", bracket); at >= 0; at = line.indexOf("](", at + 2)) {
    const destination = readDestination(line, at + 2);
    if (destination && percentDecoded(destination.target) === target) {
      const label = line.slice(bracket + 1, at).trim();
      return { target, shown: label === "" ? shownTarget(target) : label, start, end: destination.end, embed };
    }
  }
  return { target, shown: shownTarget(target), start, end: bracket + 1, embed };
}

/** `People/Ana Diaz.md#Work` → `Ana Diaz` */
function shownTarget(target: string): string {
  const hash = target.indexOf("#");
  const path = hash > 0 ? target.slice(0, hash) : target;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.toLowerCase().endsWith(".md") ? name.slice(0, -3) : name;
}

/** The line as it reads: every link replaced by what is shown of it. */
export function withoutLinkSyntax(line: string): string {
  let plain = "";
  let from = 0;
  for (const link of lineLinks(line)) {
    if (link.start < from) continue;
    plain += line.slice(from, link.start) + link.shown;
    from = link.end;
  }
  return plain + line.slice(from);
}
