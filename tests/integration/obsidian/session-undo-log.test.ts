import { describe, expect, it } from "vitest";
import { vaultPath } from "../../../src/core/note/vault-path";
import { SessionUndoLog } from "../../../src/adapters/obsidian/session-undo-log";

const step = (label: string) => ({ label, written: [] });

describe("undo, for the session", () => {
  it("takes the latest first, each once", async () => {
    const log = new SessionUndoLog();
    await log.push(step("one"));
    await log.push(step("two"));
    expect(await log.take()).toEqual(step("two"));
    expect(await log.take()).toEqual(step("one"));
    expect(await log.take()).toBeNull();
  });

  it("takes the step of a token, whatever came after, and only once", async () => {
    const log = new SessionUndoLog();
    const token = await log.push(step("one"));
    await log.push(step("two"));
    expect(await log.take(token)).toEqual(step("one"));
    expect(await log.take(token)).toBeNull();
    expect(await log.take("no such token")).toBeNull();
    expect(await log.take()).toEqual(step("two"));
  });

  it("takes back what a line became when it was written anew", async () => {
    const log = new SessionUndoLog();
    const path = vaultPath("Day.md");
    const [was, now, other] = [{ path, before: null, after: "a" }, { path, before: "b", after: "b a" }, { path: vaultPath("Ana.md"), before: "", after: "x" }];
    const token = await log.push({ label: "call", written: [was, other] });
    await log.push(step("later"));
    await log.amend(token, was, now);
    await log.amend("no such token", was, now);
    expect(await log.take(token)).toEqual({ label: "call", written: [now, other] });
    expect(await log.take()).toEqual(step("later"));
  });

  it("remembers the last fifty", async () => {
    const log = new SessionUndoLog();
    const tokens: string[] = [];
    for (let n = 0; n < 51; n++) tokens.push(await log.push(step(String(n))));
    expect(new Set(tokens).size).toBe(51);
    expect(await log.take(tokens[0])).toBeNull();
    expect(await log.take(tokens[1])).toEqual(step("1"));
    expect(await log.take()).toEqual(step("50"));
  });
});
