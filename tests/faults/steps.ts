import type { Ports } from "../../src/app/ports";
import type { MemoryHost } from "../support/memory-ports";
import type { Fault } from "./faults";

export type Operation = "read" | "process" | "create" | "discard" | "fresh" | "push" | "take";

/** One call that a command makes of its host. */
export interface Step {
  readonly operation: Operation;
  /** The note it is about; empty when it is about none. */
  readonly path: string;
  /** What the change would make of a text; for `process` and `create`. */
  readonly makes: (text: string) => string | null;
}

/** Where a fault happens: the world outside, as far as it can get in the way. */
export interface World {
  readonly host: MemoryHost;
  /** The plugin is unloaded. */
  readonly unload: () => void;
  /** Texts that others wrote, by path. */
  readonly foreign: Map<string, string[]>;
  /** Notes that others took away. */
  readonly taken: Set<string>;
}

type Befall = <T>(step: Step, call: () => Promise<T>) => Promise<T>;

/**
 * The ports of a host, each call of a command counted from the moment it is armed; the fault befalls the one of its number.
 * A command looks before it writes: reads after its first write are the index's, which has tests of its own.
 */
export class SteppedPorts {
  readonly steps: Step[] = [];
  readonly ports: Ports;
  #fault: { readonly fault: Fault; readonly at: number; readonly world: World } | null = null;
  #armed = false;
  /** Whether the fault could happen to the call of its number. */
  befell = false;

  constructor(ports: Ports) {
    this.ports = stepped(ports, (step, call) => this.#befall(step, call));
  }

  arm(fault: Fault | null, at: number, world: World): void {
    this.#armed = true;
    this.#fault = fault === null ? null : { fault, at, world };
  }

  disarm(): void {
    this.#armed = false;
  }

  #befall<T>(step: Step, call: () => Promise<T>): Promise<T> {
    const isIndex = step.operation === "read" && this.steps.some(({ operation }) => operation !== "read");
    if (!this.#armed || isIndex) return call();
    this.steps.push(step);
    const { fault, at, world } = this.#fault ?? {};
    if (!fault || !world || at !== this.steps.length - 1 || !fault.befalls(step, world)) return call();
    this.befell = true;
    return fault.befall(step, call, world);
  }
}

function stepped({ vault, dailyNotes, undo, ...ports }: Ports, befall: Befall): Ports {
  const about = (operation: Operation, path: string, makes: Step["makes"] = () => null): Step => ({ operation, path, makes });
  return {
    ...ports,
    vault: {
      list: () => vault.list(),
      read: (path) => befall(about("read", path), () => vault.read(path)),
      process: (path, change) => {
        const makes = (text: string): string | null => {
          const changed = change(text);
          return changed.ok ? changed.value : null;
        };
        return befall(about("process", path, makes), () => vault.process(path, change));
      },
      create: (path, text) => befall(about("create", path, () => text), () => vault.create(path, text)),
      discard: (path, expected) => befall(about("discard", path), () => vault.discard(path, expected)),
    },
    dailyNotes: {
      source: dailyNotes.source,
      pathOf: (each) => dailyNotes.pathOf(each),
      dayOf: (path) => dailyNotes.dayOf(path),
      fresh: (each, time) => befall(about("fresh", ""), () => dailyNotes.fresh(each, time)),
    },
    undo: {
      push: (step) => befall(about("push", ""), () => undo.push(step)),
      amend: (token, was, now) => undo.amend(token, was, now),
      take: (token) => befall(about("take", ""), () => undo.take(token)),
      kept: () => undo.kept(),
      moved: (from, to) => undo.moved(from, to),
    },
  };
}
