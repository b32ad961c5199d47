import type { BasesPropertyId } from "obsidian";
import { NullValue, type Value } from "obsidian-test-mocks/obsidian";
import { type BasesEntry, BasesEntryGroup } from "./bases-entry";
import type { BasesViewConfig } from "./bases-view-config";
import { propertyId } from "./bases-view-config";

interface GroupBy {
  readonly property: string;
  readonly direction?: string;
}

/** obsidian.d.ts, `BasesQueryResult`. */
export class BasesQueryResult {
  /** "An ungrouped version of the data, with user-configured sort and limit applied." */
  readonly data: BasesEntry[];
  readonly #config: BasesViewConfig;

  constructor(config: BasesViewConfig, entries: BasesEntry[]) {
    this.#config = config;
    const limit = config.get("limit");
    const sorted = sortedBy(config, entries);
    this.data = typeof limit === "number" ? sorted.slice(0, limit) : sorted;
  }

  /** "If there is no groupBy configured, returns a single group with an empty key." */
  get groupedData(): BasesEntryGroup[] {
    const groupBy = this.#config.get("groupBy") as GroupBy | undefined;
    if (!groupBy) return [new BasesEntryGroup(this.data)];
    const groups = new Map<string, BasesEntry[]>();
    const id = propertyId(groupBy.property);
    for (const entry of this.data) {
      const key = String(entry.getValue(id) ?? "");
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const keys = [...groups.keys()].sort((a, b) => byText(a, b) * (groupBy.direction === "DESC" ? -1 : 1));
    return keys.map((key) => {
      const entries = groups.get(key) ?? [];
      const value = entries[0]?.getValue(id) ?? undefined;
      return value === undefined || value instanceof NullValue ? new BasesEntryGroup(entries) : new BasesEntryGroup(entries, value);
    });
  }

  get properties(): BasesPropertyId[] {
    return this.#config.getOrder();
  }
  /** The host reckons no summaries. */
  getSummaryValue(): Value {
    return NullValue.create__();
  }
}

function sortedBy(config: BasesViewConfig, entries: BasesEntry[]): BasesEntry[] {
  const sort = config.getSort();
  return [...entries].sort((a, b) => {
    for (const { property, direction } of sort) {
      const order = byText(String(a.getValue(property) ?? ""), String(b.getValue(property) ?? ""));
      if (order !== 0) return direction === "DESC" ? -order : order;
    }
    return byText(a.file.path, b.file.path);
  });
}

function byText(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
