import { readFileSync } from "node:fs";

/** Where a rule of the app is written. */
export type Source =
  /** A member of obsidian.d.ts 1.13.1, and words that stand in its comment or signature. */
  | { readonly api: string; readonly says?: string }
  /** A page of docs.obsidian.md (for developers) or help.obsidian.md, by its heading. */
  | { readonly page: string }
  /** An issue, a discussion, or another project's source that depends on it. */
  | { readonly thread: string }
  /** Written nowhere that we know: what is assumed, and why. Listed in docs/host.md too. */
  | { readonly assumed: string }
  /** Recorded from the running app: `tests/fixtures/recordings`. */
  | { readonly recorded: string };

/** One thing that the app does, where that is written, and how to see that the host does it too. */
export interface Rule {
  readonly what: string;
  readonly source: Source;
  readonly check: () => void | Promise<void>;
}

/** Rules about one part of the app. */
export interface Area {
  readonly name: string;
  readonly rules: readonly Rule[];
}

export function rule(what: string, source: Source, check: Rule["check"]): Rule {
  return { what, source, check };
}

/** As the table says it. */
export function sourceText(source: Source): string {
  if ("api" in source) return `obsidian.d.ts, \`${source.api}\`${source.says === undefined ? "" : `: “${source.says}”`}`;
  if ("page" in source) return source.page;
  if ("thread" in source) return source.thread;
  if ("assumed" in source) return `assumed: ${source.assumed}`;
  return `recorded: ${source.recorded}`;
}

const DECLARATIONS = readFileSync("node_modules/obsidian/obsidian.d.ts", "utf8");

/** What obsidian.d.ts says of `Class.member` (its event too), or of a function or interface; null when there is no such. */
export function declarationOf(api: string): string | null {
  const [owner = "", member] = api.split(".");
  const start = new RegExp(`^export (?:declare )?(?:abstract )?(?:class|interface|function|const|type) ${owner}\\b`, "m").exec(DECLARATIONS);
  if (!start) return null;
  const end = DECLARATIONS.indexOf(/ (?:function|const|type) /.test(start[0]) ? ";\n" : "\n}", start.index);
  const body = DECLARATIONS.slice(DECLARATIONS.lastIndexOf("/**", start.index), end);
  if (member === undefined) return asProse(body);
  const declared = new RegExp(`^    (?:static |abstract |protected |get |readonly )*(?:on\\(name: '${member}'|${member}\\b)[^\n]*`, "gm");
  const found = [...body.matchAll(declared)].map((match) => body.slice(body.lastIndexOf("/**", match.index), match.index) + match[0]);
  return found.length > 0 ? asProse(found.join(" ")) : null;
}

function asProse(comment: string): string {
  return comment.replace(/^ *\*+ ?/gm, "").replace(/\s+/g, " ");
}
