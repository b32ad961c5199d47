import { describe, expect, it } from "vitest";
import { createReconnect, type ReconnectApp } from "../../../src/app/create-reconnect";
import type { LogRequest } from "../../../src/app/reconnect";
import { vaultPath, type VaultPath } from "../../../src/core/note/vault-path";
import { fail } from "../../../src/core/result";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../src/core/time/civil-date";
import { memoryHost, type MemoryHost } from "../../support/memory-ports";

const ANA = vaultPath("People/Ana Diaz.md");
const BO = vaultPath("People/Bo Lind.md");
const TODAY_NOTE = "Daily/2026-11-24.md";

const VAULT: Readonly<Record<string, string>> = {
  [ANA]: "---\ntype: person\nLast_Contact: 2026-06-02 # the long call\ncadence: monthly\n---\n",
  [BO]: "---\ntype: person\n---\n",
  "Templates/Daily.md": "# {{title}}\n\n## Touchpoints\n\n## Evening\n",
};

async function opened(notes = VAULT, settings: Settings = DEFAULT_SETTINGS): Promise<{ host: MemoryHost; app: ReconnectApp }> {
  const host = memoryHost(notes);
  const app = createReconnect(host.ports, settings, "en");
  await app.start();
  return { host, app };
}

const call = (people: readonly VaultPath[], said: Partial<LogRequest> = {}): LogRequest => ({
  kind: "call",
  people,
  day: parseIsoDay("2026-11-24") as DayNumber,
  time: "18:10",
  by: null,
  text: "",
  ledger: [],
  ...said,
});

