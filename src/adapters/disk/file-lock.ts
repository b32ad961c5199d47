import { createHash, randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { errorCode } from "./file-refusal";

const WAIT_MS = 5;
const GIVE_UP_AFTER = 1000;
/** Far longer than any write takes. */
const ABANDONED_AFTER_MS = 60_000;
/** Whoever makes a lock writes its number into it at once; one without a number so long was killed in between. */
const NUMBERED_WITHIN_MS = 1000;

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
    const left = ownerGone(lock);
    if (left !== null) takeAway(lock, left);
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

/** What an abandoned lock says; null when it is somebody's, or gone. */
function ownerGone(lock: string): string | null {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const owner = readFileSync(lock, "utf8");
    const isOver = age > (owner === "" ? NUMBERED_WITHIN_MS : ABANDONED_AFTER_MS);
    return isOver || (owner !== "" && !isRunning(Number(owner))) ? owner : null;
  } catch {
    return null;
  }
}

function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    // Somebody else's process is one, too.
    return errorCode(error) !== "ESRCH";
  }
}

/**
 * Another who waits may have taken the abandoned lock away already and made a new one: so it is moved aside, which only
 * one of us can do, and looked at again. A living lock goes back to its place.
 */
function takeAway(lock: string, left: string): void {
  const aside = `${lock}.${randomBytes(4).toString("hex")}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, "utf8") !== left) linkSync(aside, lock);
  } catch {
    // Another was quicker.
  }
  release(aside);
}
