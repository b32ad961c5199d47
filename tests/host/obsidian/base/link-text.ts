/** docs.obsidian.md, Plugin guidelines, "Use normalizePath()": slashes, no-break spaces and composed characters. */
export function normalizePath(path: string): string {
  const clean = path.replace(/[\\/]+/g, "/").replace(/^\/|\/$/g, "").replace(/\u00a0/g, " ").normalize();
  return clean === "" ? "/" : clean;
}

/** obsidian.d.ts, `parseLinktext`: `note#heading` → the note, and `#heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/g, " ").normalize();
  const hash = text.indexOf("#");
  return hash < 0 ? { path: text, subpath: "" } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** obsidian.d.ts, `getLinkpath`: "the name of the file that is being linked to". */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** obsidian.d.ts, `stripHeadingForLink`: without what would end or split the link. */
export function stripHeadingForLink(heading: string): string {
  return heading.replace(/#|\||\^|:|%%|\[\[|\]\]/g, " ").replace(/\s+/g, " ").trim();
}
