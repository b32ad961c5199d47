import { parseDocument } from "yaml";
import type { Frontmatter, FrontmatterParser } from "../../../../../src/core/note/frontmatter";

/** An independent reader of YAML for the tests: core schema, as the app shows properties. */
export const yamlParser: FrontmatterParser = {
  parse(block) {
    try {
      const document = parseDocument(block, { schema: "core", uniqueKeys: true, strict: true });
      const [error] = document.errors;
      if (error) return { ok: false, line: (error.linePos?.[0].line ?? 1) - 1, reason: error.code };
      const data: unknown = document.toJS();
      if (data === null || data === undefined) return { ok: true, data: {} };
      if (typeof data !== "object" || Array.isArray(data)) return { ok: false, line: 0, reason: "not a map" };
      return { ok: true, data: data as Frontmatter };
    } catch (error) {
      return { ok: false, line: 0, reason: String(error) };
    }
  },
};
