import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli";

const VAULT: Readonly<Record<string, string>> = {
  "People/Ana Diaz.md": "---\ntype: person\ncadence: 2w\nlast-contact: 2026-10-01\ninterests: [sailing]\naliases: [Ania]\n---\n",
  "People/Bo Lind.md": "---\r\ntype: person # friend\r\ncadence: monthly\r\n---\r\nBody\r\n",
  "People/望月 あおい.md": "---\ntype: person\ncadence: weekly\n---\n",
  "Work/Bo Lind.md": "---\ntype: person\n---\n",
  "Broken.md": "---\ntype: person\ntags: [x\n---\n",
  "Journal/2026-11-20.md": "# Friday\n\n- call with [[望月 あおい]]: her garden\n",
  ".obsidian/daily-notes.json": '{"folder": "Journal", "template": "Templates/Daily"}',
  ".obsidian/templates.json": '{"folder": "Templates"}',
  "Templates/Daily.md": "# {{date:dddd}}\n\n## Touchpoints\n\n## Notes\n",
};

let root: string;
let vault: string;
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(vault, path)), { recursive: true });
  writeFileSync(join(vault, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-cli-"));
  vault = join(root, "vault");
  for (const [path, text] of Object.entries(VAULT)) put(path, text);
});
afterEach(() => rmSync(root, { recursive: true }));

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}
async function raw(args: readonly string[], environment: Record<string, string> = {}, terminal = false): Promise<Ran> {
  let [out, err] = ["", ""];
  const exit = await runCli(args, {
    environment: { XDG_STATE_HOME: join(root, "state"), ...environment },
    now: () => new Date(2026, 10, 24, 18, 5),
    terminal,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { exit, out, err };
}
const run = (...args: readonly string[]): Promise<Ran> => raw([...args, "--vault", vault]);
async function json(...args: readonly string[]): Promise<{ exit: number; document: Record<string, unknown> }> {
  const { exit, out, err } = await run(...args, "--json");
  expect(err).toBe("");
  return { exit, document: JSON.parse(out) as Record<string, unknown> };
}
const stored = (path: string): string => readFileSync(join(vault, path), "utf8");
const snapshot = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(vault, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(vault.length + 1), readFileSync(file, "latin1")]),
  );

describe("due", () => {
  it("gives everyone in rank order, as scripts read it", async () => {
    const { exit, document } = await json("due");
    expect(exit).toBe(0);
    expect(Object.keys(document)).toEqual(["today", "people", "problems"]);
    expect(document["today"]).toBe("2026-11-24");
    const people = document["people"] as readonly Record<string, unknown>[];
    expect(people[0]).toEqual({
      path: "People/Ana Diaz.md",
      name: "Ana Diaz",
      status: "overdue",
      lastContact: { date: "2026-10-01", source: "property", kind: null },
      cadence: { ideal: 14, max: 18 },
      due: "2026-10-15",
      daysSince: 54,
      reasons: [{ kind: "overdue", text: "It has been 8 weeks." }],
    });
    expect(people.find(({ name }) => name === "望月 あおい")).toMatchObject({
      status: "ok",
      lastContact: { date: "2026-11-20", source: "touchpoint", kind: "call" },
    });
    expect(document["problems"]).toMatchObject([{ path: "Broken.md" }]);
  });

  it("is aligned for people, two columns for wide characters", async () => {
    const { exit, out } = await run("due");
    expect(exit).toBe(0);
    expect(out).toMatch(/^Tuesday 24 November · 1 for today/);
    expect(out).toContain("  Ana Diaz   last contact 8 weeks ago · every 2 weeks\n    It has been 8 weeks. Ask about sailing.\n");
    expect(out).toContain("1 note or setting needs a look: run reconnect check.");
  });

  it("today is what --today says, else the clock's", async () => {
    expect((await json("due", "--today", "2026-10-02")).document["today"]).toBe("2026-10-02");
  });

  it("an empty folder is a calm one", async () => {
    mkdirSync(join(root, "empty"));
    const { exit, out } = await raw(["due", "--vault", join(root, "empty"), "--json"]);
    expect([exit, JSON.parse(out)]).toEqual([0, { today: "2026-11-24", people: [], problems: [] }]);
    expect((await raw(["due", "--vault", join(root, "empty")])).out).toMatch(/Nobody here yet/);
  });
});

