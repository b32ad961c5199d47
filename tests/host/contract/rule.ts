import { readFileSync } from "node:fs";

/** Where a rule of the app is written. */
export type Source =
  /** A member of obsidian.d.ts 1.13.1, and words that stand in its comment or signature. */
  | { readonly api: string; readonly says?: string }
  /** A page of docs.obsidian.md (for developers) or help.obsidian.md, by its heading. */
  | { readonly page: string }
  /** An issue, a discussion, or another project's source that depends on it. */
  | { readonly thread: string }
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
  return `recorded: ${source.recorded}`;
}

const DECLARATIONS = readFileSync("node_modules/obsidian/obsidian.d.ts", "utf8");

/** What obsidian.d.ts says of `Class.member`, or of a function or interface: its comment and its lines; null when there is no such. */
export function declarationOf(api: string): string | null {
  const [owner = "", member] = api.split(".");
  const start = new RegExp(`^export (?:declare )?(?:abstract )?(?:class|interface|function|const|type) ${owner}\\b`, "m").exec(DECLARATIONS);
  if (!start) return null;
  const end = DECLARATIONS.indexOf("\n}", start.index);
  const comment = DECLARATIONS.slice(DECLARATIONS.lastIndexOf("/**", start.index), start.index);
  const body = DECLARATIONS.slice(start.index, end);
  const whole = (comment + body).replace(/^ *\*+ ?/gm, "").replace(/\s+/g, " ");
  return member === undefined || new RegExp(`^    (?:static |abstract |protected |get |readonly )*(?:on\\(name: '${member}'|${member}\\b)`, "m").test(body) ? whole : null;
}
