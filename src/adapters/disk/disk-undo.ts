import { createHash, randomInt } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { KeptStep, UndoLog, UndoStep, Written } from "../../app/ports";
import { vaultPath } from "../../core/note/vault-path";
import { errorCode } from "./file-refusal";
import { jsonValue } from "./json-file";
import { removeQuietly, writeBeside } from "./write-beside";
import { nodeDisk } from "./disk";

/** How many steps are kept for one vault. */
const KEPT = 50;

/** `12kfm`: how many steps there were, so that the latest is known, and three letters, so that no token comes twice. */
const TOKEN = /^(\d{1,6})[a-z]{3}$/;
const LETTERS = "abcdefghjkmnpqrstuvwxyz";

/**
 * What `undo` needs, in the user's own state folder: `undo/<vault>/<token>.json`, readable by the user alone. Never in the
 * vault, where it would be synced, and found by search.
 */
export class DiskUndo implements UndoLog {
  readonly #folder: string;
  /** A step that could not be taken back is pushed again, and keeps the token that the user was told. */
  readonly #tokens = new WeakMap<UndoStep, string>();

  constructor(state: string, vault: string) {
    const id = createHash("sha256").update(vault).digest("hex").slice(0, 16);
    this.#folder = join(state, "undo", id);
  }

  /** What the system says against keeping steps here; null when nothing. To be asked before anything is written. */
  trouble(): string | null {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      const probe = join(this.#folder, `.probe-${process.pid}`);
      writeFileSync(probe, "", { mode: 0o600 });
      unlinkSync(probe);
      return null;
    } catch (error) {
      return errorCode(error) ?? String(error);
    }
  }

  push(step: UndoStep): Promise<string> {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const token = this.#tokens.get(step) ?? this.#nextToken();
    this.#keep(token, step);
    for (const old of this.#kept().slice(0, -KEPT)) removeQuietly(nodeDisk, this.#fileOf(old));
    return Promise.resolve(token);
  }

  amend(token: string, was: Written, now: Written): Promise<void> {
    const step = this.peek(token);
    if (step) this.#keep(token, { ...step, written: step.written.map((each) => (isDeepStrictEqual(each, was) ? now : each)) });
    return Promise.resolve();
  }

  take(token?: string): Promise<UndoStep | null> {
    const found = token ?? this.latest();
    const step = this.peek(token);
    if (step !== null && found !== null) {
      unlinkSync(this.#fileOf(found));
      this.#tokens.set(step, found);
    }
    return Promise.resolve(step);
  }

  /** `take`, with the step left where it is. */
  peek(token?: string): UndoStep | null {
    const found = token ?? this.latest();
    return found === null || !TOKEN.test(found) ? null : readStep(this.#fileOf(found));
  }

  kept(): Promise<readonly KeptStep[]> {
    const steps = this.#kept().map((token) => ({ token, step: readStep(this.#fileOf(token)) }));
    return Promise.resolve(steps.filter((kept): kept is KeptStep => kept.step !== null).reverse());
  }

  /** A process lives for one command: what was renamed in between, nobody told it. */
  moved(): void {}

  latest(): string | null {
    return this.#kept().at(-1) ?? null;
  }

  /** Oldest first. */
  #kept(): readonly string[] {
    try {
      return readdirSync(this.#folder)
        .filter((file) => file.endsWith(".json") && TOKEN.test(file.slice(0, -".json".length)))
        .map((file) => file.slice(0, -".json".length))
        .sort((a, b) => numberOf(a) - numberOf(b));
    } catch {
      return [];
    }
  }

  /** Whole or not at all: a process may be killed while it writes. */
  #keep(token: string, step: UndoStep): void {
    const bytes = Buffer.from(JSON.stringify({ version: 1, ...step }));
    const temporary = writeBeside(nodeDisk, this.#fileOf(token), bytes, { mode: 0o600 });
    try {
      renameSync(temporary, this.#fileOf(token));
    } catch (error) {
      removeQuietly(nodeDisk, temporary);
      throw error;
    }
  }

  #nextToken(): string {
    const latest = this.latest();
    const letters = Array.from({ length: 3 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
    return `${latest === null ? 1 : numberOf(latest) + 1}${letters}`;
  }

  #fileOf(token: string): string {
    return join(this.#folder, `${token}.json`);
  }
}

const numberOf = (token: string): number => Number(TOKEN.exec(token)?.[1] ?? 0);

function readStep(file: string): UndoStep | null {
  try {
    const data: unknown = JSON.parse(readFileSync(file, "utf8"));
    const label = jsonValue(data, "label");
    const written = jsonValue(data, "written");
    if (typeof label !== "string" || !Array.isArray(written) || !written.every(isWritten)) return null;
    return { label, written: written.map(keptOf), ...(jsonValue(data, "apart") === true && { apart: true }) };
  } catch {
    return null;
  }
}

const keptOf = ({ path, before, after, base }: Written): Written => ({
  path: vaultPath(path),
  before,
  after,
  ...(base === undefined ? {} : { base }),
});

function isWritten(value: unknown): value is Written {
  const before = jsonValue(value, "before");
  return (
    typeof jsonValue(value, "path") === "string" &&
    typeof jsonValue(value, "after") === "string" &&
    (before === null || typeof before === "string") &&
    ["string", "undefined"].includes(typeof jsonValue(value, "base"))
  );
}
