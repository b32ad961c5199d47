import type { BasesConfigFileFilter } from "obsidian";
import type { App } from "../app";
import { getLinkpath } from "../base/link-text";
import { isInside } from "../../storage/paths";
import type { BasesEntry } from "./bases-entry";

type Test = (entry: BasesEntry) => boolean;

const TEXT = String.raw`"([^"]*)"|'([^']*)'`;
const METHOD = new RegExp(String.raw`^([\w.-]+)\.(inFolder|hasTag|hasLink|hasProperty|contains|startsWith|isEmpty)\((.*)\)$`);
const COMPARISON = new RegExp(String.raw`^([\w.-]+)\s*(==|!=|>=|<=|>|<)\s*(?:${TEXT}|(true|false)|(-?\d+(?:\.\d+)?))$`);

/**
 * A base's filter as a test (help.obsidian.md, Bases syntax): `and`, `or`, `not`, and of the statements those that ask
 * for folders, tags, links and plain comparisons. What else the app can reckon throws here: better than to guess.
 */
export function filterOf(app: App, filter: BasesConfigFileFilter | undefined): Test {
  if (filter === undefined) return () => true;
  if (typeof filter === "string") return statement(app, filter.trim());
  const inner = (filters: BasesConfigFileFilter[]): Test[] => filters.map((part) => filterOf(app, part));
  if ("and" in filter) return all(inner(filter.and));
  if ("or" in filter) return any(inner(filter.or));
  const none = any(inner(filter.not));
  return (entry) => !none(entry);
}

const all = (tests: readonly Test[]): Test => (entry) => tests.every((test) => test(entry));
const any = (tests: readonly Test[]): Test => (entry) => tests.some((test) => test(entry));

function statement(app: App, text: string): Test {
  if (text.startsWith("!")) {
    const inner = statement(app, text.slice(1).trim());
    return (entry) => !inner(entry);
  }
  const method = METHOD.exec(text);
  if (method) return methodTest(app, method[1] ?? "", method[2] ?? "", textsIn(method[3] ?? ""));
  const comparison = COMPARISON.exec(text);
  if (!comparison) throw new Error(`The host can't reckon this filter: ${text}`);
  const [, name = "", sign = "", double, single, truth, number] = comparison;
  const wanted = number !== undefined ? Number(number) : truth !== undefined ? truth === "true" : (double ?? single ?? "");
  return (entry) => compare(valueOf(entry, name), sign, wanted);
}

function methodTest(app: App, subject: string, method: string, texts: readonly string[]): Test {
  const [first = ""] = texts;
  const values = (entry: BasesEntry): string[] => [valueOf(entry, subject)].flat().map(String);
  const tests: Readonly<Record<string, Test>> = {
    inFolder: ({ file }) => isInside(first, file.path),
    // "Also matches nested tags."
    hasTag: (entry) => texts.some((tag) => tagsOf(entry).some((known) => known === tag || known.startsWith(`${tag}/`))),
    hasLink: ({ file }) => linksTo(app, file.path, first),
    hasProperty: (entry) => entry.property(first) !== null,
    contains: (entry) => values(entry).some((value) => value === first || (!Array.isArray(valueOf(entry, subject)) && value.includes(first))),
    startsWith: (entry) => values(entry).some((value) => value.startsWith(first)),
    isEmpty: (entry) => values(entry).every((value) => value === "" || value === "null"),
  };
  return tests[method] ?? (() => false);
}

function tagsOf(entry: BasesEntry): string[] {
  return [entry.fileFact("tags") ?? []].flat().map((tag) => String(tag).replace(/^#/, ""));
}

function linksTo(app: App, source: string, name: string): boolean {
  const target = app.metadataCache.getFirstLinkpathDest(getLinkpath(name), source);
  return target !== null && (app.metadataCache.resolvedLinks[source]?.[target.path] ?? 0) > 0;
}

/** `file.name`, `note.status`, or `status` for short. */
function valueOf(entry: BasesEntry, name: string): unknown {
  if (name.startsWith("file.")) return entry.fileFact(name.slice(5));
  return entry.property(name.replace(/^note\./, ""));
}

function compare(value: unknown, sign: string, wanted: string | number | boolean): boolean {
  if (sign === "==") return value === wanted;
  if (sign === "!=") return value !== wanted;
  if ((typeof value !== "string" && typeof value !== "number") || typeof value !== typeof wanted) return false;
  if (sign === ">") return value > wanted;
  if (sign === "<") return value < wanted;
  return sign === ">=" ? value >= wanted : value <= wanted;
}

function textsIn(list: string): string[] {
  return [...list.matchAll(new RegExp(TEXT, "g"))].map((match) => match[1] ?? match[2] ?? "");
}
