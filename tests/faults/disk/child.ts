import { nodeDisk, type Disk } from "../../../src/adapters/disk/disk";
import { DiskVault } from "../../../src/adapters/disk/disk-vault";
import type { VaultPort } from "../../../src/app/ports";
import type { Refusal } from "../../../src/core/note/refusal";
import { vaultPath as at } from "../../../src/core/note/vault-path";
import { ok, type Result } from "../../../src/core/result";
import { numberOf, versionOf } from "./versions";

/**
 * What a child process does with a vault: `loop` writes until it is killed; `die` does one operation and kills itself at
 * one call of the disk; `append` adds its lines; `try` reports what it may.
 */
const [mode = "", folder = "", ...rest] = process.argv.slice(2);

const next = (text: string): Result<string, Refusal> => ok(versionOf((numberOf(text) ?? 0) + 1));
const said = (result: Result<unknown, Refusal>): string => (result.ok ? "ok" : `${result.error.kind} ${result.error.value ?? ""}`.trim());
const kill = (): never => {
  process.kill(process.pid, "SIGKILL");
  throw new Error("dead");
};

async function loop(): Promise<void> {
  const vault = new DiskVault(folder);
  process.stdout.write("ready");
  for (let turn = 0; ; turn++) {
    await vault.process(at("Home.md"), next);
    const path = at(`New/${process.pid}-${turn % 3}.md`);
    await vault.create(path, versionOf(turn));
    if (turn % 3 === 2) await vault.discard(path, versionOf(turn));
  }
}

type Call = (...values: unknown[]) => unknown;
const isCall = (value: unknown): value is Call => typeof value === "function";

/** A disk that kills us before or after its call of this number, or in the middle of writing bytes. */
function deadly(number: number, side: string): Disk {
  let calls = 0;
  const guarded = (work: Call): Call => (...values) => {
    const isIt = calls++ === number;
    if (isIt && side === "before") kill();
    if (side === "half" && values[1] instanceof Uint8Array) {
      work(values[0], values[1].subarray(0, values[1].length / 2), ...values.slice(2));
      kill();
    }
    try {
      return work(...values);
    } finally {
      if (isIt && side === "after") kill();
    }
  };
  const entries = Object.entries(nodeDisk).map(([name, value]: [string, unknown]) => [
    name,
    isCall(value) && name.endsWith("Sync") ? guarded(value) : value,
  ]);
  const disk: unknown = Object.fromEntries(entries);
  return disk as Disk;
}

async function die(operation: string, number: number, side: string): Promise<void> {
  const vault: VaultPort = new DiskVault(folder, undefined, deadly(number, side));
  if (operation === "process") await vault.process(at("Home.md"), next);
  else if (operation === "create") await vault.create(at("New/note.md"), versionOf(7));
  else await vault.discard(at("Home.md"), versionOf(1));
}

async function append(who: string, count: number): Promise<void> {
  const vault = new DiskVault(folder);
  for (let line = 0; line < count; line++) {
    const done = await vault.process(at("Home.md"), (text) => ok(`${text}${who} ${line}\n`));
    if (!done.ok) throw new Error(said(done));
  }
}

async function attempts(): Promise<void> {
  const vault = new DiskVault(folder);
  const results: Record<string, string> = {};
  for (const path of rest) {
    results[path] = [
      said(await vault.read(at(path))),
      said(await vault.process(at(path), (text) => ok(`${text}more\n`))),
      said(await vault.create(at(path.replace(/\.md$/, " new.md")), "new\n")),
    ].join(" | ");
  }
  process.stdout.write(JSON.stringify(results));
}

const [first = "", second = "", third = ""] = rest;
if (mode === "loop") await loop();
else if (mode === "die") await die(first, Number(second), third);
else if (mode === "append") await append(first, Number(second));
else await attempts();
