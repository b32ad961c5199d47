import { describe, expect, it } from "vitest";
import { createReconnect, type ReconnectApp } from "../../../src/app/create-reconnect";
import type { LogRequest } from "../../../src/app/reconnect";
import { vaultPath, type VaultPath } from "../../../src/core/note/vault-path";
import { fail } from "../../../src/core/result";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../src/core/time/civil-date";
import { memoryHost, type MemoryHost } from "../../support/memory-ports";

const ANA = vaultPath("People/Ana.md");
const BO = vaultPath("People/Bo.md");
const TODAY = "Daily/2026-11-24.md";
const LINE = "- 18:10 call with [[Ana]]\n";
const BO_LINE = "- 18:10 call with [[Bo]]\n";
const PEOPLE = { [ANA]: "---\ntype: person\n---\n", [BO]: "---\ntype: person\n---\n" };
const TEMPLATE = { "Templates/Daily.md": "# {{title}}\n\n## Touchpoints\n\n## Evening\n" };
const ENGINE = "# Tuesday\n\n## Touchpoints\n\n## Evening\nSunny.\n";

async function opened(notes: Readonly<Record<string, string>> = TEMPLATE): Promise<{ host: MemoryHost; app: ReconnectApp }> {
  const host = memoryHost({ ...PEOPLE, ...notes });
  const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
  await app.start();
  return { host, app };
}

const call = (person: VaultPath): LogRequest => ({
  kind: "call",
  people: [person],
  day: parseIsoDay("2026-11-24") as DayNumber,
  time: "18:10",
  by: null,
  text: "",
  ledger: [],
});

describe("a new diary note that a template engine rewrites", () => {
  it.each([0, 100, 399, 400, 401, 1500, 2500, 2999])("after %d ms: the line is there, once", async (ms) => {
    const { host, app } = await opened();
    await app.log(call(ANA));
    await host.timer.pass(ms);
    host.vault.put(TODAY, ENGINE);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(`# Tuesday\n\n## Touchpoints\n${LINE}\n## Evening\nSunny.\n`);
    expect(host.told).toEqual([]);
    expect(app.index.entries(ANA)?.touchpoints).toHaveLength(1);
  });

  it("taken back, is as the engine made it", async () => {
    const { host, app } = await opened();
    const { undo } = await app.log(call(ANA));
    host.vault.put(TODAY, ENGINE);
    await host.timer.pass(5000);
    expect((await app.undo(undo ?? "")).refused).toEqual([]);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(ENGINE);
    expect(host.vault.text(ANA)).toBe(PEOPLE[ANA]);
  });

  it("has the heading put in where the engine left none, and taken out again", async () => {
    const { host, app } = await opened();
    await app.log(call(ANA));
    host.vault.put(TODAY, "Sunny.\n");
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(`Sunny.\n\n## Touchpoints\n${LINE}`);
    await app.undo();
    expect(host.vault.text(TODAY)).toBe("Sunny.\n");
  });

  it("keeps two lines of two commands, and takes back each alone", async () => {
    const { host, app } = await opened();
    const first = await app.log(call(ANA));
    await host.timer.pass(200);
    await app.log(call(BO));
    host.vault.put(TODAY, ENGINE);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toContain(`## Touchpoints\n${LINE}${BO_LINE}`);
    await app.undo(first.undo ?? "");
    expect(host.vault.text(TODAY)).toContain(`## Touchpoints\n${BO_LINE}`);
    expect(host.vault.text(TODAY)).not.toContain(LINE);
  });

  it("is left alone where the engine moved the line under another heading", async () => {
    const { host, app } = await opened();
    await app.log(call(ANA));
    const moved = `# Tuesday\n\n## People\n${LINE}\n## Touchpoints\n`;
    host.vault.put(TODAY, moved);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(moved);
  });

  it("taken back at once, stays without the line, whatever the engine does then", async () => {
    const { host, app } = await opened();
    await app.log(call(ANA));
    await app.undo();
    host.vault.put(TODAY, ENGINE);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(ENGINE);
  });

  it("is deleted: so it stays", async () => {
    const { host, app } = await opened();
    await app.log(call(ANA));
    host.vault.remove(TODAY);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBeUndefined();
    expect(host.told).toEqual([]);
  });

  it("can't take the line again: the user is told, with the line to copy", async () => {
    const { host, app } = await opened();
    await app.log(call(ANA));
    const closed = "# Tuesday\n\n## Touchpoints\n```\nfor ever open\n";
    host.vault.put(TODAY, closed);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(closed);
    expect(host.told).toEqual([
      "2026-11-24: something else rewrote the note, and this line is no longer in it: - 18:10 call with [[Ana]]. Log it again.",
    ]);
  });

  it("is not written any more once the plugin is unloaded", async () => {
    const { host, app } = await opened();
    await app.log(call(ANA));
    app.stop();
    host.vault.put(TODAY, ENGINE);
    const { writes } = host.vault;
    await host.timer.pass(5000);
    expect(host.vault.writes).toBe(writes);
  });
});

