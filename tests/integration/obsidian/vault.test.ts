// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { ObsidianVault } from "../../../src/adapters/obsidian/obsidian-vault";
import { vaultPath } from "../../../src/core/note/vault-path";
import { fail, ok } from "../../../src/core/result";
import { hostWithPlugin } from "./host-plugin";

// What every vault promises is in tests/contract; here is what only the app can do to us.
const HOME = vaultPath("Home.md");

async function vaultOf(files: Record<string, string> = { "Home.md": "home\n" }) {
  const found = await hostWithPlugin(files);
  return { ...found, vault: new ObsidianVault(found.host.app) };
}

const failing = (message: string, code?: string): Error => Object.assign(new Error(message), code === undefined ? {} : { code });

describe("what the app throws becomes a refusal that names the note", () => {
  it.each([
    ["EACCES", "read-only"],
    ["EPERM", "read-only"],
    ["EROFS", "read-only"],
    ["ENOENT", "note-missing"],
    ["EIO", "io"],
    [undefined, "io"],
  ])("%s is %s", async (code, kind) => {
    const { host, vault } = await vaultOf();
    const error = failing("the disk says no", code);
    vi.spyOn(host.app.vault, "process").mockRejectedValue(error);
    vi.spyOn(host.app.vault, "read").mockRejectedValue(error);
    vi.spyOn(host.app.vault, "cachedRead").mockRejectedValue(error);
    vi.spyOn(host.app.vault, "create").mockRejectedValue(error);
    const refusal = { ok: false, error: { kind, path: HOME, value: "the disk says no" } };
    expect(await vault.process(HOME, (text) => ok(`${text}x`))).toEqual(refusal);
    expect(await vault.read(HOME)).toEqual(refusal);
    expect(await vault.discard(HOME, "home\n")).toEqual(refusal);
    expect(await vault.create(vaultPath("New.md"), "")).toMatchObject({ ok: false, error: { kind, path: "New.md" } });
  });

  it("a note that somebody else made a moment ago exists", async () => {
    const { host, vault } = await vaultOf();
    vi.spyOn(host.app.vault, "create").mockRejectedValue(failing("File already exists."));
    expect(await vault.create(vaultPath("New.md"), "")).toMatchObject({ ok: false, error: { kind: "note-exists" } });
  });

  it("a folder that somebody else made a moment ago is as good as ours", async () => {
    const { host, vault } = await vaultOf();
    await host.app.vault.createFolder("Daily");
    const known = host.app.vault.getFolderByPath.bind(host.app.vault);
    vi.spyOn(host.app.vault, "getFolderByPath").mockReturnValueOnce(null).mockImplementation(known);
    expect(await vault.create(vaultPath("Daily/New.md"), "x")).toMatchObject({ ok: true });
  });

  it("a creation that failed doesn't hold up the next", async () => {
    const { host, vault } = await vaultOf();
    vi.spyOn(host.app.vault, "create").mockRejectedValueOnce(failing("EIO"));
    const both = await Promise.all([vault.create(vaultPath("One.md"), "1"), vault.create(vaultPath("Two.md"), "2")]);
    expect(both.map((result) => result.ok)).toEqual([false, true]);
  });
});

describe("writing", () => {
  it("leaves the file alone unless there is something to write", async () => {
    const { host, vault } = await vaultOf();
    const write = vi.spyOn(host.app.vault.adapter, "write");
    await vault.process(HOME, (text) => ok(text));
    await vault.process(HOME, () => fail({ kind: "not-verified", path: HOME }));
    expect(write).not.toHaveBeenCalled();
  });

  it("throws on what is a defect of ours, and leaves the file alone", async () => {
    const { vault } = await vaultOf();
    const defect = new TypeError("no such thing");
    const change = (): never => {
      throw defect;
    };
    await expect(vault.process(HOME, change)).rejects.toBe(defect);
    expect(await vault.read(HOME)).toEqual({ ok: true, value: "home\n" });
  });

  it("puts what it takes back where the user wants trash to go", async () => {
    const { host, vault } = await vaultOf();
    const trash = vi.spyOn(host.app.fileManager, "trashFile");
    await vault.create(vaultPath("New.md"), "x");
    await vault.discard(vaultPath("New.md"), "x");
    expect(trash).toHaveBeenCalledOnce();
  });

  it("makes a note under its normal name", async () => {
    const { vault } = await vaultOf({});
    const path = "People/José.md".normalize("NFD");
    expect(await vault.create(vaultPath(path), "x")).toMatchObject({ ok: true, value: { path: path.normalize("NFC") } });
  });
});
