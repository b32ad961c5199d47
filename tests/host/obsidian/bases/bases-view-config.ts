import type { BasesConfigFile, BasesConfigFileView, BasesPropertyId, BasesSortConfig } from "obsidian";
import { NullValue, type Value } from "obsidian-test-mocks/obsidian";

/** A view as it stands in the file; options of the view's own are further keys of it. */
export type ViewConfig = BasesConfigFileView & { sort?: unknown; limit?: number } & Record<string, unknown>;

/** obsidian.d.ts, `BasesViewConfig`. */
export class BasesViewConfig {
  name: string;
  readonly #file: BasesConfigFile;
  readonly #view: ViewConfig;
  readonly #changed: () => void;

  constructor(file: BasesConfigFile, view: ViewConfig, changed: () => void) {
    this.name = view.name;
    this.#file = file;
    this.#view = view;
    this.#changed = changed;
  }

  get(key: string): unknown {
    return this.#view[key];
  }
  getAsPropertyId(key: string): BasesPropertyId | null {
    const value = this.get(key);
    return typeof value === "string" && value !== "" ? propertyId(value) : null;
  }
  /** The host reckons no formulas. */
  getEvaluatedFormula(_view: unknown, _key: string): Value {
    return NullValue.create__();
  }
  /** Null takes the key out. The file is written, the view drawn again. */
  set(key: string, value: unknown): void {
    if (value === null || value === undefined) delete this.#view[key];
    else Object.assign(this.#view, { [key]: value });
    this.#changed();
  }
  getOrder(): BasesPropertyId[] {
    return (this.#view.order ?? []).map(propertyId);
  }
  /** "Removes invalid sort configs." */
  getSort(): BasesSortConfig[] {
    const { sort } = this.#view;
    return (Array.isArray(sort) ? (sort as { property?: unknown; direction?: unknown }[]) : []).flatMap(({ property, direction }) =>
      typeof property === "string" && (direction === "ASC" || direction === "DESC") ? [{ property: propertyId(property), direction }] : [],
    );
  }
  getDisplayName(id: BasesPropertyId): string {
    const name = id.slice(id.indexOf(".") + 1);
    const own: unknown = (this.#file.properties?.[id] ?? this.#file.properties?.[name])?.["displayName"];
    return typeof own === "string" ? own : name;
  }
}

/** A property without its kind is a note's. */
export function propertyId(name: string): BasesPropertyId {
  return /^(?:note|file|formula)\./.test(name) ? (name as BasesPropertyId) : `note.${name}`;
}
