import { createHash } from "node:crypto";
import { readFileSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode } from "./file-refusal";

const WAIT_MS = 5;
const GIVE_UP_AFTER = 1000;
/** Far longer than any write takes. */
const ABANDONED_AFTER_MS = 60_000;

/**
 * Runs `work` while no other process of ours does so with this file: two commands at once would each read, and the second
 * write would take the first one's line away. Gives null when the other doesn't end in five seconds. A lock whose process
 * is gone doesn't count. Locks are in the system's temporary folder, never in the vault.
 */
export async function withLock<T>(file: string, work: () => T): Promise<T | null> {
  const lock = lockOf(file);
  for (let attempt = 0; !acquire(lock); attempt++) {
    if (attempt === GIVE_UP_AFTER) return null;
    await wait(WAIT_MS);
  }
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** Where the lock of a file is. */
export function lockOf(file: string): string {
  const name = createHash("sha256").update(file).digest("hex").slice(0, 24);
  return join(tmpdir(), `reconnect-${userInfo().uid}-${name}.lock`);
}

/** Without a place for locks we go on: what was read is compared once more before it is replaced. */
function acquire(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) !== "EEXIST") return true;
    if (isAbandoned(lock)) release(lock);
    return false;
  }
}

function release(lock: string): void {
  try {
    unlinkSync(lock);
  } catch {
    // Gone already.
  }
}

function isAbandoned(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > ABANDONED_AFTER_MS) return true;
    const owner = Number(readFileSync(lock, "utf8"));
    // Being written this moment: no process number yet.
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return errorCode(error) === "ESRCH";
  }
}
