import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli";

const VAULT: Readonly<Record<string, string>> = {
  "People/Ana Diaz.md": "---\ntype: person\ncadence: 2w\nlast-contact: 2026-10-01\naliases: [Ania]\n---\n",
  "People/Bo Lind.md": "---\ntype: person\ncircle: wide\n---\n",
  "Daily/2026-10-01.md": "- coffee with [[Ana Diaz]]\n",
  "Daily/2026-11-24.md": "# Tuesday\n",
  "Templates/Person.md": "---\ntype: person\n---\n# {{title}}, met {{date:D MMMM}}\n",
  ".obsidian/daily-notes.json": '{"folder": "Daily"}',
  ".obsidian/plugins/reconnect/data.json": '{"version": 1, "newPeople": {"folder": "Friends", "template": "Templates/Person"}}',
};

let root: string;
let vault: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-commands-"));
  vault = join(root, "vault");
  for (const [path, text] of Object.entries(VAULT)) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(vault, path)), { recursive: true });
  writeFileSync(join(vault, path), text);
}

const stored = (path: string): string => readFileSync(join(vault, path), "utf8");

async function run(...args: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const exit = await runCli([...args, "--vault", vault], {
    environment: { XDG_STATE_HOME: join(root, "state"), LANG: "en_GB.UTF-8" },
    now: () => new Date(2026, 10, 24, 18, 5),
    terminal: false,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { exit, out, err };
}

interface Written {
  readonly written: readonly { readonly path: string; readonly line: number }[];
  readonly refused: readonly { readonly path: string; readonly message: string; readonly fix: string }[];
  readonly undo: string | null;
}

async function json<T = Written>(...args: readonly string[]): Promise<T> {
  const { out, err } = await run(...args, "--json");
  expect(err).toBe("");
  return JSON.parse(out) as T;
}

const DAILY = "Daily/2026-11-24.md";
const ANA = "People/Ana Diaz.md";
const BO = "People/Bo Lind.md";

/** Every command that writes: its arguments, the note to look into, and the lines that come (`+`) and go (`-`) there. */
const COMMANDS: readonly (readonly [args: readonly string[], path: string, changed: readonly string[]])[] = [
  [["log", "call", "Ania", "Bo Lind", "--each"], DAILY, ["+", "+## Touchpoints", "+- call with [[Ana Diaz]]", "+- call with [[Bo Lind]]"]],
  [["gave", "intro to Bo", "Ania"], ANA, ["+gave:", "+  - 2026-11-24 intro to Bo"]],
  [["received", "feedback", "Bo Lind", "--date", "2026-11-01"], BO, ["+received:", "+  - 2026-11-01 feedback"]],
  [["asked", "advice: the lease", "Ania"], ANA, ["+asked:", '+  - "2026-11-24 advice: the lease"']],
  [["thanked", "for the intro", "Ania"], ANA, ["+thanked:", "+  - 2026-11-24 for the intro"]],
  [["promise", "send the book", "Ania", "--due", "2026-12-01"], DAILY, ["+", "+## Promises", "+- [ ] [[Ana Diaz]]: send the book 📅 2026-12-01"]],
  [["promise", "the address", "Ania", "--by", "them"], DAILY, ["+", "+## Promises", "+- [ ] waiting for [[Ana Diaz]]: the address"]],
  [["introduce", "Ania", "Bo Lind"], DAILY, ["+", "+## Touchpoints", "+- intro [[Ana Diaz]] ↔ [[Bo Lind]] [intro:: idea]"]],
  [["hold", "Ania", "Bo Lind", "--until", "2026-12-24", "--reason", "exams"], BO, ["+hold-until: 2026-12-24", "+hold-reason: exams"]],
  [["pause", "Ania"], ANA, ["+paused: true"]],
  [["circle", "close", "Bo Lind"], BO, ["-circle: wide", "+circle: close"]],
  [["circle", "--clear", "Bo Lind"], BO, ["-circle: wide"]],
  [["cadence", "6 weeks", "Ania"], ANA, ["-cadence: 2w", "+cadence: 6 weeks"]],
  [["cadence", "--clear", "Ania"], ANA, ["-cadence: 2w"]],
  [["new", "Cy Ott"], "Friends/Cy Ott.md", ["+---", "+type: person", "+---", "+# Cy Ott, met 24 November"]],
  [["snooze", "Ania"], ANA, ["+snooze-until: 2026-12-01"]],
];

const changedIn = (diff: string, path: string): readonly string[] => {
  const [part = ""] = diff.split(/^(?=--- )/m).filter((each) => each.includes(`+++ b/${path}\n`));
  return part.split("\n").filter((line) => /^[-+]/.test(line) && !/^(?:---|\+\+\+) (?:[ab]\/|\/dev)/.test(line));
};

describe.each(COMMANDS.map(([args, path, changed]) => ({ args, path, changed, name: args.join(" ") })))("$name", ({ args, path, changed }) => {
  it("shows its diff with --dry-run, writes that, and is undone by its token", async () => {
    const before = Object.keys(VAULT).map((each) => [each, stored(each)] as const);
    const dry = await run(...args, "--dry-run");
    expect(dry).toMatchObject({ exit: 0, err: "" });
    expect(changedIn(dry.out, path)).toEqual(changed);
    for (const [each, text] of before) expect(stored(each)).toBe(text);

    const done = await json(...args);
    expect(done.refused).toEqual([]);
    expect(done.written.map((each) => each.path)).toContain(path);
    const added = changed.filter((line) => line.startsWith("+")).map((line) => line.slice(1));
    expect(stored(path)).toContain(added.join("\n"));

    expect(await json("undo", done.undo ?? "")).toMatchObject({ refused: [] });
    for (const [each, text] of before) expect(stored(each)).toBe(text);
  });
});

describe("what is refused", () => {
  it.each([
    [["gave"], 2, "What should be written, and for whom?"],
    [["gave", "a book"], 2, "Who?"],
    [["promise", "a book", "Ania", "--due", "soon"], 1, "soon is not a day."],
    [["introduce", "Ania"], 1, "An introduction needs two people or more."],
    [["introduce", "Ania", "Bo Lind", "--state", "maybe"], 2, "maybe is no step of an introduction."],
    [["hold", "Ania"], 2, "Until when?"],
    [["hold", "Ania", "--until", "2026-12-01", "--end"], 2, "Until when?"],
    [["circle", "besties", "Ania"], 1, "There is no circle named besties."],
    [["cadence", "now and then", "Ania"], 1, "now and then is not a rhythm."],
    [["new"], 2, "What should be written, and for whom?"],
    [["pause", "Zoe"], 1, "Nobody here is called Zoe."],
    [["pause", "Ania", "--until", "2026-12-01"], 2, "There is no option --until here."],
  ])("%j", async (args, exit, message) => {
    const refused = await run(...args);
    expect(refused).toMatchObject({ exit, out: "" });
    expect(refused.err).toContain(message);
  });

  it("in part: the others are done, exit 0", async () => {
    put("People/Odd.md", "---\ntype: person\npaused: {a: 1}\n---\n");
    const { exit, out, err } = await run("pause", "Odd", "Ania");
    expect(exit).toBe(0);
    expect(out).toContain("Done: Odd and Ana Diaz paused.");
    expect(err).toContain("People/Odd.md:3: the value of paused is not a single plain value.");
  });
});

it("an introduction goes on where it was", async () => {
  await run("introduce", "Ania", "Bo Lind");
  await run("introduce", "Bo Lind", "Ania");
  await run("introduce", "Ania", "Bo Lind", "--note", "over coffee");
  expect(stored(DAILY).split("\n").filter((line) => line.includes("intro::"))).toEqual([
    "- intro [[Ana Diaz]] ↔ [[Bo Lind]] [intro:: idea]",
    "- intro [[Bo Lind]] ↔ [[Ana Diaz]] [intro:: asked]",
    "- intro [[Ana Diaz]] ↔ [[Bo Lind]]: over coffee [intro:: made]",
  ]);
  expect(stored(BO)).toContain("last-contact: 2026-11-24");
});

it("history lists what can be taken back, newest first, also what an earlier process wrote", async () => {
  const first = await json("pause", "Ania");
  const second = await json("hold", "Bo Lind", "--until", "2026-12-01");
  expect(await json("history")).toMatchObject({ steps: [{ token: second.undo, paths: [BO] }, { token: first.undo, label: "Ana Diaz paused" }] });
  expect((await run("history")).out).toContain(`${second.undo}   Bo Lind on hold until 1 December\n`);
});

describe("last contact, after a line is gone", () => {
  it("undo offers to set it back when the person's note could not follow; lower does it", async () => {
    const { undo } = await json("log", "call", "Ania");
    put(ANA, stored(ANA).replace("last-contact: 2026-11-24", "last-contact: 2026-11-24 # by phone"));
    const { out, err, exit } = await run("undo", undo ?? "");
    expect(exit).toBe(0);
    expect(err).toContain(`${ANA}: the note has changed since.`);
    expect(out).toContain(
      'Last contact in Ana Diaz\'s note still says 24 November. The newest on record is 1 October. Set it back with: reconnect lower "People/Ana Diaz.md"',
    );
    expect(await json("lower", ANA)).toMatchObject({ written: [{ path: ANA, line: 3 }] });
    expect(stored(ANA)).toContain("last-contact: 2026-10-01 # by phone\n");
    expect((await run("lower", ANA)).out).toContain("Nothing to set back");
  });

  it("with nothing on record it stays: it may have been written by hand", async () => {
    rmSync(join(vault, "Daily/2026-10-01.md"));
    expect((await run("lower", ANA)).out).toContain("Nothing to set back");
    const { undo } = await json("log", "call", "Ania");
    put(ANA, stored(ANA).replace("2026-11-24", '"2026-11-24"'));
    expect((await run("undo", undo ?? "")).out).toContain("Nothing else is on record: take it out by hand, if it is wrong.");
  });

  it("says nothing when undo took it back itself, and tells scripts in JSON when it did not", async () => {
    const whole = await json("log", "call", "Ania");
    expect(await json<object>("undo", whole.undo ?? "")).not.toHaveProperty("lowerable");
    const partly = await json("log", "call", "Ania");
    put(ANA, stored(ANA).replace("2026-11-24", '"2026-11-24"'));
    expect(await json<object>("undo", partly.undo ?? "")).toMatchObject({ lowerable: [{ path: ANA, from: "2026-11-24", to: "2026-10-01" }] });
  });
});
