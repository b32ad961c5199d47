import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli";
import { SETTINGS } from "./classes/settings";
import type { Outcome } from "./hostile-class";
import { AREAS, EVERYONE_ELSE, PLACED, TODAY } from "./table";

interface ProblemJson {
  readonly path: string;
  readonly line?: number;
  readonly field?: string;
  readonly message: string;
  readonly fix: string;
}
interface Answer {
  readonly exit: number;
  readonly document: { readonly people: readonly { path: string; status: string; lastContact: { date: string } | null }[]; readonly problems: readonly ProblemJson[] };
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-hostile-"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function put(vault: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, vault, path)), { recursive: true });
  writeFileSync(join(root, vault, path), content);
}

/** `--json` answers with exactly one document and says nothing else, whatever the vault holds. */
async function answer(vault: string, command: string): Promise<Answer> {
  const out: string[] = [];
  const exit = await runCli([command, "--vault", join(root, vault), "--today", TODAY, "--json"], {
    environment: { XDG_STATE_HOME: join(root, "state") },
    now: () => new Date(2026, 10, 24, 18, 5),
    terminal: false,
    out: (text) => out.push(text),
    err: (text) => out.push(`on the wrong channel: ${text}`),
  });
  expect(out).toHaveLength(1);
  return { exit, document: JSON.parse(out[0] ?? "") as Answer["document"] };
}

function everyoneElse({ document }: Answer): void {
  const standing = (path: string): unknown => {
    const found = document.people.find((person) => person.path === path);
    return found && [found.status, found.lastContact?.date ?? null];
  };
  expect(standing("People/Ana.md")).toEqual(["overdue", "2026-10-01"]);
  expect(standing("People/Bo.md")).toEqual(["ok", "2026-11-20"]);
  expect(standing("People/望月 あおい.md")?.[1 as never]).toBe("2026-11-20");
}

/** As scripts see it: the place, without our own word for the kind. */
const places = ({ problems }: Outcome): readonly string[] => problems.map((each) => each.replace(/^[a-z-]+/, ""));
const placeOf = ({ field, line }: ProblemJson): string => `${field === undefined ? "" : ` ${field}`}${line === undefined ? "" : `:${line}`}`;

describe("one folder with every hostile note", () => {
  let due: Answer;
  let check: Answer;
  beforeAll(async () => {
    for (const [path, text] of Object.entries(EVERYONE_ELSE)) put("all", path, text);
    for (const { path, content } of PLACED) put("all", path, content);
    mkdirSync(join(root, "all/A folder.md/Inside.md"), { recursive: true });
    symlinkSync(join(root, "all"), join(root, "all/Circle"));
    symlinkSync("Itself.md", join(root, "all/Itself.md"));
    symlinkSync("/etc/passwd", join(root, "all/Outside.md"));
    due = await answer("all", "due");
    check = await answer("all", "check");
  }, 120_000);

  it("is answered, and everyone else is listed as ever", () => {
    expect([due.exit, check.exit]).toEqual([0, 1]);
    everyoneElse(due);
  });

  describe.each(AREAS)("$name", ({ classes }) => {
    describe.each(classes)("$name", (of) => {
      it.each(PLACED.filter((note) => note.of === of))("$name", ({ path, outcome }) => {
        const found = due.document.people.find((person) => person.path === path);
        expect(found !== undefined).toBe(outcome.person);
        const problems = due.document.problems.filter((problem) => problem.path === path);
        expect(problems.map(placeOf)).toEqual(places(outcome));
        expect(check.document.problems.filter((problem) => problem.path === path)).toEqual(problems);
        for (const { message, fix } of problems) expect([message, fix]).not.toContain("");
      });
    });
  });

  it("tells of no note but those, and of everything in words of a readable length", () => {
    const known = new Set(PLACED.map(({ path }) => path));
    expect(due.document.problems.filter(({ path }) => !known.has(path))).toEqual([]);
    for (const { message, fix } of due.document.problems) expect((message + fix).length).toBeLessThan(400);
    expect(due.document.people.map(({ path }) => path)).not.toContain("Outside.md");
  });

  it("ran nothing", () => {
    expect(globalThis).not.toHaveProperty("hostileNoteRan");
    expect({}).not.toHaveProperty("polluted");
  });
});

describe.each(SETTINGS)("$name", ({ cases }) => {
  it.each(cases)("$file: $name ($outcome)", async ({ name, file, content, outcome }) => {
    const vault = `${file.replaceAll("/", " ")} ${name}`;
    for (const [path, text] of Object.entries(EVERYONE_ELSE)) if (path !== file) put(vault, path, text);
    put(vault, file, content);
    if (file.includes("periodic")) put(vault, ".obsidian/community-plugins.json", '["periodic-notes"]');
    const [due, check] = [await answer(vault, "due"), await answer(vault, "check")];
    if (outcome === "refused") {
      expect([due.exit, check.exit]).toEqual([1, 1]);
      expect(due.document).toMatchObject({ error: { kind: "settings-newer" } });
      return;
    }
    expect([due.exit, check.exit]).toEqual([0, outcome === "told" ? 1 : 0]);
    expect([...new Set(due.document.problems.map(({ path }) => path))]).toEqual(outcome === "told" ? [file] : []);
    expect(due.document.people.map(({ path }) => path)).toEqual(expect.arrayContaining(["People/Ana.md", "People/Bo.md", "People/望月 あおい.md"]));
  });
});
