import { type Call, type CallMatch, matches } from "./call";
import { Gate } from "./gate";
import { type Act, diskError, type ErrorCode, type Step } from "./step";

/** A fault that was set. */
export interface Fault {
  /** How many calls it has struck. */
  readonly hits: number;
  /** It strikes no more; calls it holds stay held. */
  stop(): void;
}

/** A fault that makes calls wait. */
export interface Held extends Fault {
  /** Resolves with the first call that waits. */
  readonly arrived: Promise<Call>;
  /** Lets them go on, those to come too. */
  release(): void;
}

/**
 * What can go wrong between a vault and its disk: every call of the adapter passes here. Faults are tried in the order
 * they were set; the first that matches strikes. Without any, calls go through untouched.
 */
export class Faults {
  /** Every call so far, in order: count a command's steps with it, then fail each. */
  readonly calls: Call[] = [];
  readonly #rules = new Set<{ readonly strikes: (call: Call) => boolean; readonly act: Act }>();

  run<T>(step: Step<T>): Promise<T> {
    this.calls.push(step.call);
    for (const rule of this.#rules) if (rule.strikes(step.call)) return rule.act(step);
    return step.effect();
  }

  /** Fails, and nothing has happened. */
  throwBefore(match: CallMatch, code: ErrorCode = "EIO"): Fault {
    return this.#set(match, async ({ call }) => {
      throw diskError(code, call);
    });
  }

  /** Fails, although it has happened. */
  throwAfter(match: CallMatch, code: ErrorCode = "EIO"): Fault {
    return this.#set(match, async ({ call, effect }) => {
      await effect();
      throw diskError(code, call);
    });
  }

  /** Writes only the first so many characters, then the disk is full. Other calls just fail. */
  shortWrite(match: CallMatch, characters: number): Fault {
    return this.#set(match, async ({ call, shortened }) => {
      await shortened?.(characters);
      throw diskError("ENOSPC", call);
    });
  }

  /** Neither succeeds nor fails, and nothing happens. */
  neverAnswer(match: CallMatch): Fault {
    return this.#set(match, () => new Promise(() => {}));
  }

  /** A read gives what stood there before the last write. Other calls go on as ever. */
  staleRead(match: CallMatch): Fault {
    return this.#set(match, async ({ effect, stale }) => (stale ? stale() : effect()));
  }

  /** Somebody else does something just before or just after: edits, deletes, renames, creates. */
  interleave(match: CallMatch, meanwhile: (call: Call) => unknown, when: "before" | "after" = "before"): Fault {
    return this.#set(match, async ({ call, effect }) => {
      if (when === "before") await meanwhile(call);
      const result = await effect();
      if (when === "after") await meanwhile(call);
      return result;
    });
  }

  /** Waits until it is released: the test decides what comes first. */
  hold(match: CallMatch): Held {
    const gate = new Gate();
    const fault = this.#set(match, async ({ call, effect }) => {
      await gate.pass(call);
      return effect();
    });
    return Object.assign(fault, { arrived: gate.arrived, release: () => gate.open() });
  }

  /** Waits for a timer of the test's own, then goes on. */
  delay(match: CallMatch, wait: (call: Call) => Promise<unknown>): Fault {
    return this.interleave(match, wait, "before");
  }

  /** Calls wait for one another until so many have come; then the last goes first. */
  reorder(match: CallMatch, together = 2): Fault {
    const waiting: (() => void)[] = [];
    return this.#set({ ...match, nth: "every" }, async ({ effect }) => {
      const turn = new Promise<void>((resolve) => waiting.unshift(resolve));
      if (waiting.length >= together) letGo(waiting.splice(0));
      await turn;
      return effect();
    });
  }

  clear(): void {
    this.#rules.clear();
  }

  #set({ nth = 1, ...match }: CallMatch, act: Act): Fault {
    let seen = 0;
    const fault = { hits: 0, stop: () => void this.#rules.delete(rule) };
    const rule = {
      act,
      strikes: (call: Call): boolean => {
        if (!matches(match, call)) return false;
        seen += 1;
        if (nth !== "every" && nth !== seen) return false;
        fault.hits += 1;
        return true;
      },
    };
    this.#rules.add(rule);
    return fault;
  }
}

/** One after another, each with time enough to reach the disk before the next. */
function letGo(waiting: readonly (() => void)[]): void {
  waiting.forEach((go, index) => window.setTimeout(go, index));
}
