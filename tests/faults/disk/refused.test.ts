import { spawn, spawnSync } from "node:child_process";
import * as nodeFs from "node:fs";
import { chmodSync, chownSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { nodeDisk } from "../../../src/adapters/disk/disk";
import { DiskVault } from "../../../src/adapters/disk/disk-vault";
import { vaultPath as at } from "../../../src/core/note/vault-path";
import { ok, type Result } from "../../../src/core/result";
import type { Refusal } from "../../../src/core/note/refusal";
import { bundled, type Bundled } from "./bundle";

/** What the disk can be besides healthy: every case is done exactly, or refused with its reason and nothing harmed. */
let scripts: Bundled;
beforeAll(async () => {
  scripts = await bundled();
});
afterAll(() => scripts.dispose());

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-refused-"));
  folder = join(root, "vault");
  mkdirSync(join(folder, "People"), { recursive: true });
  writeFileSync(join(folder, "People/Ana.md"), "ana\n");
});
afterEach(() => {
  spawnSync("chmod", ["-R", "u+rwx", root]);
  rmSync(root, { recursive: true, force: true });
});

const more = (text: string): Result<string, Refusal> => ok(`${text}more\n`);
const said = (result: Result<unknown, Refusal>): string => (result.ok ? "ok" : `${result.error.kind} ${result.error.value ?? ""}`.trim());
const stored = (path: string): string => readFileSync(join(folder, path), "utf8");

/** Root may do everything: whoever has no rights is somebody else, and everything here is theirs. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

function asNobody(...paths: readonly string[]): Record<string, string> {
  if (isRoot) {
    chmodSync(root, 0o755);
    for (const entry of [".", ...readdirSync(folder, { recursive: true }).map(String)]) chownSync(join(folder, entry), NOBODY, NOBODY);
  }
  const options = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const { stdout, stderr } = spawnSync(process.execPath, [scripts.child, "try", folder, ...paths], { encoding: "utf8", ...options });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Record<string, string>;
}

describe("rights: read | change | new note beside it", () => {
  it.each([
    ["all of them", 0o644, 0o755, "ok | ok | ok"],
    ["a read-only note", 0o444, 0o755, "ok | read-only | ok"],
    ["a note that may not be read", 0o000, 0o755, "io EACCES | read-only | ok"],
    ["a read-only folder", 0o644, 0o555, "ok | read-only | read-only"],
    ["a folder that may not be entered", 0o644, 0o000, "io EACCES | read-only | read-only"],
  ])("%s", (_, noteMode, folderMode, expected) => {
    chmodSync(join(folder, "People/Ana.md"), noteMode);
    chmodSync(join(folder, "People"), folderMode);
    const told = asNobody("People/Ana.md");
    expect(told["People/Ana.md"]).toBe(expected);
    chmodSync(join(folder, "People"), 0o755);
    expect(stored("People/Ana.md")).toBe(expected.startsWith("ok | ok") ? "ana\nmore\n" : "ana\n");
    expect(readdirSync(join(folder, "People")).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("what is there is no plain note", () => {
  it("a folder called like a note is refused, and nothing else is hidden by it", async () => {
    mkdirSync(join(folder, "Folder.md"));
    const vault = new DiskVault(folder);
    expect(vault.list().map(({ path }) => path)).toEqual(["People/Ana.md"]);
    expect(said(await vault.read(at("Folder.md")))).toBe("io EISDIR");
    expect(said(await vault.process(at("Folder.md"), more))).toBe("io EISDIR");
    expect(said(await vault.create(at("Folder.md"), "x"))).toBe("note-exists");
    expect(said(await vault.discard(at("Folder.md"), ""))).toBe("io EISDIR");
    expect(statSync(join(folder, "Folder.md")).isDirectory()).toBe(true);
  });

  it("twins that differ by case are two notes: each is changed alone, and no third comes", async () => {
    writeFileSync(join(folder, "People/ana.md"), "small\n");
    const vault = new DiskVault(folder);
    expect(vault.list().map(({ path }) => path)).toEqual(["People/Ana.md", "People/ana.md"]);
    expect(said(await vault.process(at("People/ana.md"), more))).toBe("ok");
    expect([stored("People/Ana.md"), stored("People/ana.md")]).toEqual(["ana\n", "small\nmore\n"]);
    const third = await vault.create(at("people/ANA.md"), "third");
    expect(third).toMatchObject({ ok: false, error: { kind: "note-exists" } });
    expect(readdirSync(join(folder, "People"))).toEqual(["Ana.md", "ana.md"]);
  });

  it.each([
    ["a dead link", "nowhere.md", "note-missing"],
    ["a link to itself", "Odd.md", "io ELOOP"],
    ["a link to the folder above", "..", "path-unsafe ../x.md"],
  ])("%s", async (_, target, expected) => {
    symlinkSync(target, join(folder, "Odd.md"));
    const told = said(await new DiskVault(folder).process(at("Odd.md"), more));
    expect(told.split(" ")[0]).toBe(expected.split(" ")[0]);
    expect(said(await new DiskVault(folder).create(at("Odd.md"), "x"))).not.toBe("ok");
    expect(readdirSync(root)).toEqual(["vault"]);
  });

  it("a link to a device is no note", async () => {
    symlinkSync("/dev/null", join(folder, "Null.md"));
    expect(said(await new DiskVault(folder).process(at("Null.md"), more))).toMatch(/^path-unsafe/);
  });

  it("a note with a second name elsewhere: that name keeps what it had", async () => {
    linkSync(join(folder, "People/Ana.md"), join(root, "backup.md"));
    expect(said(await new DiskVault(folder).process(at("People/Ana.md"), more))).toBe("ok");
    expect([stored("People/Ana.md"), readFileSync(join(root, "backup.md"), "utf8")]).toEqual(["ana\nmore\n", "ana\n"]);
  });
});

describe("a disk that says no in the middle", () => {
  const failing = (operation: "renameSync" | "fsyncSync" | "writeFileSync" | "linkSync" | "openSync" | "mkdirSync", code: string): DiskVault =>
    new DiskVault(folder, undefined, {
      ...nodeDisk,
      [operation]: () => {
        throw Object.assign(new Error(code), { code });
      },
    });

  it.each([
    ["renameSync", "EXDEV", "io EXDEV", "ok"],
    ["renameSync", "EBUSY", "io EBUSY", "ok"],
    ["fsyncSync", "EIO", "io EIO", "io EIO"],
    ["writeFileSync", "ENOSPC", "io ENOSPC", "io ENOSPC"],
    ["writeFileSync", "EDQUOT", "io EDQUOT", "io EDQUOT"],
    ["openSync", "EMFILE", "io EMFILE", "io EMFILE"],
    ["openSync", "EROFS", "read-only", "read-only"],
    ["linkSync", "EXDEV", "ok", "io EXDEV"],
    ["mkdirSync", "EACCES", "ok", "read-only"],
  ] as const)("%s: %s", async (operation, code, changed, created) => {
    const vault = failing(operation, code);
    expect(said(await vault.process(at("People/Ana.md"), more))).toBe(changed);
    expect(said(await vault.create(at("New/Bo.md"), "bo\n"))).toBe(created);
    expect(stored("People/Ana.md")).toBe(changed === "ok" ? "ana\nmore\n" : "ana\n");
    expect(existsSync(join(folder, "New/Bo.md"))).toBe(created === "ok");
    const left = readdirSync(folder, { recursive: true }).map(String).filter((path) => path.includes(".reconnect-"));
    expect(left).toEqual([]);
  });
});

describe("a note keeps", () => {
  it.each([0o600, 0o640, 0o664, 0o755])("its mode %o", async (mode) => {
    chmodSync(join(folder, "People/Ana.md"), mode);
    await new DiskVault(folder).process(at("People/Ana.md"), more);
    expect(statSync(join(folder, "People/Ana.md")).mode & 0o7777).toBe(mode);
  });

  it("its place in the order of changes: what is written last is newest", async () => {
    writeFileSync(join(folder, "Bo.md"), "bo\n");
    const vault = new DiskVault(folder);
    for (const path of ["Bo.md", "People/Ana.md"]) {
      await vault.process(at(path), more);
      const newest = [...vault.list()].sort((a, b) => b.mtime - a.mtime)[0];
      expect(newest?.path).toBe(path);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
});

/** Runs a script to its end. */
function child(script: string, ...args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  const running = spawn(process.execPath, [script, ...args], { env: { ...process.env, XDG_STATE_HOME: join(root, "state") } });
  let out = "";
  running.stdout.on("data", (data: Buffer) => (out += data.toString()));
  return new Promise((resolve) => void running.once("close", (code) => resolve({ code, out })));
}

