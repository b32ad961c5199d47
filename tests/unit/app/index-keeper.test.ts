import { describe, expect, it } from "vitest";
import { createReconnect, type ReconnectApp } from "../../../src/app/create-reconnect";
import type { ReadyDashboard } from "../../../src/core/dashboard/dashboard";
import type { NoteHead } from "../../../src/core/note/note-head";
import { vaultPath } from "../../../src/core/note/vault-path";
import { fail } from "../../../src/core/result";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { memoryHost, yamlParser, type MemoryHost } from "../../support/memory-ports";

const VAULT = {
  "People/Ana.md": "---\ntype: person\nlast-contact: 2026-06-02\ncadence: monthly\n---\n",
  "People/Bo.md": "---\ntype: person\nlast-contact: 2026-11-20\ncadence: monthly\n---\n",
  "People/Broken.md": "---\ntype: person\ntags: [a, b\n---\n",
  "Notes/Ana's paper.md": "# About [[Ana]]\n\nRead [[Ana]]'s paper.\n",
  "Daily/2026-11-01.md": "- call with [[Ana]]: the move\n",
};

async function started(notes: Readonly<Record<string, string>> = VAULT): Promise<{ host: MemoryHost; app: ReconnectApp }> {
  const host = memoryHost(notes);
  const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
  await app.start();
  host.reads.length = 0;
  return { host, app };
}

/** Until everything that was begun is done: the ports of a test never wait for anything. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

/** What the app knows of a note without reading it, in short. */
function headOf(text: string): NoteHead {
  const block = /^---\n([^]*?)\n---\n/.exec(text)?.[1];
  const parsed = block === undefined ? null : yamlParser.parse(block);
  return {
    frontmatter: parsed === null ? { kind: "none" } : parsed.ok ? { kind: "read", data: parsed.data } : { kind: "unread" },
    tags: [],
    links: [...text.matchAll(/\[\[(.*?)\]\]/g)].map(([, target = ""]) => target),
    hasListItems: /^- /m.test(text),
    mayHoldLog: /^#.*\d|^\|/m.test(text),
    hasTasks: false,
  };
}

const pane = (app: ReconnectApp): ReadyDashboard => {
  const dashboard = app.dashboard();
  if (dashboard.state !== "ready") throw new Error(dashboard.state);
  return dashboard;
};
const inFocus = (app: ReconnectApp): readonly string[] => pane(app).focus.map(({ name }) => name);

