import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { UndoStep } from "../../src/app/ports";
import { DiskSettings } from "../../src/adapters/disk/disk-settings";
import { DiskUndo } from "../../src/adapters/disk/disk-undo";
import { lockOf, withLock } from "../../src/adapters/disk/file-lock";
import { openFolder } from "../../src/adapters/disk/open-folder";
import { vaultPath } from "../../src/core/note/vault-path";
import { parseIsoDay } from "../../src/core/time/civil-date";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-state-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const step = (label: string): UndoStep => ({
  label,
  written: [
    { path: vaultPath("A.md"), before: "ż\r\n", after: "ż\r\nx\r\n" },
    { path: vaultPath("New.md"), before: null, after: "" },
  ],
});

describe("DiskUndo", () => {
  it("gives back what was pushed, once, the latest first", async () => {
    const undo = new DiskUndo(root, "/vault");
    const first = await undo.push(step("first"));
    await undo.push(step("second"));
    const third = await undo.push(step("third"));
    expect(await undo.take()).toEqual(step("third"));
    expect(await undo.take(third)).toBeNull();
    expect(await undo.take(first)).toEqual(step("first"));
    expect(await undo.take()).toEqual(step("second"));
    expect(await undo.take()).toBeNull();
  });

  it("keeps the token of a step that is pushed again", async () => {
    const undo = new DiskUndo(root, "/vault");
    const token = await undo.push(step("a"));
    const taken = await undo.take(token);
    expect(taken && (await undo.push(taken))).toBe(token);
  });

  it("takes back what a line became when it was written anew, and leaves nothing beside it", async () => {
    const undo = new DiskUndo(root, "/vault");
    const token = await undo.push(step("a"));
    const [was, other] = step("a").written;
    const now = { path: vaultPath("A.md"), before: "theirs", after: "theirs x" };
    if (was) await undo.amend(token, was, now);
    await undo.amend("9zzz", now, now);
    const [folder = ""] = readdirSync(join(root, "undo"));
    expect(readdirSync(join(root, "undo", folder))).toEqual([`${token}.json`]);
    expect(await undo.take(token)).toEqual({ label: "a", written: [now, other] });
  });

  it("keeps vaults apart", async () => {
    await new DiskUndo(root, "/vault").push(step("a"));
    expect(await new DiskUndo(root, "/other").take()).toBeNull();
  });

  it.each(["", "..", "../x", "1abc/../1abc", "/etc/passwd", "1ABC", "1abcd", "1abc.json", "1ab\0"])("%j is no token", async (token) => {
    const undo = new DiskUndo(root, "/vault");
    await undo.push(step("a"));
    expect(await undo.take(token)).toBeNull();
    expect(undo.latest()).not.toBeNull();
  });

  it.each(["", "{", "[]", '{"label": 1, "written": []}', '{"label": "x", "written": [{"path": "A.md"}]}'])(
    "a step that reads %j is none",
    async (text) => {
      const undo = new DiskUndo(root, "/vault");
      const token = await undo.push(step("a"));
      const [folder = ""] = readdirSync(join(root, "undo"));
      writeFileSync(join(root, "undo", folder, `${token}.json`), text);
      expect(await undo.take(token)).toBeNull();
    },
  );

  it("tells when nothing can be kept", () => {
    expect(new DiskUndo(root, "/vault").trouble()).toBeNull();
    writeFileSync(join(root, "file"), "");
    expect(new DiskUndo(join(root, "file"), "/vault").trouble()).toMatch(/ENOTDIR|EEXIST/);
  });
});

describe("withLock", () => {
  it("waits for another who holds it", async () => {
    const file = join(root, "a.md");
    writeFileSync(lockOf(file), String(process.pid));
    const order: string[] = [];
    const waiting = withLock(file, () => order.push("ours"));
    order.push("theirs");
    unlinkSync(lockOf(file));
    await waiting;
    expect(order).toEqual(["theirs", "ours"]);
    expect(existsSync(lockOf(file))).toBe(false);
  });

  it("passes over the lock of a process that is gone, and over one forgotten", async () => {
    const file = join(root, "a.md");
    writeFileSync(lockOf(file), "4194999");
    expect(await withLock(file, () => "done")).toBe("done");
    writeFileSync(lockOf(file), "");
    utimesSync(lockOf(file), 1, 1);
    expect(await withLock(file, () => "done")).toBe("done");
  });

  it("passes over a lock whose maker was killed before it wrote its number, after a second", async () => {
    const file = join(root, "a.md");
    writeFileSync(lockOf(file), "");
    const begun = Date.now();
    expect(await withLock(file, () => "done")).toBe("done");
    expect(Date.now() - begun).toBeGreaterThan(500);
    expect(readdirSync(dirname(lockOf(file))).filter((name) => name.startsWith(basename(lockOf(file))))).toEqual([]);
  });

  it("is let go when the work throws", async () => {
    const file = join(root, "a.md");
    await expect(
      withLock(file, () => {
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(existsSync(lockOf(file))).toBe(false);
  });
});

describe("DiskSettings", () => {
  it("gives null for nothing, what was saved, and a text for what is no JSON", async () => {
    const settings = new DiskSettings(root);
    expect(await settings.load()).toBeNull();
    await settings.save({ version: 1, other: "ż" });
    expect(await settings.load()).toEqual({ version: 1, other: "ż" });
    expect(readdirSync(join(root, ".obsidian/plugins/reconnect"))).toEqual(["data.json"]);
    writeFileSync(join(root, ".obsidian/plugins/reconnect/data.json"), "{ half");
    expect(await settings.load()).toBeTypeOf("string");
  });
});

describe("openFolder", () => {
  it("opens any folder, and writes nothing", async () => {
    mkdirSync(join(root, "vault"));
    const today = parseIsoDay("2026-11-24");
    const opened = openFolder(join(root, "vault"), {
      today,
      environment: { XDG_STATE_HOME: join(root, "state") },
      now: () => new Date(2026, 0, 2, 3, 4),
    });
    if (!opened.ok) throw new Error(opened.error.kind);
    const { clock, vault, notes, breathe } = opened.value;
    expect([clock.today(), clock.time(), vault.list(), notes.headOf(vaultPath("A.md"))]).toEqual([today, "03:04", [], null]);
    await Promise.all([notes.whenReady(), breathe()]);
    expect(readdirSync(root)).toEqual(["vault"]);
  });

  it("refuses what is no folder", () => {
    writeFileSync(join(root, "file"), "");
    for (const directory of [join(root, "none"), join(root, "file"), ""]) {
      expect(openFolder(directory)).toEqual({ ok: false, error: { kind: "not-a-vault", path: "", value: directory } });
    }
  });
});
