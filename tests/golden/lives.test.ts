import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli";

/**
 * Six lives, written as notes, and whom each should get back to first. The expected lists were written before the code that
 * satisfies them; when one is wrong in practice, the list is changed first, with the reason.
 */
const LIVES = fileURLToPath(new URL("lives", import.meta.url));
const TODAY = "2026-11-24";

interface DueJson {
  readonly people: readonly { readonly name: string; readonly status: string; readonly reasons: readonly { readonly kind: string }[] }[];
  readonly problems: readonly unknown[];
}

async function json(life: string, ...args: readonly string[]): Promise<unknown> {
  let printed = "";
  const state = fs.mkdtempSync(path.join(os.tmpdir(), "reconnect-lives-"));
  try {
    await runCli([...args, "--vault", path.join(LIVES, life, "vault"), "--today", TODAY, "--json"], {
      environment: { LANG: "en_GB.UTF-8", XDG_STATE_HOME: state },
      now: () => new Date(2026, 10, 24, 12),
      terminal: false,
      out: (text) => (printed += text),
      err: (text) => (printed += text),
    });
  } finally {
    fs.rmSync(state, { recursive: true, force: true });
  }
  return JSON.parse(printed);
}

describe.each(fs.readdirSync(LIVES))("the life of the %s", (life) => {
  it("names the ten people that a friend would name, for the reasons they would give", async () => {
    const expected = fs
      .readFileSync(path.join(LIVES, life, "expected.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    const { people, problems } = (await json(life, "due")) as DueJson;
    const named = people
      .slice(0, 10)
      .map(({ name, status, reasons }, at) => `${at + 1} ${name} | ${status} | ${reasons.map(({ kind }) => kind).join(", ")}`);
    expect(named).toEqual(expected);
    expect(problems).toEqual([]);
  });
});

/** What `show` adds of the notes and people around somebody: each can be taken with one command. */
describe("what could be given", () => {
  it.each([
    ["freelancer", "Olga Kos", [{ kind: "share", text: "Your note “A mill that runs on the moon” is about tidal mills: they might like it.", path: "Clippings/A mill that runs on the moon.md" }]],
    ["freelancer", "Ewa Mróz", [{ kind: "introduction", text: "Worth an introduction: Kasia Bąk can help them with illustrator.", path: "People/Kasia Bąk.md" }]],
    ["organiser", "Bo Lind", [{ kind: "introduction", text: "Worth an introduction: they can help Nia Jones with rehearsal room.", path: "People/Nia Jones.md" }]],
    ["organiser", "Lucy Tan", []],
  ])("in the life of the %s to %s", async (life, name, expected) => {
    const { suggestions } = (await json(life, "show", name)) as { readonly suggestions: readonly { readonly path?: string }[] };
    expect(suggestions.filter(({ path }) => path !== undefined)).toEqual(expected);
  });
});