describe("the index of a vault", () => {
  it("is loading, then says who is for today", async () => {
    const host = memoryHost(VAULT);
    const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
    expect(app.dashboard().state).toBe("loading");
    await app.start();
    expect(pane(app).reading).toBe(false);
    expect(pane(app).problems.map(({ path }) => path)).toEqual(["People/Broken.md"]);
    expect([...app.index.people()].map(({ name }) => name).sort()).toEqual(["Ana", "Bo"]);
  });

  it("shows people by what is known without reading, and moves no row until the texts are read", async () => {
    const host = memoryHost(VAULT);
    Object.assign(host.ports.notes, { headOf: (path: string) => headOf(host.vault.text(path) ?? "") });
    const shown: string[] = [];
    const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
    app.subscribe(() => {
      const { focus, reading } = pane(app);
      shown.push(`${focus.map(({ why }) => why).join()} ${reading ? "reading" : "read"}`);
    });
    await app.start();
    await settled();
    expect([...new Set(shown)]).toEqual(["It has been 6 months. reading", " read"]);
    expect(host.reads).toEqual(["People/Broken.md", "Daily/2026-11-01.md"]);
  });

  it("reads exactly the note that changed", async () => {
    const { host, app } = await started();
    host.vault.put("Daily/2026-11-23.md", "- coffee with [[Ana]]\n");
    await settled();
    expect(host.reads).toEqual(["Daily/2026-11-23.md"]);
    expect(pane(app).sections.find(({ id }) => id === "well")?.cards.map(({ name }) => name)).toContain("Ana");
  });

  it("follows a rename, a deletion and a new person", async () => {
    const { host, app } = await started();
    host.vault.remove("Daily/2026-11-01.md");
    await settled();
    expect(inFocus(app)).toEqual(["Ana"]);
    host.vault.remove("People/Ana.md");
    host.vault.put("Friends/Anna.md", VAULT["People/Ana.md"]);
    await settled();
    expect(inFocus(app)).toEqual(["Anna"]);
  });

  it("tells its listeners once for a burst", async () => {
    const { host, app } = await started();
    let told = 0;
    app.subscribe(() => told++);
    for (let i = 0; i < 1000; i++) host.vault.put("Daily/2026-11-23.md", `- coffee with [[Ana]]: ${i}\n`);
    await settled();
    expect(told).toBeLessThanOrEqual(3);
    expect(host.reads.length).toBeLessThanOrEqual(2);
  });

  it("keeps what it knows when a read fails, and tells of it", async () => {
    const { host, app } = await started();
    const { read } = host.ports.vault;
    Object.assign(host.ports.vault, {
      read: () => Promise.resolve(fail({ kind: "io", path: "People/Ana.md", value: "EIO" })),
    });
    host.vault.put("People/Ana.md", "---\ntype: person\n---\n");
    await settled();
    expect(app.index.person(vaultPath("People/Ana.md"))?.cadence).not.toBeNull();
    expect(pane(app).problems.map(({ path }) => path)).toContain("People/Ana.md");
    Object.assign(host.ports.vault, { read });
  });

  it("tells of a folder that the host could not look into", async () => {
    const host = memoryHost(VAULT);
    Object.assign(host.ports.vault, { unlisted: () => [{ path: "Private", reason: "EACCES" }] });
    const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
    await app.start();
    expect(pane(app).problems.map(({ path, message }) => `${path}: ${message}`)).toContain(
      "Private: This folder could not be looked into (EACCES): people in it are missing here",
    );
  });

  it("says how far a long first reading has come, a step at a time", async () => {
    const notes = Array.from({ length: 400 }, (_, at) => [`People/P${at}.md`, "---\ntype: person\n---\n- [ ] write 📅 2026-12-01\n"]);
    const host = memoryHost(Object.fromEntries(notes) as Record<string, string>);
    Object.assign(host.ports.notes, { headOf: (path: string) => headOf(host.vault.text(path) ?? "") });
    const shown = new Set<string>();
    const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
    app.subscribe(() => shown.add(pane(app).progress ?? ""));
    await app.start();
    await settled();
    expect([...shown].slice(0, 3)).toEqual(["0 of 400 notes read", "20 of 400 notes read", "40 of 400 notes read"]);
    expect(shown.size).toBeLessThanOrEqual(22);
    expect(pane(app).progress).toBeUndefined();
  });

  it("reads nothing again when settings change that no note's reading depends on", async () => {
    const { host, app } = await started();
    await app.saveSettings({ ...DEFAULT_SETTINGS, followup: { ...DEFAULT_SETTINGS.followup, focus: 1 } });
    await settled();
    expect(host.reads).toEqual([]);
    expect(pane(app).focus.length).toBeLessThanOrEqual(1);
  });

  it("moves on at midnight", async () => {
    const { host, app } = await started();
    expect(pane(app).date).toBe("Tuesday 24 November");
    let told = 0;
    app.subscribe(() => told++);
    host.clock.move("2026-12-21");
    await settled();
    expect(told).toBe(1);
    expect(pane(app).date).toBe("Monday 21 December");
    expect(inFocus(app)).toEqual(["Ana", "Bo"]);
  });

  it("takes new settings over, and keeps keys it does not know", async () => {
    const { host, app } = await started({ ...VAULT, "Friends/Cy.md": "No properties.\n" });
    host.stored = { version: 1, fromTheFuture: true };
    await app.saveSettings({ ...DEFAULT_SETTINGS, people: { ...DEFAULT_SETTINGS.people, folders: ["Friends"] } });
    expect(app.person(vaultPath("Friends/Cy.md"))?.name).toBe("Cy");
    expect(host.stored).toMatchObject({ fromTheFuture: true, people: { folders: ["Friends"] } });
  });

  it("draws an unchanged person's card as the same object", async () => {
    const { host, app } = await started();
    const cards = (): readonly unknown[] => pane(app).sections.flatMap((section) => section.cards.filter(({ name }) => name === "Bo"));
    const [before] = cards();
    host.vault.put("Daily/2026-11-23.md", "- coffee with [[Ana]]\n");
    await settled();
    expect(cards()[0]).toBe(before);
  });

  it("stops for good", async () => {
    const { host, app } = await started();
    app.stop();
    host.vault.put("Daily/2026-11-23.md", "- coffee with [[Ana]]\n");
    await settled();
    expect(host.reads).toEqual([]);
  });
});
