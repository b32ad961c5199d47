import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli";
import { sampleVault } from "../host/sample-vault/sample-vault";
import { writeVault } from "../host/server/write-vault";

/**
 * A whole vault in, text out. The expected texts are read before they are accepted: `npx vitest run tests/golden -u` writes
 * them, and the diff is the review.
 */
const TODAY = "2026-11-24";
/** The sample has somebody for each, so that a visitor meets it. */
const EVERY_REASON = ["promise-overdue", "promise-due", "waiting", "date", "goal", "congratulate", "overdue", "due", "drift", "dormant", "unthanked", "only-asks", "new"];
let folder = "";

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "reconnect-golden-"));
  writeVault(folder, sampleVault(TODAY));
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function cli(language: string, ...args: readonly string[]): Promise<string> {
  let printed = "";
  const print = (text: string): void => void (printed += text);
  await runCli([...args, "--vault", folder, "--today", TODAY], {
    environment: { LANG: language, XDG_STATE_HOME: path.join(folder, ".state") },
    now: () => new Date(2026, 10, 24, 12),
    terminal: false,
    out: print,
    err: print,
  });
  return printed.replaceAll(folder, "VAULT");
}

describe("the sample vault on 24 November 2026", () => {
  it.each([
    ["due.en.txt", "en_GB.UTF-8", ["due"]],
    ["due.pl.txt", "pl_PL.UTF-8", ["due"]],
    ["check.en.txt", "en_GB.UTF-8", ["check"]],
    ["show.en.txt", "en_GB.UTF-8", ["show", "Maja Lis"]],
    ["prepare.en.txt", "en_GB.UTF-8", ["prepare", "Maja Lis", "Babcia Helena"]],
    ["review.diff", "en_GB.UTF-8", ["review", "--dry-run"]],
    ["review.pl.diff", "pl_PL.UTF-8", ["review", "--month", "2026-11", "--dry-run"]],
    ["asked.diff", "en_GB.UTF-8", ["asked", "a word with the tannery", "Maja Lis", "--dry-run"]],
    ["log.diff", "en_GB.UTF-8", ["log", "coffee", "Maja Lis", "Olga Kos", "--note", "the new tin", "--gave", "sketches", "--dry-run"]],
    ["gave.diff", "en_GB.UTF-8", ["gave", "intro to the tannery", "Olga Kos", "Maja Lis", "--dry-run"]],
    ["promise.diff", "en_GB.UTF-8", ["promise", "the sketches for the tin", "Maja Lis", "--due", "2026-12-04", "--dry-run"]],
    ["introduce.diff", "en_GB.UTF-8", ["introduce", "Maja Lis", "Olga Kos", "--state", "made", "--note", "a tin with a mill", "--dry-run"]],
    ["hold.diff", "en_GB.UTF-8", ["hold", "Tomek Ryś", "--until", "2027-01-15", "--reason", "at sea", "--dry-run"]],
    ["circle.diff", "en_GB.UTF-8", ["circle", "close", "Maja Lis", "Tomek Ryś", "--dry-run"]],
    ["cadence.diff", "en_GB.UTF-8", ["cadence", "4w..6w", "Maja Lis", "--dry-run"]],
    ["new.diff", "en_GB.UTF-8", ["new", "Zofia Hebda", "--dry-run"]],
    ["snooze.diff", "en_GB.UTF-8", ["snooze", "Tomek Ryś", "--until", "2026-12-24", "--dry-run"]],
  ])("%s", async (file, language, args) => {
    await expect(await cli(language, ...args)).toMatchFileSnapshot(`expected/${file}`);
  });

  it("ranks the same people as JSON, each with a reason in words", async () => {
    const { people, problems } = JSON.parse(await cli("en_GB.UTF-8", "due", "--json")) as {
      people: readonly { name: string; status: string; reasons: readonly { kind: string; text: string }[] }[];
      problems: readonly { path: string }[];
    };
    expect(people.length).toBeGreaterThanOrEqual(38);
    expect(people.slice(0, 5).map(({ name, reasons: [first] }) => [name, first?.kind])).toEqual([
      ["Maja Lis", "promise-overdue"],
      ["Babcia Helena", "date"],
      ["Michał Wroński", "congratulate"],
      ["Robert Hahn", "goal"],
      ["Grace Okafor", "goal"],
    ]);
    expect(new Set(people.map(({ status }) => status))).toEqual(
      new Set(["paused", "hold", "snoozed", "untracked", "new", "overdue", "due", "soon", "ok"]),
    );
    const kinds = new Set(people.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
    expect([...EVERY_REASON].filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});
