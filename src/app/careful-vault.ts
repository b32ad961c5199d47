import type { Refusal, RefusalKind } from "../core/note/refusal";
import type { VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import { PATIENCE_MS, within } from "./patience";
import type { NoteStat, Timer, VaultPort, Written } from "./ports";

/** After so long a wait, a look is not waited for as long again. */
const LOOK_MS = 1000;

/** Failures after which it may be done all the same. */
const MAYBE_DONE: ReadonlySet<RefusalKind> = new Set(["io", "no-answer"]);

type Change = (text: string) => Result<string, Refusal>;

/**
 * A vault that is not taken at its word when it fails. What never answers is given up with `no-answer`; what throws is a
 * refusal that names the note; and after a write that failed the note is looked at: it may have been written all the same,
 * or in part, and then what was there is put back.
 */
export class CarefulVault implements VaultPort {
  readonly #vault: VaultPort;
  readonly #timer: Timer;

  constructor(vault: VaultPort, timer: Timer) {
    this.#vault = vault;
    this.#timer = timer;
  }

  list(): readonly NoteStat[] {
    return this.#vault.list();
  }

  read(path: VaultPath): Promise<Result<string, Refusal>> {
    return this.#tried(path, () => this.#vault.read(path));
  }

  async process(path: VaultPath, change: Change): Promise<Result<Written, Refusal>> {
    const tracked = new TrackedChange(path, change);
    const written = await this.#tried(path, () => this.#vault.process(path, tracked.run), tracked.giveUp);
    if (tracked.defect !== null) throw tracked.defect.cause;
    return written.ok || tracked.plan === null ? written : this.#lookAfter(tracked.plan, written.error);
  }

  async create(path: VaultPath, text: string): Promise<Result<Written, Refusal>> {
    const created = await this.#tried(path, () => this.#vault.create(path, text));
    const isKnown = created.ok || !MAYBE_DONE.has(created.error.kind);
    return isKnown ? created : this.#lookAfter({ path, before: null, after: text }, created.error);
  }

  async discard(path: VaultPath, expected: string): Promise<Result<null, Refusal>> {
    const discarded = await this.#tried(path, () => this.#vault.discard(path, expected));
    if (discarded.ok || !MAYBE_DONE.has(discarded.error.kind)) return discarded;
    const left = await this.#look(path);
    return !left.ok && left.error.kind === "note-missing" ? ok(null) : discarded;
  }

  /** What became of a write that failed. */
  async #lookAfter(plan: Written, refusal: Refusal): Promise<Result<Written, Refusal>> {
    const seen = await this.#look(plan.path);
    if (!seen.ok) return fail(refusal);
    const now = seen.value.after;
    if (now === plan.after) return ok(plan);
    return fail(isTorn(now, plan) && refusal.kind !== "no-answer" ? await this.#putBack(plan, now, refusal) : refusal);
  }

  /** Through `process`, which sees what is really there. */
  #look(path: VaultPath): Promise<Result<Written, Refusal>> {
    return this.#tried(path, () => this.#vault.process(path, ok), () => undefined, LOOK_MS);
  }

  #tried<T>(
    path: VaultPath,
    work: () => Promise<Result<T, Refusal>>,
    giveUp: () => void = () => undefined,
    patience = PATIENCE_MS,
  ): Promise<Result<T, Refusal>> {
    const told = async (): Promise<Result<T, Refusal>> => {
      try {
        return await work();
      } catch (error) {
        return fail({ kind: "io", path, value: error instanceof Error ? error.message : String(error) });
      }
    };
    const late = (): Result<T, Refusal> => {
      giveUp();
      return fail({ kind: "no-answer", path });
    };
    return within(this.#timer, told(), late, patience);
  }

  /** Only over exactly the torn text: whatever somebody wrote meanwhile is theirs. The refusal to tell. */
  async #putBack({ path, before }: Written, torn: string, refusal: Refusal): Promise<Refusal> {
    const back =
      before === null
        ? await this.#tried(path, () => this.#vault.discard(path, torn))
        : await this.#tried(path, () => this.#vault.process(path, (text) => (text === torn ? ok(before) : fail({ kind: "note-changed", path }))));
    const isWhole = back.ok || back.error.kind === "note-changed" || back.error.kind === "note-missing";
    return isWhole ? refusal : { ...refusal, kind: "write-broke-off" };
  }
}

/** The beginning of what was to be written, and neither that nor what was there. */
const isTorn = (now: string, { before, after }: Written): boolean =>
  now !== before && now.length < after.length && after.startsWith(now);

/** A change as a host runs it, maybe more than once, maybe too late. */
class TrackedChange {
  readonly #path: VaultPath;
  readonly #change: Change;
  #isGivenUp = false;
  /** What the host was last told to write; null when nothing. */
  plan: Written | null = null;
  /** A defect of ours, not the host's failure: it is thrown on. */
  defect: { readonly cause: unknown } | null = null;

  constructor(path: VaultPath, change: Change) {
    this.#path = path;
    this.#change = change;
  }

  readonly run: Change = (text) => {
    this.plan = null;
    if (this.#isGivenUp) return fail({ kind: "no-answer", path: this.#path });
    try {
      const changed = this.#change(text);
      if (changed.ok) this.plan = { path: this.#path, before: text, after: changed.value };
      return changed;
    } catch (error) {
      this.defect = { cause: error };
      throw error;
    }
  };

  /** The user was told that it did not happen: so it must not happen later. */
  readonly giveUp = (): void => {
    this.#isGivenUp = true;
  };
}