describe("logging a touchpoint", () => {
  it("creates today's note from the template, and raises the property in the note's own spelling", async () => {
    const { host, app } = await opened();
    const outcome = await app.log(call([ANA]));
    expect(host.vault.text(TODAY_NOTE)).toBe("# 2026-11-24\n\n## Touchpoints\n- 18:10 call with [[Ana Diaz]]\n\n## Evening\n");
    expect(host.vault.text(ANA)).toBe("---\ntype: person\nLast_Contact: 2026-11-24 # the long call\ncadence: monthly\n---\n");
    expect(outcome).toMatchObject({
      label: "call with Ana Diaz",
      written: [
        { path: TODAY_NOTE, line: 3 },
        { path: ANA, line: 2 },
      ],
      refused: [],
    });
  });

  it("is one line for several people, and adds the property where it was missing", async () => {
    const { host, app } = await opened();
    await app.log(call([ANA, BO], { kind: "coffee", text: "the regatta", ledger: [{ side: "gave", text: "a chart" }] }));
    expect(host.vault.text(TODAY_NOTE)).toContain("- 18:10 coffee with [[Ana Diaz]] and [[Bo Lind]]: the regatta [gave:: a chart]\n");
    expect(host.vault.text(BO)).toBe("---\ntype: person\nlast-contact: 2026-11-24\n---\n");
  });

  it("goes to the day it happened, and never lowers the property", async () => {
    const { host, app } = await opened();
    await app.log(call([ANA], { day: parseIsoDay("2026-05-01") as DayNumber, time: null }));
    expect(host.vault.text("Daily/2026-05-01.md")).toContain("- call with [[Ana Diaz]]\n");
    expect(host.vault.text(ANA)).toBe(VAULT[ANA]);
    expect(host.vault.text(TODAY_NOTE)).toBeUndefined();
  });

  it("leaves the property alone when nobody answered: that was no contact", async () => {
    const { host, app } = await opened();
    await app.log(call([ANA], { by: "me", text: "no answer" }));
    expect(host.vault.text(TODAY_NOTE)).toContain("call with [[Ana Diaz]]: no answer [by:: me]\n");
    expect(host.vault.text(ANA)).toBe(VAULT[ANA]);
  });

  it("refuses somebody whose note is gone", async () => {
    const { host, app } = await opened();
    host.vault.remove(ANA);
    expect((await app.log(call([ANA]))).refused).toMatchObject([{ kind: "note-missing", path: ANA }]);
    expect(host.vault.writes).toBe(0);
  });

  it("refuses a day that has not come", async () => {
    const { host, app } = await opened();
    const outcome = await app.log(call([ANA], { day: parseIsoDay("2026-11-25") as DayNumber }));
    expect(outcome).toMatchObject({ written: [], refused: [{ kind: "day-to-come", value: "2026-11-25" }], undo: null });
    expect(host.vault.writes).toBe(0);
  });

  it("repeated, it is still one line", async () => {
    const { host, app } = await opened();
    await app.log(call([ANA]));
    const once = host.vault.text(TODAY_NOTE);
    const again = await app.log(call([ANA]));
    expect(host.vault.text(TODAY_NOTE)).toBe(once);
    expect(again.undo).toBeNull();
  });

  it("tells the line that it wrote, also when another reads alike", async () => {
    const note = "## Touchpoints\n- x\n## Later\n- [ ] - 18:10 call with [[Ana Diaz]]\n";
    const { app } = await opened({ ...VAULT, [TODAY_NOTE]: note });
    expect((await app.log(call([ANA]))).written[0]).toEqual({ path: TODAY_NOTE, line: 2 });
    expect((await app.log(call([ANA]))).written[0]).toEqual({ path: TODAY_NOTE, line: 2 });
  });

  it("writes nothing at all when the diary can't take the line", async () => {
    const { host, app } = await opened({ ...VAULT, [TODAY_NOTE]: "# Today\n\n## Touchpoints\n```\nopen for ever\n" });
    const outcome = await app.log(call([ANA]));
    expect(outcome.refused).toMatchObject([{ kind: "section-not-exact", path: TODAY_NOTE }]);
    expect(host.vault.writes).toBe(0);
  });

  it("when the template is gone, writes the line all the same, and tells", async () => {
    const { host, app } = await opened({ [ANA]: VAULT[ANA] ?? "" });
    const outcome = await app.log(call([ANA]));
    expect(outcome.refused).toMatchObject([{ kind: "template-missing", value: "Templates/Daily.md" }]);
    expect(host.vault.text(TODAY_NOTE)).toBe("## Touchpoints\n- 18:10 call with [[Ana Diaz]]\n");
    await app.undo(outcome.undo ?? "");
    expect(host.vault.text(TODAY_NOTE)).toBeUndefined();
  });

  it.each([
    ["an unreadable date", "last-contact: 03/04/2026", "value-unreadable"],
    ["a list of several", "last-contact: [2026-01-01, 2026-01-02]", "value-unreadable"],
    ["a key that stands there twice", "last-contact: 2026-01-01\nlast-contact: 2026-01-02", "frontmatter-unreadable"],
    ["broken properties", "tags: [a, b", "frontmatter-unreadable"],
  ])("leaves %s as it is and goes on with the others", async (_what, property, kind) => {
    const odd = vaultPath("People/Odd.md");
    const text = `---\ntype: person\n${property}\n---\n`;
    const { host, app } = await opened({ ...VAULT, [odd]: text });
    const outcome = await app.log(call([odd, BO]));
    expect(outcome.refused).toMatchObject([{ kind, path: odd }]);
    expect(host.vault.text(odd)).toBe(text);
    expect(host.vault.text(BO)).toContain("last-contact: 2026-11-24");
    expect(host.vault.text(TODAY_NOTE)).toContain("[[Odd]] and [[Bo Lind]]");
  });

  it("names the folder when two notes share a name", async () => {
    const work = vaultPath("Work/Ana Diaz.md");
    const { host, app } = await opened({ ...VAULT, [work]: "---\ntype: person\n---\n" });
    await app.log(call([work]));
    expect(host.vault.text(TODAY_NOTE)).toContain("- 18:10 call with [[Work/Ana Diaz|Ana Diaz]]\n");
    expect(app.index.entries(work)?.touchpoints).toHaveLength(1);
    expect(app.index.entries(ANA)?.touchpoints).toHaveLength(0);
  });

  it("inserts into the note that another device made in the meantime", async () => {
    const { host, app } = await opened();
    const { create } = host.ports.vault;
    Object.assign(host.ports.vault, {
      create: (path: VaultPath, text: string) => {
        host.vault.put(TODAY_NOTE, "# From the phone\n\n## Touchpoints\n- 09:00 coffee with [[Bo Lind]]\n");
        return create(path, text);
      },
    });
    await app.log(call([ANA]));
    expect(host.vault.text(TODAY_NOTE)).toBe(
      "# From the phone\n\n## Touchpoints\n- 09:00 coffee with [[Bo Lind]]\n- 18:10 call with [[Ana Diaz]]\n",
    );
  });

  it("leaves the person's note alone when the setting says so", async () => {
    const settings = { ...DEFAULT_SETTINGS, touchpoints: { ...DEFAULT_SETTINGS.touchpoints, keepLastContact: false } };
    const { host, app } = await opened(VAULT, settings);
    await app.log(call([ANA]));
    expect(host.vault.text(ANA)).toBe(VAULT[ANA]);
  });

  it.each([
    ["People I met", "\n## People I met\n"],
    ["### Log", "\n### Log\n"],
    ["touchpoints", "## Touchpoints\n"],
  ])("writes under the heading of the settings: %s", async (heading, expected) => {
    const settings = { ...DEFAULT_SETTINGS, touchpoints: { ...DEFAULT_SETTINGS.touchpoints, heading } };
    const { host, app } = await opened(VAULT, settings);
    await app.log(call([ANA]));
    expect(host.vault.text(TODAY_NOTE)).toContain(`${expected}- 18:10 call with [[Ana Diaz]]\n`);
    expect(app.index.entries(ANA)?.touchpoints).toHaveLength(1);
  });

  it.each([
    ["<% tp.file.cursor() %>", "[<\\% tp.file.cursor() %>](People/%3C%25%20tp.file.cursor%28%29%20%25%3E.md)"],
    ["`$= dv.now`", "[\\`$= dv.now\\`](People/%60%24%3D%20dv.now%60.md)"],
    ["the `Bo", "[the `Bo](People/the%20%60Bo.md)"],
  ])("links somebody called %s so that nothing runs it", async (name, link) => {
    const odd = vaultPath(`People/${name}.md`);
    const { host, app } = await opened({ ...VAULT, [odd]: "---\ntype: person\n---\n" });
    const outcome = await app.log(call([odd]));
    expect(outcome.refused).toEqual([]);
    expect(host.vault.text(TODAY_NOTE)).toContain(`- 18:10 call with ${link}\n`);
    // What looks like a template that was never filled in is nobody (formats.md §1).
    expect(app.index.entries(odd)?.touchpoints.length).toBe(name.startsWith("<%") ? undefined : 1);
  });

  it.each(["{{date}}", "$& $1", "Zoë 李"])("takes a name like %s for what it is", async (name) => {
    const odd = vaultPath(`People/${name}.md`);
    const { host, app } = await opened({ ...VAULT, [odd]: "---\ntype: person\n---\n" });
    await app.log(call([odd]));
    expect(host.vault.text(TODAY_NOTE)).toContain(`- 18:10 call with [[${name}]]\n`);
  });
});

