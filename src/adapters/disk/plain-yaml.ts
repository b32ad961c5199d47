import { isAlias, isMap, isScalar, isSeq, parseDocument, type Alias, type Document, type Node } from "yaml";
import type { Frontmatter } from "../../core/note/frontmatter";

/** More values than any person writes: an alias of an alias of an alias makes billions of them out of a few lines. */
const MOST_VALUES = 20_000;
const DEEPEST = 64;

/** Bad YAML, with its 0-based line in the block. */
export class YamlProblem extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}

/**
 * YAML as Obsidian shows it: core schema, so that dates and `12:30` stay text; a key that stands twice is an error; tags
 * (`!!js/function`, `!!binary`) make nothing special. The result is plain data with null prototypes: `__proto__` is a key
 * like any other. Throws `YamlProblem`; says nothing on the console.
 */
export function parsePlainYaml(block: string): Frontmatter {
  const document = parseDocument(block, {
    schema: "core",
    uniqueKeys: true,
    strict: true,
    resolveKnownTags: false,
    prettyErrors: true,
    logLevel: "error",
  });
  const [error] = document.errors;
  if (error) throw new YamlProblem((error.linePos?.[0].line ?? 1) - 1, firstLineOf(error.message));
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return emptyMap();
  if (!isMap(contents)) throw new YamlProblem(0, "no properties");
  return new PlainCopy(document).mapOf(contents, 0);
}

/** `Nested mappings are not allowed in compact mappings at line 2, column 7:` and a drawing → its first words, no advice to programmers. */
const firstLineOf = (message: string): string =>
  (message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:?$/, "").replace(/; please use .*$/, "");

const emptyMap = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

class PlainCopy {
  readonly #document: Document;
  #values = 0;

  constructor(document: Document) {
    this.#document = document;
  }

  mapOf(map: Node, depth: number): Frontmatter {
    const copy = emptyMap();
    if (!isMap(map)) return copy;
    for (const { key, value } of map.items) copy[this.#keyOf(key, depth)] = this.#valueOf(value, depth + 1);
    return copy;
  }

  /** A template's `{{date}}` is a map whose name is a map. As in the app, such a name becomes text: `{ "date":null }`. */
  #keyOf(key: unknown, depth: number): string {
    const value = this.#valueOf(key, depth + 1);
    if (value === null || typeof value !== "object") return String(value);
    const text = JSON.stringify(value);
    return `${text.slice(0, 1)} ${text.slice(1, -1)} ${text.slice(-1)}`;
  }

  #valueOf(node: unknown, depth: number): unknown {
    if (++this.#values > MOST_VALUES || depth > DEEPEST) throw new YamlProblem(0, "too many values");
    if (isAlias(node)) return this.#valueOf(this.#targetOf(node), depth + 1);
    if (isMap(node)) return this.mapOf(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.#valueOf(item, depth + 1));
    return isScalar(node) ? plainScalar(node.value) : null;
  }

  #targetOf(alias: Alias): Node {
    const target = alias.resolve(this.#document);
    if (!target) throw new YamlProblem(0, `nothing is called &${alias.source}`);
    return target;
  }
}

function plainScalar(value: unknown): unknown {
  return typeof value === "bigint" || typeof value === "symbol" ? String(value) : (value ?? null);
}
