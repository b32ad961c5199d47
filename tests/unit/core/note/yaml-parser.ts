import { parse } from "yaml";
import type { FrontmatterParser } from "../../../../src/core/note/frontmatter";

/** Frontmatter as Obsidian shows it: core-schema YAML, dates stay text. */
export const yamlParser: FrontmatterParser = {
  parse(block) {
    try {
      const data: unknown = parse(block, { schema: "core", logLevel: "error" });
      if (data === null || data === undefined) return { ok: true, data: Object.create(null) as Record<string, unknown> };
      if (typeof data !== "object" || Array.isArray(data)) return { ok: false, line: 0, reason: "not a mapping" };
      return { ok: true, data: Object.assign(Object.create(null) as Record<string, unknown>, data) };
    } catch (error) {
      return { ok: false, line: 0, reason: error instanceof Error ? error.message : String(error) };
    }
  },
};