describe("taking it back", () => {
  it("gives every file its bytes back, and a note that was created goes", async () => {
    const { host, app } = await opened();
    const { undo } = await app.log(call([ANA, BO]));
    await app.undo(undo ?? "");
    expect(host.vault.text(TODAY_NOTE)).toBeUndefined();
    expect([host.vault.text(ANA), host.vault.text(BO)]).toEqual([VAULT[ANA], VAULT[BO]]);
  });

  it("keeps what was written since", async () => {
    const { host, app } = await opened({ ...VAULT, [TODAY_NOTE]: "# Today\n" });
    await app.log(call([ANA]));
    host.vault.put(TODAY_NOTE, `${host.vault.text(TODAY_NOTE)}\nA quiet evening.\n`);
    await app.undo();
    expect(host.vault.text(TODAY_NOTE)).toBe("# Today\n\nA quiet evening.\n");
    expect(host.vault.text(ANA)).toBe(VAULT[ANA]);
  });

  it("keeps a note that it created, once something else stands there", async () => {
    const { host, app } = await opened();
    await app.log(call([ANA]));
    host.vault.put(TODAY_NOTE, `${host.vault.text(TODAY_NOTE)}A quiet evening.\n`);
    expect((await app.undo()).refused).toEqual([]);
    expect(host.vault.text(TODAY_NOTE)).toBe("# 2026-11-24\n\n## Touchpoints\n\n## Evening\nA quiet evening.\n");
    expect(host.vault.text(ANA)).toBe(VAULT[ANA]);
  });

  it("does nothing by half: when the line was rewritten, all stays, and undo can be tried again", async () => {
    const { host, app } = await opened({ ...VAULT, [TODAY_NOTE]: "# Today\n" });
    await app.log(call([ANA]));
    const logged = host.vault.text(TODAY_NOTE) ?? "";
    host.vault.put(TODAY_NOTE, logged.replace("call with", "long call with"));
    expect((await app.undo()).refused).toMatchObject([{ kind: "note-changed", path: TODAY_NOTE }]);
    expect(host.vault.text(ANA)).toContain("2026-11-24");
    host.vault.put(TODAY_NOTE, logged);
    expect((await app.undo()).refused).toEqual([]);
    expect(host.vault.text(TODAY_NOTE)).toBe("# Today\n");
  });

  it("says when there is nothing to take back", async () => {
    const { app } = await opened();
    expect((await app.undo()).refused).toMatchObject([{ kind: "nothing-to-undo" }]);
  });
});

