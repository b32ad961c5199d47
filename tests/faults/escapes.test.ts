import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createReconnect, type ReconnectApp } from "../../src/app/create-reconnect";
import type { WriteOutcome } from "../../src/app/outcome";
import type { LogRequest } from "../../src/app/reconnect";
import { runCli } from "../../src/cli/run-cli";
import { vaultPath } from "../../src/core/note/vault-path";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { day } from "./commands";
import { memoryHost } from "../support/memory-ports";
import { isDeep } from "../runs";
import { ESCAPES, isHarmless, PAYLOADS, runs, SAMPLES } from "./escapes";

const PERSON = "---\ntype: person\nlast-contact: 2026-10-01\n---\n";
const NOTES: Readonly<Record<string, string>> = {
  "People/Ana.md": PERSON,
  "Daily/2026-11-24.md": "# Today\n\n## Touchpoints\n\n## Evening\n",
  "Templates/Daily.md": "# {{title}}\n",
};
const ANA = vaultPath("People/Ana.md");

const request = (changes: Partial<LogRequest>): LogRequest => ({
  kind: "call",
  people: [ANA],
  day: day("2026-11-24"),
  time: null,
  by: null,
  text: "",
  ledger: [],
  ...changes,
});

/** Everything that takes a name, a path or a text from somebody. A new command that does is one more row. */
const COMMANDS: Readonly<Record<string, (app: ReconnectApp, payload: string) => Promise<WriteOutcome>>> = {
  "log, the text": (app, text) => app.log(request({ text })),
  "log, what was given": (app, text) => app.log(request({ ledger: [{ side: "gave", text }] })),
  "log, the person": (app, path) => app.log(request({ people: [vaultPath(path)] })),
  "log, the person's note": (app, path) => app.log(request({ people: [vaultPath(`${path}.md`)] })),
  "snooze, the person": (app, path) => app.snooze(vaultPath(`${path}.md`), day("2026-12-24")),
  "fresh start, the person": (app, path) => app.run({ command: "fresh-start", turns: [{ person: vaultPath(`${path}.md`), until: day("2026-12-24") }] }),
  "new person": (app, name) => app.newPerson(name),
  undo: (app, token) => app.undo(token),
};

const within = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });

it("are at least 25 classes and 60 payloads", () => {
  expect(Object.keys(ESCAPES).length).toBeGreaterThanOrEqual(25);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(COMMANDS))("%s", (_name, command) => {
  it.each(PAYLOADS)("%s: %j", async (_kind, payload) => {
    const host = memoryHost(NOTES);
    const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
    await app.start();
    const outcome = await command(app, payload);
    await host.timer.pass(5000);
    for (const { path } of host.vault.list()) expect(isHarmless(path)).toBe(true);
    for (const { path } of outcome.written) expect(isHarmless(path)).toBe(true);
    const written = Object.keys(NOTES).flatMap((path) => addedLines(NOTES[path] ?? "", host.vault.text(path) ?? ""));
    for (const line of written) expect(runs(line)).toBe(false);
    expect(written.length).toBeLessThanOrEqual(2);
    // Whatever a name is, it never becomes the path of one of the other notes.
    expect(host.vault.text("Templates/Daily.md")).toBe(NOTES["Templates/Daily.md"]);
  });
});

describe("settings", () => {
  it.each(PAYLOADS)("the folder of people, %s: %j", async (_kind, payload) => {
    const host = memoryHost(NOTES);
    const app = createReconnect(host.ports, within({ people: { ...DEFAULT_SETTINGS.people, folders: [payload] } }), "en");
    await app.newPerson("Bo");
    for (const { path } of host.vault.list()) expect(isHarmless(path)).toBe(true);
  });

  it.each(PAYLOADS)("the folder and the template of reviews, %s: %j", async (_kind, payload) => {
    for (const review of [{ folder: payload, template: null }, { folder: null, template: payload }]) {
      const host = memoryHost(NOTES);
      const app = createReconnect(host.ports, within({ review }), "en");
      await app.run({ command: "review", month: day("2026-11-01") });
      for (const { path } of host.vault.list()) expect(isHarmless(path)).toBe(true);
    }
  });
});

/** The lines that are new; everything that was there must still be. */
function addedLines(before: string, after: string): readonly string[] {
  const old = before.split("\n");
  const now = after.split("\n");
  const kept = old.filter((line) => !line.startsWith("last-contact") && !line.startsWith("snooze"));
  for (const line of kept) expect(now).toContain(line);
  return now.filter((line) => !old.includes(line));
}

const DISK_PAYLOADS = isDeep() ? PAYLOADS : SAMPLES;

describe("from the command line, on a real disk", () => {
  let root: string;
  let vault: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "reconnect-escapes-"));
    vault = join(root, "deep/vault");
    for (const [path, text] of Object.entries(NOTES)) put(path, text);
    put(".obsidian/daily-notes.json", '{"folder": "Daily", "template": "Templates/Daily"}');
    put("../secret.md", "secret\n");
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  };

  const snapshot = (): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")]),
    );

  /** What changed must be a visible note of the vault, or in our own state folder. */
  async function run(...args: readonly string[]): Promise<void> {
    const before = snapshot();
    const exit = await runCli([...args, "--vault", vault, "--json"], {
      environment: { XDG_STATE_HOME: join(root, "state"), HOME: root },
      now: () => new Date(2026, 10, 24, 18, 5),
      terminal: false,
      out: () => undefined,
      err: () => undefined,
    });
    expect([0, 1, 2]).toContain(exit);
    const after = snapshot();
    for (const path of before.keys()) expect(after.has(path) || path.startsWith("state/")).toBe(true);
    for (const [path, text] of after) {
      if (before.get(path) === text || /^state\/reconnect\/undo\/[0-9a-f]{16}\/\d+[a-z]{3}\.json$/.test(path)) continue;
      expect(path.startsWith("deep/vault/") && isHarmless(path.slice("deep/vault/".length))).toBe(true);
      expect(text).not.toContain("secret");
      const added = text.split("\n").filter((line) => !before.get(path)?.includes(line));
      for (const line of added) expect(runs(line)).toBe(false);
    }
  }

  it.each(DISK_PAYLOADS)("%s: %j", async (_kind, payload) => {
    await run("log", "call", "Ana", `--note=${payload}`);
    await run("log", "call", "Ana", `--gave=${payload}`, `--asked=${payload}`);
    await run("log", "call", "--", payload);
    await run("log", `--date=${payload}`, "call", "Ana");
    await run("snooze", "--", payload);
    await run("snooze", "Ana", `--until=${payload}`);
    await run("show", "--", payload);
    await run("undo", "--", payload);
  });

  it.each(DISK_PAYLOADS)("in the settings of daily notes, %s: %j", async (_kind, payload) => {
    const settings = [
      { folder: payload },
      { folder: "Daily", format: `[${payload}]YYYY-MM-DD` },
      { folder: "Daily", format: payload },
      { folder: "New", template: payload },
      { folder: "New", template: `../../${payload}` },
      { folder: "New", template: "../secret" },
    ];
    for (const each of settings) {
      put(".obsidian/daily-notes.json", JSON.stringify(each));
      await run("log", "call", "Ana");
    }
  });
});
