import { describe, expect, it } from "vitest";
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