describe("a diary note that was there", () => {
  const OLD = "# Today\n\n## Touchpoints\n- 09:00 coffee with [[Bo]]\n";
  it("from which a hand takes the line: so it stays", async () => {
    const { host, app } = await opened({ [TODAY]: OLD });
    await app.log(call(ANA));
    host.vault.put(TODAY, OLD);
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(OLD);
  });

  it("from which a hand takes the line, and leaves our heading: so it stays", async () => {
    const { host, app } = await opened({ [TODAY]: "# Today\n" });
    await app.log(call(ANA));
    host.vault.put(TODAY, "# Today\n\n## Touchpoints\n\n");
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe("# Today\n\n## Touchpoints\n\n");
  });

  it.each([["unrendered", "# <% tp.date.now() %>\n"], ["empty", ""]])("%s, gets the line again when its engine has done", async (_, before) => {
    const { host, app } = await opened({ [TODAY]: before });
    await app.log(call(ANA));
    host.vault.put(TODAY, "# 2026-11-24\n");
    await host.timer.pass(5000);
    expect(host.vault.text(TODAY)).toBe(`# 2026-11-24\n\n## Touchpoints\n${LINE}`);
  });

  it("that nobody touches is written once", async () => {
    const { host, app } = await opened({ [TODAY]: OLD });
    await app.log(call(ANA));
    const { writes } = host.vault;
    await host.timer.pass(60_000);
    expect(host.vault.writes).toBe(writes);
  });
});

describe("a note that the disk has and the host doesn't know yet", () => {
  it.each([200, 700, 1700])("is waited for: known after %d ms", async (ms) => {
    const { host, app } = await opened();
    const { create } = host.ports.vault;
    let exists = false;
    Object.assign(host.ports.vault, {
      create: (path: VaultPath, text: string) => (exists ? create(path, text) : Promise.resolve(fail({ kind: "note-exists", path }))),
    });
    host.timer.after(ms, () => {
      exists = true;
      host.vault.put(TODAY, "# Phone\n");
    });
    const logging = app.log(call(ANA));
    await host.timer.pass(3000);
    expect((await logging).refused).toEqual([]);
    expect(host.vault.text(TODAY)).toBe(`# Phone\n\n## Touchpoints\n${LINE}`);
  });

  it("is given up after two seconds", async () => {
    const { host, app } = await opened();
    Object.assign(host.ports.vault, { create: (path: VaultPath) => Promise.resolve(fail({ kind: "note-exists", path })) });
    const logging = app.log(call(ANA));
    await host.timer.pass(3000);
    expect((await logging).refused).toEqual([{ kind: "no-answer", path: TODAY }]);
  });

  it("of a name that differs by case alone is refused by that name", async () => {
    const { host, app } = await opened({ ...TEMPLATE, "daily/2026-11-24.md": "# Other\n" });
    expect((await app.log(call(ANA))).refused).toEqual([{ kind: "note-twin", path: "daily/2026-11-24.md", value: TODAY }]);
    expect(host.vault.writes).toBe(0);
  });
});
