import * as nodeFs from "node:fs";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeDisk, type Disk } from "../../src/adapters/disk/disk";
import { DiskVault } from "../../src/adapters/disk/disk-vault";
import { vaultPath as at } from "../../src/core/note/vault-path";
import { ok, type Result } from "../../src/core/result";
import type { Refusal } from "../../src/core/note/refusal";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-disk-"));
  folder = join(root, "vault");
  mkdirSync(join(folder, "People"), { recursive: true });
  mkdirSync(join(root, "outside"));
  writeFileSync(join(folder, "People/Ana.md"), "ana\n");
  writeFileSync(join(root, "outside/secret.md"), "secret\n");
});
afterEach(() => rmSync(root, { recursive: true }));

const more = (text: string): Result<string, Refusal> => ok(`${text}more\n`);
const stored = (path: string): string => readFileSync(join(folder, path), "utf8");
const everything = (): readonly string[] => readdirSync(folder, { recursive: true }).map(String).sort();

describe("DiskVault", () => {
  it("writes through no link that leads outside, and lists none", async () => {
    symlinkSync(join(root, "outside"), join(folder, "Linked"));
    symlinkSync(join(root, "outside/secret.md"), join(folder, "Secret.md"));
    const vault = new DiskVault(folder);
    expect(vault.list().map(({ path }) => path)).toEqual(["People/Ana.md"]);
    for (const path of ["Linked/secret.md", "Secret.md"]) {
      expect(await vault.read(at(path))).toMatchObject({ ok: false, error: { kind: "path-unsafe" } });
      expect(await vault.process(at(path), more)).toMatchObject({ ok: false, error: { kind: "path-unsafe" } });
      expect(await vault.discard(at(path), "secret\n")).toMatchObject({ ok: false, error: { kind: "path-unsafe" } });
    }
    expect(await vault.create(at("Linked/new.md"), "x")).toMatchObject({ ok: false, error: { kind: "path-unsafe" } });
    expect(await vault.create(at("linked/deep/new.md"), "x")).toMatchObject({ ok: false, error: { kind: "path-unsafe" } });
    expect(readdirSync(join(root, "outside"))).toEqual(["secret.md"]);
    expect(readFileSync(join(root, "outside/secret.md"), "utf8")).toBe("secret\n");
  });

  it("a link inside the vault stays a link", async () => {
    symlinkSync(join(folder, "People/Ana.md"), join(folder, "Ana link.md"));
    expect(await new DiskVault(folder).process(at("Ana link.md"), more)).toMatchObject({ ok: true });
    expect(stored("People/Ana.md")).toBe("ana\nmore\n");
    expect(nodeFs.lstatSync(join(folder, "Ana link.md")).isSymbolicLink()).toBe(true);
  });

  it("a vault behind a link is a vault", async () => {
    symlinkSync(folder, join(root, "door"));
    expect(await new DiskVault(join(root, "door")).process(at("People/Ana.md"), more)).toMatchObject({ ok: true });
  });

  it("keeps the rights of a note", async () => {
    chmodSync(join(folder, "People/Ana.md"), 0o640);
    await new DiskVault(folder).process(at("People/Ana.md"), more);
    expect(statSync(join(folder, "People/Ana.md")).mode & 0o777).toBe(0o640);
  });

  it("a read-only note is refused, as it was", async () => {
    chmodSync(join(folder, "People/Ana.md"), 0o444);
    const refused = await new DiskVault(folder).process(at("People/Ana.md"), more);
    expect(refused).toMatchObject({ ok: false, error: { kind: "read-only", path: "People/Ana.md" } });
    expect(stored("People/Ana.md")).toBe("ana\n");
  });

  it("bytes that are no UTF-8 are refused rather than damaged", async () => {
    const bytes = Buffer.from([0x61, 0xff, 0xfe, 0x0a]);
    writeFileSync(join(folder, "Latin.md"), bytes);
    const vault = new DiskVault(folder);
    expect(await vault.read(at("Latin.md"))).toMatchObject({ ok: false, error: { kind: "io", value: "not UTF-8" } });
    expect(await vault.process(at("Latin.md"), more)).toMatchObject({ ok: false, error: { kind: "io" } });
    expect(readFileSync(join(folder, "Latin.md")).equals(bytes)).toBe(true);
  });

  it("half an emoji is not written", async () => {
    const refused = await new DiskVault(folder).process(at("People/Ana.md"), (text) => ok(`${text}\ud83d`));
    expect(refused).toMatchObject({ ok: false, error: { kind: "io" } });
    expect(stored("People/Ana.md")).toBe("ana\n");
  });

  it("uses a folder that is there in its own spelling", async () => {
    const created = await new DiskVault(folder).create(at("people/Bo.md"), "bo");
    expect(created).toMatchObject({ ok: true, value: { path: "People/Bo.md" } });
    expect(everything()).toEqual(["People", "People/Ana.md", "People/Bo.md"]);
  });

  it("a file where a folder should be is refused", async () => {
    writeFileSync(join(folder, "Journal"), "no folder");
    expect(await new DiskVault(folder).create(at("Journal/x.md"), "x")).toMatchObject({ ok: false, error: { kind: "io" } });
    expect(readFileSync(join(folder, "Journal"), "utf8")).toBe("no folder");
  });

  it("a note that changes between reading and writing is read again", async () => {
    let interfered = false;
    const written = await new DiskVault(folder).process(at("People/Ana.md"), (text) => {
      if (!interfered) writeFileSync(join(folder, "People/Ana.md"), "ana\ntheirs\n");
      interfered = true;
      return more(text);
    });
    expect(written).toMatchObject({ ok: true, value: { before: "ana\ntheirs\n" } });
    expect(stored("People/Ana.md")).toBe("ana\ntheirs\nmore\n");
  });

  it("a note that never rests is given up, unharmed", async () => {
    let round = 0;
    const refused = await new DiskVault(folder).process(at("People/Ana.md"), (text) => {
      writeFileSync(join(folder, "People/Ana.md"), `theirs ${++round}\n`);
      return more(text);
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: "io" } });
    expect(stored("People/Ana.md")).toBe("theirs 5\n");
    expect(everything()).toEqual(["People", "People/Ana.md"]);
  });

  it("tells its own writes, and nothing else", async () => {
    const told: unknown[] = [];
    const vault = new DiskVault(folder, (event) => told.push(event));
    await vault.process(at("People/Ana.md"), (text) => ok(text));
    await vault.process(at("People/Ana.md"), more);
    await vault.create(at("New.md"), "x");
    await vault.create(at("New.md"), "x");
    await vault.discard(at("New.md"), "x");
    expect(told).toEqual([
      { kind: "changed", path: "People/Ana.md" },
      { kind: "changed", path: "New.md" },
      { kind: "deleted", path: "New.md" },
    ]);
  });
});

