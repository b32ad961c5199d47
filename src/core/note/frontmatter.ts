/** What Obsidian calls properties: keys as the note spells them, values as core-schema YAML (dates stay text). */
export type Frontmatter = Readonly<Record<string, unknown>>;

/**
 * A note's frontmatter as a host could tell it. `unread` means that there is a block but only the text can tell what is
 * in it; it is never the same as `none`.
 */
export type FrontmatterState =
  | { readonly kind: "none" }
  | { readonly kind: "unread" }
  | { readonly kind: "read"; readonly data: Frontmatter }
  | { readonly kind: "unreadable"; readonly line: number; readonly reason: string };

/** The lines between the fences, parsed. Null-prototype object on success; the reason and 0-based line (in the block) if not. */
export type ParsedYaml =
  | { readonly ok: true; readonly data: Frontmatter }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** Port: each host brings its own YAML (the app's `parseYaml`; gray-matter with a hardened engine on disk). */
export interface FrontmatterParser {
  /** `block` is the text between the fences, without them. Never throws, never runs code, never returns `{}` for bad YAML. */
  parse(block: string): ParsedYaml;
}
