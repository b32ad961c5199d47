import type { CachedMetadata } from "obsidian";

/** A tag as the app takes it: no blanks or commas, and not a number alone. */
const TAG = /^#?(?![\d/]+$)[^\s,#]+$/u;

/** obsidian.d.ts, `parseFrontMatterEntry`: the value under a key, or under the first key that matches. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (frontmatter === null || typeof frontmatter !== "object") return null;
  const found = Object.entries(frontmatter).find(([name]) => (typeof key === "string" ? name === key : key.test(name)));
  return found?.[1] ?? null;
}

/** obsidian.d.ts, `parseFrontMatterStringArray`: a text counts as a list of one. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === "string") return value.trim() === "" ? null : [value.trim()];
  if (!Array.isArray(value)) return null;
  return value.filter((item) => typeof item === "string" || typeof item === "number").map(String);
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/** With `#`. As recorded: `TAG` and `tag` don't count, and two tags in one text are no tag. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  return tags?.filter((tag) => TAG.test(tag)).map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)) ?? null;
}

/** obsidian.d.ts, `getAllTags`. As recorded: those of the properties first, and an empty list where there are none. */
export function getAllTags(cache: CachedMetadata): string[] {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}