describe("many processes at once", () => {
  it("each adds its lines to one note: none is lost", async () => {
    writeFileSync(join(folder, "Home.md"), "");
    const names = ["a", "b", "c", "d", "e", "f"];
    const ends = await Promise.all(names.map((name) => child(scripts.child, "append", folder, name, "5")));
    expect(ends.map(({ code }) => code)).toEqual(names.map(() => 0));
    const lines = stored("Home.md").trim().split("\n");
    expect(lines.sort()).toEqual(names.flatMap((name) => [0, 1, 2, 3, 4].map((line) => `${name} ${line}`)).sort());
  }, 30_000);

  it("each logs into a day's note that isn't there yet: one note, every line, and each can be taken back", async () => {
    const names = ["Ana", "Bo", "Cy", "Dee"];
    for (const name of names) writeFileSync(join(folder, `People/${name}.md`), "---\ntype: person\n---\n");
    const log = (name: string) => child(scripts.cli, "log", "call", name, "--vault", folder, "--today", "2026-11-24", "--json");
    const ends = await Promise.all(names.map(log));
    const tokens = ends.map(({ out }) => (JSON.parse(out) as { undo: string }).undo);
    expect(new Set(tokens).size).toBe(names.length);
    const lines = stored("2026-11-24.md").split("\n").filter((line) => line.startsWith("- "));
    expect(lines.sort()).toEqual(names.map((name) => `- call with [[${name}]]`));
    for (const token of tokens) await child(scripts.cli, "undo", token, "--vault", folder, "--json");
    expect(existsSync(join(folder, "2026-11-24.md")) ? stored("2026-11-24.md") : "").not.toContain("- call");
    for (const name of names) expect(stored(`People/${name}.md`)).toBe("---\ntype: person\n---\n");
  }, 30_000);
});

describe("a folder of notes", () => {
  it.each([
    ["that is not there", () => join(root, "none"), 2],
    ["that is a file", () => join(folder, "People/Ana.md"), 2],
    ["without .obsidian: notes are notes", () => folder, 0],
  ])("%s", async (_, directory, code) => {
    const { code: ended, out } = await child(scripts.cli, "due", "--vault", directory(), "--json");
    expect(ended).toBe(code);
    if (code === 2) expect(JSON.parse(out)).toMatchObject({ error: { kind: "not-a-vault" } });
    expect(nodeFs.existsSync(join(folder, ".obsidian"))).toBe(false);
  });
});
