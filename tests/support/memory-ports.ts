import { parseDocument } from "yaml";
import { SessionUndoLog } from "../../src/adapters/obsidian/session-undo-log";
import type { Clock, DailyNotes, Ports } from "../../src/app/ports";
import type { FrontmatterParser } from "../../src/core/note/frontmatter";
import { vaultPath } from "../../src/core/note/vault-path";
import { fail, ok } from "../../src/core/result";
import { isoDay, parseIsoDay, type DayNumber } from "../../src/core/time/civil-date";
import { formatMoment } from "../../src/core/time/format-moment";
import { MemoryVault } from "../contract/memory-vault";
import { HandTimer } from "./hand-timer";

/** A clock that the test moves. */
export class HandClock implements Clock {
  #day: DayNumber;
  readonly #listeners = new Set<() => void>();

  constructor(iso: string) {
    this.#day = dayOf(iso);
  }

  today(): DayNumber {
    return this.#day;
  }

  time(): string {
    return "18:10";
  }

  /** 18:10 in Greenwich. */
  instant(): number {
    return this.#day * 86_400_000 + (18 * 60 + 10) * 60_000;
  }

  onDayChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  move(iso: string): void {
    this.#day = dayOf(iso);
    for (const listener of [...this.#listeners]) listener();
  }
}

const dayOf = (iso: string): DayNumber => {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`${iso} is no day`);
  return day;
};

export interface MemoryHost {
  readonly ports: Ports;
  readonly vault: MemoryVault;
  readonly clock: HandClock;
  readonly timer: HandTimer;
  /** What the user was told when no command was there to say it. */
  readonly told: readonly string[];
  /** Every read since the last time this was emptied. */
  readonly reads: string[];
  stored: unknown;
  /** The user looks at the app again. */
  readonly comeBack: () => void;
}

/** The ports over notes in memory: `Daily/YYYY-MM-DD.md`, a template if there is one, everything at hand for a look. */
export function memoryHost(notes: Readonly<Record<string, string>>, today = "2026-11-24"): MemoryHost {
  const vault = new MemoryVault(notes);
  const clock = new HandClock(today);
  const reads: string[] = [];
  const told: string[] = [];
  const timer = new HandTimer();
  const returning = new Set<() => void>();
  const host: MemoryHost = { vault, clock, timer, told, reads, stored: null, ports: undefined as never, comeBack: () => returning.forEach((listener) => listener()) };
  const ports: Ports = {
    vault: {
      list: () => vault.list(),
      read: (path) => {
        reads.push(path);
        return vault.read(path);
      },
      process: (path, change) => vault.process(path, change),
      create: (path, text) => vault.create(path, text),
      discard: (path, expected) => vault.discard(path, expected),
    },
    notes: {
      whenReady: () => Promise.resolve(),
      headOf: () => null,
      shapeOf: () => null,
      statOf: (path) => vault.list().find((note) => note.path === path) ?? null,
      subscribe: (listener) => vault.subscribe(listener),
      onReturn: (listener) => {
        returning.add(listener);
        return () => void returning.delete(listener);
      },
    },
    cache: null,
    frontmatter: yamlParser,
    dailyNotes: dailyNotes(vault),
    clock,
    settings: {
      load: () => Promise.resolve(host.stored),
      save: (data) => {
        host.stored = data;
        return Promise.resolve();
      },
    },
    undo: new SessionUndoLog(),
    taskFilter: () => Promise.resolve(null),
    timer,
    notifier: { tell: (message) => void told.push(message) },
    formatMoment,
    rewriter: null,
    hasFolder: (path) => vault.list().some((note) => note.path.startsWith(`${path}/`)),
    breathe: () => Promise.resolve(),
    nextFrame: () => Promise.resolve(),
  };
  return Object.assign(host, { ports });
}

const TEMPLATE = "Templates/Daily.md";

const dailyNotes = (vault: MemoryVault): DailyNotes => ({
  source: { kind: "daily-notes", folder: "Daily", format: "YYYY-MM-DD", template: TEMPLATE, templatesFolder: "Templates" },
  pathOf: (day) => ok(vaultPath(`Daily/${isoDay(day)}.md`)),
  dayOf: (path) => (path.startsWith("Daily/") ? parseIsoDay(path.slice("Daily/".length, -".md".length)) : null),
  fresh: (day) => {
    const template = vault.text(TEMPLATE);
    return Promise.resolve(
      template === undefined
        ? fail({ kind: "template-missing", path: `Daily/${isoDay(day)}.md`, value: TEMPLATE })
        : ok(template.replace("{{title}}", () => isoDay(day))),
    );
  },
});

export const yamlParser: FrontmatterParser = {
  parse: (block) => {
    const document = parseDocument(block, { schema: "core", uniqueKeys: true });
    const [error] = document.errors;
    if (error) return { ok: false, line: (error.linePos?.[0].line ?? 1) - 1, reason: error.message };
    try {
      const data: unknown = document.toJS();
      return { ok: true, data: typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {} };
    } catch (unresolved) {
      return { ok: false, line: 0, reason: String(unresolved) };
    }
  },
};
