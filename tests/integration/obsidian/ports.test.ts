// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { breather } from "../../../src/adapters/obsidian/breathe";
import { obsidianPorts } from "../../../src/adapters/obsidian/obsidian-ports";
import { hostWithPlugin } from "./host-plugin";

describe("the ports over the app", () => {
  it("are there without reading or listening to anything", async () => {
    const { host, plugin } = await hostWithPlugin({}, { notStarted: true });
    const ports = obsidianPorts(plugin);
    expect(Object.keys(ports).sort()).toEqual(["breathe", "cache", "clock", "dailyNotes", "formatMoment", "frontmatter", "hasFolder", "nextFrame", "notes", "notifier", "rewriter", "settings", "taskFilter", "timer", "undo", "vault"]);
    expect(host.app.workspace.layoutReady).toBe(false);
  });

  it("settings: nothing stored is null, what is saved comes back", async () => {
    const { settings } = obsidianPorts((await hostWithPlugin()).plugin);
    expect(await settings.load()).toBeNull();
    await settings.save({ version: 1, language: "pl" });
    expect(await settings.load()).toEqual({ version: 1, language: "pl" });
  });

  it("settings: a file that is no JSON is not taken for nothing", async () => {
    const { settings } = obsidianPorts((await hostWithPlugin({ ".obsidian/plugins/reconnect/data.json": "{ oops" })).plugin);
    await expect(settings.load()).rejects.toThrow();
  });
});

describe("breathe", () => {
  it("resolves at once while the slice lasts, and lets others have their turn when it is over", async () => {
    const breathe = breather();
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    await breathe();
    expect(others).toBe(0);
    const until = performance.now() + 60;
    while (performance.now() < until) await breathe();
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });
});
