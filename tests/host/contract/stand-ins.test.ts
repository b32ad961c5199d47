// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { ManualTimers } from "../faults/timers";
import { coreDailyNotes, periodicNotes0, periodicNotes1 } from "../stand-ins/daily-notes";
import { startTemplateEngine, type TemplateEngine, type TemplateEngineOptions } from "../stand-ins/template-engine";
import { type InMemory, hostWith } from "./host-in-memory";

interface WithEngine extends InMemory {
  readonly engine: TemplateEngine;
  readonly timers: ManualTimers;
  readonly text: (path: string) => Promise<string | undefined>;
}

async function withEngine(options: TemplateEngineOptions = {}): Promise<WithEngine> {
  const host = await hostWith({ "Old.md": "<% old %>" });
  const timers = new ManualTimers();
  const engine = startTemplateEngine(host.app, { timers, command: (command) => command.toUpperCase(), ...options });
  return { ...host, engine, timers, text: async (path) => (await host.storage.read(path))?.text };
}

describe("a template engine that waits, as Templater does", () => {
  it("renders a new note 300 ms after its creation, and leaves older ones alone", async () => {
    const { app, engine, text, timers } = await withEngine();
    await app.vault.create("Day.md", "# <% day %>\n<%- weather -%>\n");
    await timers.advance(299);
    expect([await text("Day.md"), [...engine.pending]]).toEqual(["# <% day %>\n<%- weather -%>\n", ["Day.md"]]);
    await timers.advance(1);
    expect(await text("Day.md")).toBe("# DAY\nWEATHER\n");
    expect([await text("Old.md"), engine.written, engine.pending.size]).toEqual(["<% old %>", ["Day.md"], 0]);
  });

  it("keeps a line that was put in before it reads", async () => {
    const { app, text, timers } = await withEngine();
    const file = await app.vault.create("Day.md", "<% a %>\n");
    await timers.advance(200);
    await app.vault.append(file, "- [[Ann]]\n");
    await timers.advance(100);
    expect(await text("Day.md")).toBe("A\n- [[Ann]]\n");
  });

  it("loses a line that was put in between its reading and its writing", async () => {
    const { app, text, timers } = await withEngine({ render: 200 });
    const file = await app.vault.create("Day.md", "<% a %>\n");
    await timers.advance(400);
    await app.vault.append(file, "- [[Ann]]\n");
    await timers.advance(100);
    expect(await text("Day.md")).toBe("A\n");
  });

  it("waits as long as it is told, and no more after it was stopped", async () => {
    const { app, engine, text, timers } = await withEngine({ wait: 2500 });
    await app.vault.create("Day.md", "<% a %>");
    engine.stop();
    await app.vault.create("Later.md", "<% b %>");
    await timers.advance(2500);
    expect([await text("Day.md"), await text("Later.md")]).toEqual(["A", "<% b %>"]);
  });

  it("follows a note that was renamed while it waited, and gives up on one that went", async () => {
    const { app, engine, text, timers } = await withEngine();
    const file = await app.vault.create("Day.md", "<% a %>");
    await app.vault.rename(file, "Moved.md");
    await app.vault.delete(await app.vault.create("Gone.md", "<% b %>"));
    await timers.advance(300);
    expect(await text("Moved.md")).toBe("A");
    expect([engine.failed.length, engine.pending.size]).toEqual([1, 0]);
  });

  it("what a command gives is not rendered again", async () => {
    const { app, text, timers } = await withEngine({ command: () => "<% again %> $&" });
    await app.vault.create("Day.md", "<% a %>");
    await timers.advance(300);
    expect(await text("Day.md")).toBe("<% again %> $&");
  });
});

describe("daily notes of others", () => {
  it("core Daily notes: options of the core plugin", async () => {
    const { inside } = await hostWith(coreDailyNotes({ folder: "Daily", template: "T/Day" }));
    expect(inside.internalPlugins.getEnabledPluginById("daily-notes")).toEqual({ options: { folder: "Daily", template: "T/Day" } });
    expect((await hostWith(coreDailyNotes({}, { enabled: false }))).inside.internalPlugins.getEnabledPluginById("daily-notes")).toBeNull();
  });

  it("Periodic Notes 0.x: `settings.daily`, as it is", async () => {
    const { inside } = await hostWith(periodicNotes0({ enabled: true, folder: "Journal" }));
    expect(inside.plugins.getPlugin("periodic-notes")).toMatchObject({ settings: { daily: { enabled: true, folder: "Journal" } } });
  });

  it("Periodic Notes 1.0: a store, whose active set has a `day`", async () => {
    const { inside } = await hostWith(periodicNotes1({ Home: { enabled: true, folder: "Home" }, Work: { enabled: true, folder: "Work" } }, "Work"));
    const { settings } = inside.plugins.getPlugin("periodic-notes") as { settings: { subscribe(hear: (value: unknown) => void): () => void; set(value: unknown): void } };
    const heard: unknown[] = [];
    const stop = settings.subscribe((value) => heard.push(value));
    expect(heard).toMatchObject([{ activeCalendarSet: "Work", calendarSets: [{ id: "Home" }, { id: "Work", day: { folder: "Work" } }] }]);
    settings.set("changed");
    stop();
    settings.set("unheard");
    expect(heard.slice(1)).toEqual(["changed"]);
  });
});
