import { NumberValue, StringValue, type TFile, type Value } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { getAllTags } from "../base/frontmatter";
import { parentOf } from "../../storage/paths";
import { propertyValue } from "./property-value";

/** obsidian.d.ts, `BasesEntry`: one file that the query found. Made anew for each result. */
export class BasesEntry {
  readonly file: TFile;
  readonly #app: App;

  constructor(app: App, file: TFile) {
    this.#app = app;
    this.file = file;
  }

  /** `note.key`, `file.name` …; a note without the property has an empty value, a formula the host can't reckon none. */
  getValue(propertyId: string): Value | null {
    const dot = propertyId.indexOf(".");
    const [type, name] = [propertyId.slice(0, dot), propertyId.slice(dot + 1)];
    if (type === "note") return propertyValue(this.#app, this.property(name), this.file.path);
    if (type !== "file") return null;
    const fact = this.fileFact(name);
    if (fact === undefined) return null;
    if (Array.isArray(fact)) return propertyValue(this.#app, fact, this.file.path);
    return typeof fact === "number" ? NumberValue.create__(fact) : StringValue.create__(fact);
  }

  /** The host's own: as it stands in the note. */
  property(name: string): unknown {
    const frontmatter = this.#app.metadataCache.known(this.file.path)?.frontmatter;
    return frontmatter?.[name] ?? null;
  }

  /** The host's own: what help.obsidian.md, Bases syntax, "File properties", calls so. */
  fileFact(name: string): string | number | string[] | undefined {
    const { file } = this;
    const cache = this.#app.metadataCache.known(file.path);
    const facts: Readonly<Record<string, () => string | number | string[]>> = {
      name: () => file.basename,
      basename: () => file.basename,
      path: () => file.path,
      folder: () => parentOf(file.path),
      ext: () => file.extension,
      size: () => file.stat.size,
      ctime: () => file.stat.ctime,
      mtime: () => file.stat.mtime,
      tags: () => (cache ? getAllTags(cache) : []),
      links: () => (cache?.links ?? []).map(({ link }) => link),
    };
    return facts[name]?.();
  }
}

/** obsidian.d.ts, `BasesEntryGroup`. */
export class BasesEntryGroup {
  readonly entries: BasesEntry[];
  readonly key?: Value;

  constructor(entries: BasesEntry[], key?: Value) {
    this.entries = entries;
    if (key) this.key = key;
  }

  /** "True iff this entry group has a non-null key." */
  hasKey(): boolean {
    return this.key !== undefined;
  }
}