/** A disk on which the nth call of one operation fails. */
function failing(operation: keyof Disk, nth: number, code: string): Disk {
  let calls = 0;
  const original = nodeFs[operation] as (...values: unknown[]) => unknown;
  const broken = (...values: unknown[]): unknown => {
    if (++calls === nth) throw Object.assign(new Error(code), { code });
    return original(...values);
  };
  return { ...nodeFs, [operation]: broken };
}

it("a disk without second names for files gets new notes all the same", async () => {
  const vault = new DiskVault(folder, undefined, failing("linkSync", 1, "EPERM"));
  expect(await vault.create(at("New.md"), "x")).toMatchObject({ ok: true });
  expect(stored("New.md")).toBe("x");
  expect(everything()).toEqual(["New.md", "People", "People/Ana.md"]);
});

const STEPS: readonly (keyof Disk)[] = [
  "accessSync",
  "closeSync",
  "fchmodSync",
  "fsyncSync",
  "linkSync",
  "mkdirSync",
  "openSync",
  "readFileSync",
  "readdirSync",
  "realpathSync",
  "renameSync",
  "statSync",
  "unlinkSync",
  "writeFileSync",
];

describe("a folder that can't be looked into", () => {
  it("doesn't hide the others, and is told", () => {
    mkdirSync(join(folder, "Private"), { recursive: true });
    const shut = (path: string): never => {
      throw Object.assign(new Error(path), { code: "EACCES" });
    };
    const readdirSync = ((path: string, options: never) =>
      path.endsWith("Private") ? shut(path) : nodeDisk.readdirSync(path, options)) as typeof nodeDisk.readdirSync;
    const vault = new DiskVault(folder, undefined, { ...nodeDisk, readdirSync });
    expect(vault.list().map(({ path }) => path)).toEqual(["People/Ana.md"]);
    expect(vault.unlisted()).toEqual([{ path: "Private", reason: "EACCES" }]);
  });
});

describe("when the disk fails", () => {
  const faults = STEPS.flatMap((step) => ["EIO", "ENOSPC", "EACCES"].flatMap((code) => [1, 2].map((nth) => [step, nth, code] as const)));

  it.each(faults)("%s, call %d, %s: every note is whole, as before or as meant, and nothing is left behind", async (step, nth, code) => {
    const healthy = new DiskVault(folder).list().length;
    expect(healthy).toBe(1);
    let vault: DiskVault;
    try {
      vault = new DiskVault(folder, undefined, failing(step, nth, code));
    } catch {
      return;
    }
    const processed = await vault.process(at("People/Ana.md"), more);
    expect(stored("People/Ana.md")).toBe(processed.ok ? "ana\nmore\n" : "ana\n");
    const created = await vault.create(at("Journal/New.md"), "new\n");
    const files = everything().filter((path) => path.endsWith(".md"));
    if (created.ok) expect(stored("Journal/New.md")).toBe("new\n");
    else expect(files).toEqual(["People/Ana.md"]);
    // A temporary file that can't be removed is hidden; everything else must be gone.
    if (step !== "unlinkSync") expect(everything().filter((path) => path.includes(".reconnect-"))).toEqual([]);
  });
});