describe("show", () => {
  it.each(["People/Ana Diaz.md", "People/Ana Diaz", "./People/Ana Diaz.md", "people/ana diaz", "Ana Diaz", "ana diaz", "Ania"])(
    "finds %s",
    async (who) => {
      expect((await json("show", who)).document).toMatchObject({ path: "People/Ana Diaz.md", promises: [], introductions: [] });
    },
  );

  it("finds a person by a path from here, and by a decomposed name", async () => {
    expect((await json("show", join(vault, "People/Ana Diaz.md"))).exit).toBe(0);
    put("People/Łucja Żak.md", "---\ntype: person\n---\n");
    expect((await json("show", "Łucja Żak".normalize("NFD"))).exit).toBe(0);
  });

  it("has all that the promise names, newest first", async () => {
    const { document } = await json("show", "望月 あおい");
    expect(Object.keys(document).slice(-8)).toEqual([
      "touchpoints",
      "ledger",
      "promises",
      "introductions",
      "balance",
      "foundations",
      "suggestions",
      "explain",
    ]);
    expect(document["touchpoints"]).toEqual([
      {
        date: "2026-11-20",
        time: null,
        kind: "call",
        people: ["People/望月 あおい.md"],
        text: "her garden",
        by: null,
        path: "Journal/2026-11-20.md",
        line: 2,
        counted: true,
      },
    ]);
    expect((await run("show", "望月 あおい")).out).toContain("  2026-11-20   call   her garden   Journal/2026-11-20.md:3");
  });

  it("an ambiguous name lists its candidates", async () => {
    const { exit, document } = await json("show", "Bo Lind");
    expect(exit).toBe(1);
    expect(document).toEqual({
      error: {
        kind: "ambiguous-person",
        message: expect.any(String) as string,
        fix: expect.any(String) as string,
        candidates: ["People/Bo Lind.md", "Work/Bo Lind.md"],
      },
    });
    expect((await run("show", "Bo Lind")).err).toMatch(/People\/Bo Lind\.md\n {2}Work\/Bo Lind\.md/);
  });

  it("nobody of that name is an error, told as a sentence", async () => {
    expect(await json("show", "Zoe")).toMatchObject({
      exit: 1,
      document: { error: { kind: "unknown-person", message: "Nobody here is called Zoe." } },
    });
  });
});

