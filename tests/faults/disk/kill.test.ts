import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DiskVault } from "../../../src/adapters/disk/disk-vault";
import { vaultPath as at } from "../../../src/core/note/vault-path";
import { ok } from "../../../src/core/result";
import { isDeep } from "../../runs";
import { bundled, type Bundled } from "./bundle";
import { numberOf, versionOf } from "./versions";

/** How often a process is killed while it writes, at a moment that nobody chose. */
const KILLS = isDeep() ? 1000 : 40;

let scripts: Bundled;
beforeAll(async () => {
  scripts = await bundled();
});
afterAll(() => scripts.dispose());

let folder: string;
beforeEach(() => {
  folder = newVault();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function newVault(): string {
  const made = mkdtempSync(join(tmpdir(), "reconnect-kill-"));
  mkdirSync(join(made, "New"));
  writeFileSync(join(made, "Home.md"), versionOf(1));
  return made;
}

/** Runs a child until it ends; when `afterMs` is given, it is killed so long after it is ready. */
function child(args: readonly string[], afterMs?: number): Promise<NodeJS.Signals | number | null> {
  const running = spawn(process.execPath, [scripts.child, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  if (afterMs !== undefined) running.stdout.once("data", () => setTimeout(() => running.kill("SIGKILL"), afterMs));
  return new Promise((resolve) => void running.once("exit", (code, signal) => resolve(signal ?? code)));
}

/** Every file but hidden ones, as a file explorer or a sync would see it. */
const visible = (vault = folder): readonly string[] =>
  readdirSync(vault, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(vault.length + 1));

const torn = (vault = folder): readonly string[] =>
  visible(vault).filter((path) => numberOf(readFileSync(join(vault, path), "utf8")) === null);

/** Numbers in [0, 1): the same ones every time. */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let number = seed; ; ) {
    number = (Math.imul(number, 1103515245) + 12345) & 0x7fffffff;
    yield number / 0x80000000;
  }
}

async function killedAgainAndAgain(vault: string, seed: number, times: number): Promise<void> {
  const random = randomNumbers(seed);
  for (let turn = 0; turn < times; turn++) {
    expect(await child(["loop", vault], random.next().value * 25)).toBe("SIGKILL");
    expect(torn(vault)).toEqual([]);
    expect(visible(vault).filter((path) => !/^(?:Home|New\/\d+-\d)\.md$/.test(path))).toEqual([]);
    expect((await new DiskVault(vault).process(at("Home.md"), () => ok(versionOf(1)))).ok).toBe(true);
  }
}

it(`killed ${KILLS} times at random: no note is torn, nothing is left to be seen, and the next process goes on`, async () => {
  const vaults = [1, 2, 3, 4].map((seed) => ({ seed, vault: newVault() }));
  await Promise.all(vaults.map(({ seed, vault }) => killedAgainAndAgain(vault, seed, KILLS / vaults.length)));
  for (const { vault } of vaults) rmSync(vault, { recursive: true, force: true });
}, 1_800_000);

/** More than any operation makes. */
const MOST_CALLS = 60;

/** One operation, by a child that kills itself at one call; then the notes are looked at. */
async function died(operation: string, number: number, side: string): Promise<boolean> {
  writeFileSync(join(folder, "Home.md"), versionOf(1));
  rmSync(join(folder, "New"), { recursive: true, force: true });
  const end = await child(["die", folder, operation, String(number), side]);
  expect(torn()).toEqual([]);
  expect(visible().filter((path) => path !== "Home.md" && path !== "New/note.md")).toEqual([]);
  return end === "SIGKILL";
}

describe.each(["process", "create", "discard"])("%s", (operation) => {
  it.each(isDeep() ? ["before", "after"] : ["after"])("killed %s each call of the disk: old or new", async (side) => {
    let deaths = 0;
    while (deaths < MOST_CALLS && (await died(operation, deaths, side))) deaths++;
    expect(deaths).toBeGreaterThan(3);
    expect(deaths).toBeLessThan(MOST_CALLS);
  }, 120_000);

  it("killed when half of the bytes are written: old or new", async () => {
    expect(await died(operation, 0, "half")).toBe(operation !== "discard");
  });
});

it("what a killed process left behind goes with the next write in its folder, once it is old enough to be nobody's", async () => {
  const stray = join(folder, ".reconnect-0123456789ab.tmp");
  const [young, foreign] = [join(folder, ".reconnect-ba9876543210.tmp"), join(folder, ".reconnect-notes.tmp")];
  for (const file of [stray, young, foreign]) writeFileSync(file, "half");
  utimesSync(stray, 1, 1);
  utimesSync(foreign, 1, 1);
  const vault = new DiskVault(folder);
  expect(vault.list().map(({ path }) => path)).toEqual(["Home.md"]);
  await vault.process(at("Home.md"), (text) => ok(`${text}more\n`));
  expect([stray, young, foreign].map((file) => existsSync(file))).toEqual([false, true, true]);
});
