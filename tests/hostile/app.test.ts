// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import { obsidianPorts } from "../../src/adapters/obsidian/obsidian-ports";
import { createReconnect, type ReconnectApp } from "../../src/app/create-reconnect";
import { loadSettings } from "../../src/app/load-settings";
import { vaultPath } from "../../src/core/note/vault-path";
import { hostWithPlugin } from "../integration/obsidian/host-plugin";
import { bulk } from "./classes/bulk";
import { SETTINGS } from "./classes/settings";
import { outcomeOf } from "./outcome-of";
import { AREAS, EVERYONE_ELSE, PLACED } from "./table";

/** Reconnect over the app's own adapters; the failure of its settings when it does not start. */
async function started(files: Readonly<Record<string, string>>): Promise<ReconnectApp | string> {
  const { plugin } = await hostWithPlugin(files);
  const ports = obsidianPorts(plugin);
  const settings = await loadSettings(ports.settings);
  if (!settings.ok) return settings.error.kind;
  const reconnect = createReconnect(ports, settings.value.settings, "en", await ports.taskFilter());
  await reconnect.start();
  expect(reconnect.failure).toBeNull();
  return reconnect;
}

/**
 * The app reads every file as UTF-8, and puts a sign where it isn't: bytes are the folder's own matter. Bulk would only
 * measure how our stand-in for the app's cache reads Markdown.
 */
const SHOWN = PLACED.filter(({ of, content, onDiskOnly }) => typeof content === "string" && onDiskOnly !== true && !bulk.classes.includes(of));

const everyoneElse = (reconnect: ReconnectApp): void => {
  const people = new Set<string>([...reconnect.index.people()].map(({ path }) => path));
  for (const path of Object.keys(EVERYONE_ELSE).filter((each) => each.startsWith("People/"))) expect(people).toContain(path);
};

describe("the app with every hostile note", () => {
  let reconnect: ReconnectApp;
  beforeAll(async () => {
    const files = Object.fromEntries(SHOWN.map(({ path, content }) => [path, content as string]));
    const found = await started({ ...files, ...EVERYONE_ELSE });
    if (typeof found === "string") throw new Error(found);
    reconnect = found;
  }, 120_000);

  it("shows everyone else", () => {
    everyoneElse(reconnect);
    expect(reconnect.dashboard().state).toBe("ready");
  });

  describe.each(AREAS.filter((area) => area !== bulk))("$name", ({ classes }) => {
    describe.each(classes)("$name", (of) => {
      it.each([...SHOWN.filter((note) => note.of === of), null])("%#", (note) => {
        if (note === null) return expect(of.notes.length).toBeGreaterThan(0);
        expect({ path: note.path, ...outcomeOf(reconnect.index.record(vaultPath(note.path))) }).toEqual({ path: note.path, ...(note.inApp ?? note.outcome) });
      });
    });
  });

  it("ran nothing", () => {
    expect(globalThis).not.toHaveProperty("hostileNoteRan");
    expect({}).not.toHaveProperty("polluted");
  });
});

const texts = SETTINGS.map(({ name, cases }) => ({ name, cases: cases.filter(({ content }) => typeof content === "string") }));

describe.each(texts)("$name", ({ cases }) => {
  it.each(cases)("$file: $name", async ({ file, content, outcome }) => {
    const reconnect = await started({ ...EVERYONE_ELSE, [file]: content as string });
    if (typeof reconnect === "string") return expect([outcome, reconnect]).toEqual(outcome === "refused" ? ["refused", "settings-newer"] : ["told", "settings-unreadable"]);
    everyoneElse(reconnect);
    expect(outcome).not.toBe("refused");
    reconnect.stop();
  });
});
