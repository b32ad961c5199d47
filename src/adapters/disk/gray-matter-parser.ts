import matter from "gray-matter";
import { hostileReason } from "../../core/markdown/frontmatter-gate";
import type { FrontmatterParser, ParsedYaml } from "../../core/note/frontmatter";
import { parsePlainYaml, YamlProblem } from "./plain-yaml";
import { parseSimpleYaml } from "./simple-yaml";

/**
 * gray-matter runs `---js` blocks as code, whatever its options say. It never sees a note's first line here, only a fence
 * that we write, and every engine that is not ours throws.
 */
const refuseCode = (): never => {
  throw new YamlProblem(0, "only YAML is read");
};

const REFUSED = { javascript: refuseCode, js: refuseCode, json: refuseCode, coffee: refuseCode, toml: refuseCode };

/** `---` would end a block at a line `----`, or at one inside a text. This fence ends at nothing a person writes. */
const FENCE = "---reconnect-frontmatter";

/** What is larger is looked at closely first, as everything that isn't simple. */
const LARGEST_SIMPLE = 16_384;

/**
 * Properties on a plain folder: what nearly every note has is read at once, the rest by gray-matter with `yaml` as its only
 * engine. Both give the same (proved by a property test).
 */
export const grayMatterParser: FrontmatterParser = {
  parse(block: string): ParsedYaml {
    const text = block.includes("\r") ? block.replace(/\r(?:\n|$)/g, "\n") : block;
    const simple = text.length > LARGEST_SIMPLE ? null : parseSimpleYaml(text);
    return simple === null ? byGrayMatter(text) : { ok: true, data: simple };
  },
};

function byGrayMatter(text: string): ParsedYaml {
  const hostile = text.includes(FENCE) ? "it contains a fence" : hostileReason(text);
  if (hostile !== null) return { ok: false, line: 0, reason: hostile };
  try {
    // Always with options: without them it caches, throws on bad YAML once and then gives `{}`.
    const { data } = matter(`${FENCE}\n${text}\n${FENCE}\n`, {
      language: "yaml",
      delimiters: [FENCE, FENCE],
      engines: { ...REFUSED, yaml: (source: string) => parsePlainYaml(source.slice(1)) },
    });
    return { ok: true, data };
  } catch (error) {
    const line = error instanceof YamlProblem ? error.line : 0;
    return { ok: false, line, reason: error instanceof Error ? error.message : String(error) };
  }
}
