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
  folder = mkdtempSync(join(tmpdir(), "reconnect-kill-"));
  mkdirSync(join(folder, "New"));
  writeFileSync(join(folder, "Home.md"), versionOf(1));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a child until it ends; when `afterMs` is given, it is killed so long after it is ready. */
function child(args: readonly string[], afterMs?: number): Promise<NodeJS.Signals | number | null> {
  const running = spawn(process.execPath, [scripts.child, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  if (afterMs !== undefined) running.stdout.once("data", () => setTimeout(() => running.kill("SIGKILL"), afterMs));
  return new Promise((resolve) => void running.once("exit", (code, signal) => resolve(signal ?? code)));
}

/** Every file but hidden ones, as a file explorer or a sync would see it. */
const visible = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const torn = (): readonly string[] => visible().filter((path) => numberOf(readFileSync(join(folder, path), "utf8")) === null);

it(`killed ${KILLS} times at random: no note is torn, nothing is left to be seen, and the next process goes on at once`, async () => {
  let random = 20261124;
  for (let turn = 0; turn < KILLS; turn++) {
    random = (Math.imul(random, 1103515245) + 12345) & 0x7fffffff;
    expect(await child(["loop", folder], (random % 2500) / 100)).toBe("SIGKILL");
    expect(torn()).toEqual([]);
    expect(visible().filter((path) => !/^(?:Home|New\/\d+-\d)\.md$/.test(path))).toEqual([]);
    const begun = performance.now();
    const written = await new DiskVault(folder).process(at("Home.md"), () => ok(versionOf(1)));
    expect(written.ok).toBe(true);
    expect(performance.now() - begun).toBeLessThan(2000);
  }
}, 600_000);

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
