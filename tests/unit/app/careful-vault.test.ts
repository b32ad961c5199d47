import { describe, expect, it } from "vitest";
import { CarefulVault } from "../../../src/app/careful-vault";
import type { VaultPort } from "../../../src/app/ports";
import { vaultPath } from "../../../src/core/note/vault-path";
import { fail, ok, type Result } from "../../../src/core/result";
import type { Refusal } from "../../../src/core/note/refusal";
import { MemoryVault } from "../../contract/memory-vault";
import { vaultContract } from "../../contract/vault-port.contract";
import { HandTimer } from "../../support/hand-timer";

const HOME = vaultPath("Home.md");
const NEW = vaultPath("New.md");
const more = (text: string): Result<string, Refusal> => ok(`${text}more and more\n`);

vaultContract("looked after", (files) => {
  const vault = new MemoryVault(files);
  return {
    vault: new CarefulVault(vault, new HandTimer()),
    stored: (path) => vault.text(path),
    change: (path, text) => vault.put(path, text),
    stamp: () => vault.writes,
  };
});

interface Trial {
  readonly inner: MemoryVault;
  readonly vault: CarefulVault;
  readonly timer: HandTimer;
}

/** A vault whose methods a test breaks. */
function trial(broken: (inner: MemoryVault) => Partial<VaultPort>): Trial {
  const inner = new MemoryVault({ "Home.md": "home\n" });
  const timer = new HandTimer();
  const port: VaultPort = {
    list: () => inner.list(),
    read: (path) => inner.read(path),
    process: (path, change) => inner.process(path, change),
    create: (path, text) => inner.create(path, text),
    discard: (path, expected) => inner.discard(path, expected),
    ...broken(inner),
  };
  return { inner, timer, vault: new CarefulVault(port, timer) };
}

const full: Result<never, Refusal> = fail({ kind: "io", path: HOME, value: "ENOSPC" });

describe("a write that broke off", () => {
  it("and a disk that stays full: the user is told that the note is not whole", async () => {
    const { vault } = trial((inner) => ({
      process: (path, change) => {
        const text = inner.text(path) ?? "";
        const after = change(text);
        if (after.ok && after.value === text) return inner.process(path, ok);
        if (after.ok && text === "home\n") inner.put(path, after.value.slice(0, 3));
        return Promise.resolve(full);
      },
    }));
    expect(await vault.process(HOME, more)).toEqual(fail({ kind: "write-broke-off", path: HOME, value: "ENOSPC" }));
  });

  it("and somebody who wrote over what was left: theirs stays", async () => {
    let calls = 0;
    const { vault, inner } = trial((memory) => ({
      process: (path, change) => {
        calls++;
        // The second call is the look, the third would put back.
        if (calls === 3) memory.put(path, "theirs\n");
        if (calls > 1) return memory.process(path, change);
        const after = change("home\n");
        if (after.ok) memory.put(path, after.value.slice(0, 3));
        return Promise.resolve(full);
      },
    }));
    expect(await vault.process(HOME, more)).toEqual(full);
    expect(inner.text(HOME)).toBe("theirs\n");
  });

  it("of a new note: the piece goes", async () => {
    const { vault, inner } = trial((memory) => ({
      create: (path, text) => {
        memory.put(path, text.slice(0, 2));
        return Promise.resolve(full);
      },
    }));
    expect(await vault.create(NEW, "whole\n")).toEqual(full);
    expect(inner.text(NEW)).toBeUndefined();
  });
});

describe("what never answers", () => {
  it("is given up by name, and is not done when it wakes", async () => {
    const { vault, inner, timer } = trial((memory) => ({
      process: (path, change) => new Promise((resolve) => void timer.after(60_000, () => void memory.process(path, change).then(resolve))),
    }));
    const asked = vault.process(HOME, more);
    await timer.pass(10_000);
    expect(await asked).toEqual(fail({ kind: "no-answer", path: HOME }));
    await timer.pass(100_000);
    expect(inner.text(HOME)).toBe("home\n");
  });

  it("leaves no timer behind when it did answer", async () => {
    const { vault, timer } = trial(() => ({}));
    await vault.process(HOME, more);
    await vault.read(HOME);
    expect(timer.waiting).toBe(0);
  });
});

it("a defect of ours in a change is no failure of the vault's: it is thrown", async () => {
  const { vault } = trial(() => ({}));
  const defect = new Error("ours");
  await expect(
    vault.process(HOME, () => {
      throw defect;
    }),
  ).rejects.toBe(defect);
});
