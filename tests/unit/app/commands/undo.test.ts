import { describe, expect, it } from "vitest";
import { ANA, BO, day, opened, TODAY_NOTE, VAULT } from "./open-app";

const snooze = (person: typeof ANA, iso: string) => ({ command: "snooze", people: [person], until: day(iso) }) as const;
const call = (text: string) => ({ kind: "call", people: [ANA], day: day("2026-11-24"), time: null, by: null, text, ledger: [] }) as const;

describe("the history", () => {
  it("has the newest first, with the notes of each", async () => {
    const { app } = await opened();
    await app.log(call("the mill"));
    await app.run(snooze(BO, "2026-12-01"));
    expect(await app.history()).toMatchObject([
      { label: "Bo Lind snoozed until 1 December", paths: [BO] },
      { label: "call with Ana Diaz", paths: [TODAY_NOTE, ANA] },
    ]);
  });

  it("any step can be taken back; what came later stays", async () => {
    const { app, host } = await opened();
    const first = await app.log(call("one"));
    await app.log(call("two"));
    await app.run(snooze(ANA, "2026-12-01"));
    expect((await app.undo(first.undo ?? "")).refused).toEqual([]);
    expect(host.vault.text(TODAY_NOTE)).toBe((VAULT[TODAY_NOTE] ?? "").replace("[[Bo Lind]]\n", "[[Bo Lind]]\n- call with [[Ana Diaz]]: two\n"));
    expect(host.vault.text(ANA)).toContain("snooze-until: 2026-12-01");
    expect(await app.history()).toHaveLength(2);
  });

  it("a step that can't be taken back keeps its place and its token", async () => {
    const { app, host } = await opened();
    const first = await app.run(snooze(BO, "2026-12-01"));
    const second = await app.run(snooze(ANA, "2026-12-01"));
    const kept = host.vault.text(BO) ?? "";
    host.vault.put(BO, VAULT[BO]?.replace("type", "kind") ?? "");
    expect((await app.undo(first.undo ?? "")).refused).toMatchObject([{ kind: "note-changed", path: BO }]);
    expect((await app.history()).map(({ token }) => token)).toEqual([second.undo, first.undo]);
    host.vault.put(BO, kept);
    expect((await app.undo(first.undo ?? "")).refused).toEqual([]);
    expect(host.vault.text(BO)).toBe(VAULT[BO]);
  });

  it("an older value of one property is not put over a newer one", async () => {
    const { app, host } = await opened();
    const first = await app.run(snooze(ANA, "2026-12-01"));
    await app.run(snooze(ANA, "2026-12-24"));
    expect((await app.undo(first.undo ?? "")).refused).toMatchObject([{ kind: "note-changed", path: ANA }]);
    expect(host.vault.text(ANA)).toContain("snooze-until: 2026-12-24");
  });
});

it("a note that was written to in between two writes of one command keeps those words", async () => {
  const { app, host } = await opened();
  const { process } = host.ports.vault;
  let writes = 0;
  Object.assign(host.ports.vault, {
    process: async (...args: Parameters<typeof process>) => {
      if (args[0] === TODAY_NOTE && ++writes === 2) host.vault.put(TODAY_NOTE, `${host.vault.text(TODAY_NOTE)}A bird sang.\n`);
      return process(...args);
    },
  });
  await app.run({ command: "log", ...call("x"), people: [ANA, BO], separately: true });
  expect(host.vault.text(TODAY_NOTE)).toContain("- call with [[Ana Diaz]]: x\n- call with [[Bo Lind]]: x\n");
  expect((await app.undo()).refused).toEqual([]);
  expect(host.vault.text(TODAY_NOTE)).toBe(`${VAULT[TODAY_NOTE]}A bird sang.\n`);
});