describe("log", () => {
  it("writes the line into the day's note, made from the template, and the person's last contact", async () => {
    const { exit, document } = await json("log", "call", "Ana Diaz", "--note", "her launch moved", "--time", "9:05", "--by", "them", "--gave", "intro to Bo");
    expect(exit).toBe(0);
    expect(document).toEqual({
      written: [
        { path: "Journal/2026-11-24.md", line: 3 },
        { path: "People/Ana Diaz.md", line: 3 },
      ],
      refused: [],
      undo: expect.stringMatching(/^1[a-z]{3}$/) as string,
    });
    expect(stored("Journal/2026-11-24.md")).toMatch(
      /^# Tuesday\n\n## Touchpoints\n- 09:05 call with \[\[Ana Diaz\]\]: her launch moved .*\[gave:: intro to Bo\].*\n\n## Notes\n$/,
    );
    expect(stored("People/Ana Diaz.md")).toBe((VAULT["People/Ana Diaz.md"] ?? "").replace("2026-10-01", "2026-11-24"));
  });

  it("the same command again doubles nothing", async () => {
    await run("log", "coffee", "Ana Diaz", "--note", "again");
    const before = snapshot();
    const { exit, document } = await json("log", "coffee", "Ania", "--note", "again");
    expect([exit, document["undo"]]).toEqual([0, null]);
    expect(snapshot()).toEqual(before);
  });

  it("keeps Windows line ends and comments of a person's note", async () => {
    await run("log", "message", "People/Bo Lind.md", "--date", "2026-11-20");
    expect(stored("People/Bo Lind.md")).toBe(
      "---\r\ntype: person # friend\r\ncadence: monthly\r\nlast-contact: 2026-11-20\r\n---\r\nBody\r\n",
    );
    expect(stored("Journal/2026-11-20.md")).toContain("[[People/Bo Lind|Bo Lind]]");
  });

  it("a person whose note can't be edited doesn't keep the others from theirs", async () => {
    put("People/Cy.md", "---\ntype: person\nlast-contact: 03/04/2026\n---\n");
    const { exit, document } = await json("log", "meeting", "Ana Diaz", "Cy");
    expect(exit).toBe(0);
    expect(document).toMatchObject({ written: [{}, { path: "People/Ana Diaz.md" }], refused: [{ path: "People/Cy.md" }] });
    expect(stored("People/Cy.md")).toContain("03/04/2026");
  });

  it("when the daily note is refused nothing is written", async () => {
    put("Journal/2026-11-24.md", "# Today\n");
    chmodSync(join(vault, "Journal/2026-11-24.md"), 0o444);
    const before = snapshot();
    const { exit, document } = await json("log", "call", "Ana Diaz");
    expect(exit).toBe(1);
    expect(document).toMatchObject({
      error: { kind: "read-only" },
      written: [],
      refused: [{ path: "Journal/2026-11-24.md" }],
      undo: null,
    });
    expect(snapshot()).toEqual(before);
  });

  it.each([
    ["an unknown kind", ["log", "smalltalk", "Ana Diaz"], "unknown-kind"],
    ["a person who isn't there", ["log", "call", "Ana Diaz", "Zoe"], "unknown-person"],
    ["a day to come", ["log", "call", "Ana Diaz", "--date", "2026-11-25"], "day-to-come"],
    ["a day that doesn't exist", ["log", "call", "Ana Diaz", "--date", "2026-02-30"], "bad-date"],
    ["a day in other words", ["log", "call", "Ana Diaz", "--date", "yesterday"], "bad-date"],
    ["a snooze into the past", ["snooze", "Ana Diaz", "--until", "2026-11-24"], "day-gone"],
    ["a token that never was", ["undo", "9zzz"], "nothing-to-undo"],
    ["a token that is a path", ["undo", "../../vault/x"], "nothing-to-undo"],
  ])("%s is refused and nothing written", async (_, args, kind) => {
    const before = snapshot();
    expect(await json(...args)).toMatchObject({ exit: 1, document: { error: { kind } } });
    expect(snapshot()).toEqual(before);
  });

  it("a daily format that can't be used is refused by name, and told by check", async () => {
    put(".obsidian/daily-notes.json", '{"folder": "Journal", "format": "YYYY-MM-DD HH[h]"}');
    expect(await json("log", "call", "Ana Diaz")).toMatchObject({ exit: 1, document: { error: { kind: "daily-format" } } });
    expect((await run("check")).out).toMatch(/daily-notes\.json: .*HH/);
  });

  it("settings of daily notes that can't be read are not guessed", async () => {
    put(".obsidian/daily-notes.json", '{"folder": ');
    const before = snapshot();
    expect((await json("log", "call", "Ana Diaz")).exit).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  it("nothing is written when undo could not be kept", async () => {
    const before = snapshot();
    writeFileSync(join(root, "file"), "");
    const { exit, out } = await raw(["log", "call", "Ana Diaz", "--vault", vault, "--json"], { XDG_STATE_HOME: join(root, "file") });
    expect([exit, JSON.parse(out)]).toMatchObject([1, { error: { kind: "state" } }]);
    expect(snapshot()).toEqual(before);
  });
});

describe("undo", () => {
  it("gives every file its bytes back, and takes the created note away", async () => {
    const before = snapshot();
    const { document } = await json("log", "call", "Ana Diaz", "People/Bo Lind.md");
    const { exit } = await json("undo", String(document["undo"]));
    expect(exit).toBe(0);
    expect(snapshot()).toEqual(before);
    expect((await json("undo", String(document["undo"]))).exit).toBe(1);
  });

  it("without a token takes back the latest", async () => {
    await run("log", "call", "Ana Diaz");
    const before = snapshot();
    await run("snooze", "Ana Diaz");
    expect((await run("undo")).exit).toBe(0);
    expect(snapshot()).toEqual(before);
  });

  it("a step that can't be taken back keeps its token", async () => {
    const { document } = await json("log", "call", "Ana Diaz");
    const token = String(document["undo"]);
    put("Journal/2026-11-24.md", "rewritten\n");
    expect((await json("undo", token)).exit).toBe(1);
    expect(await json("undo", token)).toMatchObject({ exit: 1, document: { error: { kind: "note-changed" } } });
    expect((await run("undo", token)).err).toMatch(/^Journal\/2026-11-24\.md: the note has changed since\.\n/);
  });

  it("is kept outside the vault, for the user alone, the last fifty", async () => {
    for (let index = 0; index < 53; index++) await run("snooze", "Ana Diaz", "--until", index % 2 ? "2026-12-01" : "2026-12-02");
    const [folder = ""] = readdirSync(join(root, "state/reconnect/undo"));
    const steps = readdirSync(join(root, "state/reconnect/undo", folder));
    expect(steps).toHaveLength(50);
    expect(statSync(join(root, "state/reconnect/undo", folder, steps[0] ?? "")).mode & 0o777).toBe(0o600);
    expect(Object.keys(snapshot()).sort()).toEqual(Object.keys(VAULT).sort());
  });
});

describe("snooze", () => {
  it("is for a week, if nothing else is said", async () => {
    expect((await run("snooze", "Ana Diaz")).exit).toBe(0);
    expect(stored("People/Ana Diaz.md")).toContain("snooze-until: 2026-12-01\n");
  });
});

describe("--dry-run", () => {
  it("prints a diff that makes the change, and writes nothing", async () => {
    const before = snapshot();
    const { exit, out } = await run("log", "call", "Ana Diaz", "--date", "2026-11-20", "--dry-run");
    expect(exit).toBe(0);
    expect(out).toContain("--- a/Journal/2026-11-20.md\n+++ b/Journal/2026-11-20.md\n@@ -1,3 +1,6 @@\n");
    expect(out).toContain("-last-contact: 2026-10-01\n+last-contact: 2026-11-20\n");
    expect(snapshot()).toEqual(before);
    expect(readdirSync(root)).toEqual(["vault"]);
  });

  it("is one document with --json", async () => {
    const { document } = await json("snooze", "Ana Diaz", "--dry-run");
    expect(document).toMatchObject({ undo: null, written: [{ path: "People/Ana Diaz.md" }] });
    expect(document["diff"]).toContain("+snooze-until: 2026-12-01");
  });

  it("of undo leaves the step to be taken", async () => {
    await run("log", "call", "Ana Diaz");
    const { out } = await run("undo", "--dry-run");
    expect(out).toContain("+++ /dev/null");
    expect((await run("undo")).exit).toBe(0);
  });
});

describe("check", () => {
  it("tells what can't be read, with exit 1", async () => {
    const { exit, out } = await run("check");
    expect(exit).toBe(1);
    expect(out).toMatch(/^Broken\.md:\d+: /);
  });
  it("is glad when all is well", async () => {
    rmSync(join(vault, "Broken.md"));
    expect(await json("check")).toMatchObject({ exit: 0, document: { people: 4, problems: [] } });
  });
  it("tells bad settings and a missing template", async () => {
    rmSync(join(vault, "Broken.md"));
    rmSync(join(vault, "Templates/Daily.md"));
    put(".obsidian/plugins/reconnect/data.json", '{"version": 1, "followup": {"focus": "many"}}');
    const { document } = await json("check");
    expect(document["problems"]).toMatchObject([
      { path: ".obsidian/plugins/reconnect/data.json", field: "followup.focus" },
      { path: ".obsidian/daily-notes.json" },
    ]);
  });
  it.each([".obsidian/daily-notes.json", ".obsidian/community-plugins.json"])("names %s when it can't be read", async (file) => {
    rmSync(join(vault, "Broken.md"));
    put(file, "{");
    expect((await json("check")).document["problems"]).toMatchObject([{ path: file }]);
    expect(await json("log", "call", "Ana Diaz")).toMatchObject({ exit: 1, document: { refused: [{ path: file }] } });
  });
  it("finds no fault with a template, wherever it is", async () => {
    rmSync(join(vault, "Broken.md"));
    rmSync(join(vault, ".obsidian/templates.json"));
    put("Templates/Person.md", "---\ntype: person\nmet: {{date}}\n---\n# {{title}}\n");
    expect(await json("check")).toMatchObject({ exit: 0, document: { people: 4, problems: [] } });
  });
  it("settings of a newer version are refused", async () => {
    put(".obsidian/plugins/reconnect/data.json", '{"version": 99}');
    expect(await json("due")).toMatchObject({ exit: 1, document: { error: { kind: "settings-newer" } } });
  });
});

describe("usage", () => {
  it.each([
    [[]],
    [["dance"]],
    [["due", "--loud"]],
    [["due", "--note", "x"]],
    [["due", "--today", "today"]],
    [["log"]],
    [["log", "call"]],
    [["log", "call", "Ana Diaz", "--time", "late"]],
    [["log", "call", "Ana Diaz", "--by", "us"]],
    [["log", "call", "Ana Diaz", "--note"]],
    [["show"]],
    [["show", "Ana", "Diaz"]],
    [["snooze"]],
    [["undo", "a", "b"]],
    [["due", "Ana"]],
    [["check", "Ana"]],
    [["show", " "]],
    [["log", "call", ""]],
    [["export"]],
    [["import", "x.csv"]],
  ])("%j: exit 2, one document, nothing written", async (args) => {
    const before = snapshot();
    const { exit, out, err } = await raw([...args.slice(0, 1), "--vault", vault, "--json", ...args.slice(1)]);
    expect([exit, err]).toEqual([2, ""]);
    expect(JSON.parse(out)).toMatchObject({ error: { kind: "usage", message: /./, fix: /./ } });
    const text = await raw([...args, "--vault", vault]);
    expect([text.exit, text.out]).toEqual([2, ""]);
    expect(snapshot()).toEqual(before);
  });

  it.each([["/no/such/folder"], ["Broken.md"]])("%s is no vault: exit 2", async (folder) => {
    const { exit, out } = await raw(["due", "--vault", folder.endsWith(".md") ? join(vault, folder) : folder, "--json"]);
    expect([exit, JSON.parse(out)]).toMatchObject([2, { error: { kind: "not-a-vault" } }]);
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0)("a folder that may not be read is no empty vault", async () => {
    chmodSync(vault, 0o000);
    const { exit, out } = await raw(["due", "--vault", vault, "--json"]);
    chmodSync(vault, 0o755);
    expect([exit, JSON.parse(out)]).toMatchObject([2, { error: { kind: "not-a-vault" } }]);
  });

  it("no vault named", async () => {
    expect((await raw(["due", "--json"])).exit).toBe(2);
  });

  it("help and version", async () => {
    expect(await raw(["--help"])).toMatchObject({ exit: 0, out: expect.stringContaining("--vault DIR") as string, err: "" });
    expect(await raw(["--version"])).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  });

  it("speaks Polish where the terminal does", async () => {
    expect((await raw(["--help"], { LANG: "pl_PL.UTF-8" })).out).toContain("Użycie");
    expect((await raw(["show", "Zoe", "--vault", vault], { LC_ALL: "pl_PL.UTF-8", LANG: "en_US" })).err).not.toMatch(/nobody/i);
  });

  it("a name can't move the cursor of a terminal", async () => {
    put("People/Eve\u001b[2J.md", "---\ntype: person\ncadence: weekly\nlast-contact: 2026-01-01\n---\n");
    expect((await raw(["due", "--vault", vault], {}, true)).out).not.toContain("\u001b");
  });
});