describe("snoozing and new people", () => {
  it("writes one property", async () => {
    const { host, app } = await opened();
    await app.snooze(ANA, parseIsoDay("2026-12-01") as DayNumber);
    expect(host.vault.text(ANA)).toBe(`${(VAULT[ANA] ?? "").slice(0, -4)}snooze-until: 2026-12-01\n---\n`);
    expect((await app.snooze(ANA, parseIsoDay("2026-11-24") as DayNumber)).refused).toMatchObject([{ kind: "day-gone" }]);
  });

  it("creates a note where the others are, never over one", async () => {
    const { host, app } = await opened();
    expect((await app.newPerson(" Cy Ōta ")).written).toEqual([{ path: "People/Cy Ōta.md", line: 0 }]);
    expect(host.vault.text("People/Cy Ōta.md")).toBe("---\ntype: person\n---\n");
    expect((await app.newPerson("cy ōta")).refused).toMatchObject([{ kind: "note-exists" }]);
  });

  it.each(["", "..", "../Ana", "a/b", "a\\b", "CON", ".hidden", "a#b", "[[x]]", "a\nb"])("refuses the name %j", async (name) => {
    const { host, app } = await opened();
    const outcome = await app.newPerson(name);
    expect(outcome.refused).toHaveLength(1);
    expect(host.vault.writes).toBe(0);
  });
});

describe("when the disk fails", () => {
  it("says which file, changes nothing, and repeating gives one line", async () => {
    const { host, app } = await opened({ ...VAULT, [TODAY_NOTE]: "# Today\n" });
    const { process } = host.ports.vault;
    let failing = true;
    Object.assign(host.ports.vault, {
      process: (path: VaultPath, change: Parameters<typeof process>[1]) =>
        failing ? Promise.resolve(fail({ kind: "io", path, value: "ENOSPC" })) : process(path, change),
    });
    expect((await app.log(call([ANA]))).refused).toMatchObject([{ kind: "io", path: TODAY_NOTE, value: "ENOSPC" }]);
    expect(host.vault.writes).toBe(0);
    failing = false;
    await app.log(call([ANA]));
    expect((host.vault.text(TODAY_NOTE) ?? "").match(/call with/g)).toHaveLength(1);
  });
});
