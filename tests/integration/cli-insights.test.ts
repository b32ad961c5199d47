import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli";

/** Eleven who have waited since spring, and Ana, whom I owe something. */
const VAULT: Readonly<Record<string, string>> = {
  "People/Ana Diaz.md": "---\ntype: person\ncadence: 2w\nlast-contact: 2026-10-01\ninterests: [tea]\ntimezone: Asia/Tokyo\nchannel: Signal\n---\n- [ ] the book 📅 2026-11-01\n",
  ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`People/P${at + 10}.md`, `---\ntype: person\ncadence: 1mo\nlast-contact: 2026-04-${at + 10}\n---\n`])),
  "Daily/2026-11-24.md": "# Tuesday\n",
  ".obsidian/daily-notes.json": '{"folder": "Daily"}',
};

let root: string;
let vault: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-insights-"));
  vault = join(root, "vault");
  for (const [path, text] of Object.entries(VAULT)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const stored = (path: string): string => readFileSync(join(vault, path), "utf8");

async function run(...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const exit = await runCli([...args, "--vault", vault], {
    environment: { XDG_STATE_HOME: join(root, "state"), LANG: "en_GB.UTF-8" },
    // 03:05 of the next day in Tokyo.
    now: () => new Date(Date.UTC(2026, 10, 24, 18, 5)),
    terminal: false,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { exit, out, err };
}

const json = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
  const { out, err } = await run(...args, "--json", "--today", "2026-11-24");
  expect(err).toBe("");
  return JSON.parse(out) as Record<string, unknown>;
};

it("fresh-start shows the plan, then does it, then takes it back", async () => {
  const dry = await run("fresh-start", "--dry-run", "--today", "2026-11-24");
  expect(dry).toMatchObject({ exit: 0, err: "" });
  expect(dry.out).toContain("11 people waited longest of all. They come up again bit by bit, from Wednesday 25 November to Wednesday 9 December.\n\nWednesday 25 November\n  P10   last contact 8 months ago\n\nThursday 26 November\n");
  expect(dry.out).toContain("+++ b/People/P20.md\n");
  expect(stored("People/P20.md")).toBe(VAULT["People/P20.md"]);
  const { plan, left, refused, undo } = await json("fresh-start");
  expect({ plan: (plan as readonly unknown[]).slice(0, 2), left, refused }).toEqual({
    plan: [{ path: "People/P10.md", until: "2026-11-25" }, { path: "People/P11.md", until: "2026-11-26" }],
    left: [],
    refused: [],
  });
  expect(stored("People/P11.md")).toContain("snooze-until: 2026-11-26\n");
  expect(stored("People/Ana Diaz.md")).toBe(VAULT["People/Ana Diaz.md"]);
  expect(await json("fresh-start")).toEqual({ plan: [], left: [], written: [], refused: [], undo: null });
  expect((await json("undo", String(undo)))["written"]).toHaveLength(11);
  expect(stored("People/P11.md")).toBe(VAULT["People/P11.md"]);
});

it("an ask is written, and what is good to know stands beside it", async () => {
  const check = [{ path: "People/Ana Diaz.md", name: "Ana Diaz", facts: ["Nothing that you gave is on record.", "Still open from you: the book (was due 1 November)."], gives: ["something about tea"] }];
  expect(await json("log", "call", "Ana Diaz", "--asked", "a favour", "--dry-run")).toMatchObject({ refused: [], askCheck: check });
  const asked = await run("asked", "a favour", "Ana Diaz", "--today", "2026-11-24");
  expect(asked.exit).toBe(0);
  expect(asked.out).toContain("Done: asked Ana Diaz: a favour.");
  expect(asked.err).toBe("");
  expect(asked.out).toMatch(/\n\nBefore you ask \(Ana Diaz\)\n {2}Nothing that you gave is on record\.\n {2}Still open from you: the book \(was due 1 November\)\.\n {2}You could give:\n {4}something about tea\n$/);
  expect((await run("asked", "another", "Ana Diaz", "--today", "2026-11-24", "--dry-run")).out).not.toContain("Before you ask");
  expect(await json("log", "call", "Ana Diaz", "--gave", "a map", "--dry-run")).not.toHaveProperty("askCheck");
});

it("prepare tells of people, as text and as data", async () => {
  const { exit, out } = await run("prepare", "Ana Diaz", "--today", "2026-11-24");
  expect([exit, out]).toEqual([0, "## Meeting with Ana Diaz\n\nlast contact 8 weeks ago · every 2 weeks\n\n**Promises**\n- From you: the book (was due 1 November)\n\n**Something to give**\n- something about tea\n"]);
  expect(await json("prepare", "P10", "Ana Diaz")).toMatchObject({ title: "Meeting with P10 and Ana Diaz", people: [{ name: "P10" }, { name: "Ana Diaz" }] });
  expect(await run("prepare")).toMatchObject({ exit: 2 });
  expect(await run("prepare", "Zoe")).toMatchObject({ exit: 1 });
});

it("review makes a note once, and says where it is the second time", async () => {
  const made = await json("review", "--month", "2026-10");
  expect(made).toMatchObject({ written: [{ path: "Reviews/Review 2026-10.md", line: 0 }], refused: [] });
  const text = stored("Reviews/Review 2026-10.md");
  expect(text).toContain("# October 2026\n");
  expect(await json("review")).toEqual({ written: [], refused: [], undo: null, there: "Reviews/Review 2026-10.md" });
  expect(stored("Reviews/Review 2026-10.md")).toBe(text);
  expect(await run("review", "--month", "2026-13")).toMatchObject({ exit: 2, err: "2026-13 is not a month.\nWrite --month as YYYY-MM.\n" });
  expect(await run("review", "--month", "2027-01", "--today", "2026-11-24")).toMatchObject({ exit: 1, out: "" });
});

it("due and show tell the hour where somebody is, show how to reach them", async () => {
  expect((await run("due", "--today", "2026-11-24")).out).toContain("    It is 03:05 where they are.\n");
  expect((await run("show", "Ana Diaz", "--today", "2026-11-24")).out).toContain("  It is 03:05 where they are.\n  Best reached by Signal.\n");
});
