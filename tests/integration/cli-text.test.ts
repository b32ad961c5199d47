import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateFolder } from "../../src/adapters/disk/state-folder";
import { displayWidth } from "../../src/cli/display-width";
import { hostLanguage } from "../../src/cli/host-language";
import { textTable } from "../../src/cli/text-table";
import { unifiedDiff } from "../../src/cli/unified-diff";

/** Applies a diff as a reader of the format would: line by line, checking what it says of the old text. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const [, start = "0", count = "0"] = /^@@ -(\d+),(\d+) /m.exec(diff) ?? [];
  const body = diff.slice(diff.indexOf("\n", diff.indexOf("@@ -")) + 1).match(/[^\n]*\n/g) ?? [];
  const lines = body.flatMap((line, index) => {
    if (line.startsWith("\\")) return [];
    const cut = body[index + 1]?.startsWith("\\") ?? false;
    return [{ mark: line[0], text: cut ? line.slice(1, -1) : line.slice(1) }];
  });
  const from = Number(count) === 0 ? Number(start) : Number(start) - 1;
  const was = lines.filter(({ mark }) => mark !== "+").map(({ text }) => text);
  expect(old.slice(from, from + Number(count))).toEqual(was);
  const now = lines.filter(({ mark }) => mark !== "-").map(({ text }) => text);
  return [...old.slice(0, from), ...now, ...old.slice(from + Number(count))].join("");
}

describe("unifiedDiff", () => {
  it("is empty when nothing changes", () => {
    expect(unifiedDiff("a.md", "x", "x")).toBe("");
  });

  it("makes the new text of the old one", () => {
    const text = fc.array(fc.constantFrom("a\n", "b\n", "c\r\n", "\n", "żółć\n", "d"), { maxLength: 12 }).map((lines) => lines.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (before !== after) expect(patched(before, unifiedDiff("a.md", before, after))).toBe(after);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it.each([
    ["a line in the middle", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n9\n"],
    ["no final newline", "1\n2", "1\n2\n3"],
    ["a new file", null, "1\n2\n"],
    ["Windows line ends", "1\r\n2\r\n", "1\r\nx\r\n2\r\n"],
  ])("git takes it: %s", (_, before, after) => {
    const folder = mkdtempSync(join(tmpdir(), "reconnect-diff-"));
    try {
      if (before !== null) writeFileSync(join(folder, "a.md"), before);
      writeFileSync(join(folder, "change.diff"), unifiedDiff("a.md", before, after));
      execFileSync("git", ["-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", "change.diff"], { cwd: folder });
      expect(readFileSync(join(folder, "a.md"), "utf8")).toBe(after);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("columns", () => {
  it.each([
    ["Ana", 3],
    ["望月", 4],
    ["한글", 4],
    ["Jose\u0301", 4],
    ["👩‍💻", 2],
    ["❤️", 2],
    ["５", 2],
    ["\u200b", 0],
    ["Żółć", 4],
    ["½ #1", 4],
  ])("%s takes %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("stand under each other", () => {
    expect(textTable([["望月", "a", ""], ["Ana", "bb", "c"]])).toEqual(["  望月   a", "  Ana    bb   c"]);
    expect(textTable([])).toEqual([]);
  });
});

describe("where the user's state is", () => {
  it.each([
    ["linux", {}, "/home/a/.local/state/reconnect"],
    ["linux", { XDG_STATE_HOME: "/state" }, "/state/reconnect"],
    ["linux", { XDG_STATE_HOME: "relative" }, "/home/a/.local/state/reconnect"],
    ["darwin", {}, "/home/a/Library/Application Support/reconnect"],
    ["win32", { LOCALAPPDATA: "/local" }, "/local/reconnect"],
    ["win32", {}, "/home/a/AppData/Local/reconnect"],
  ] as const)("%s %j", (platform, environment, folder) => {
    expect(stateFolder(platform, environment, "/home/a")).toBe(folder);
  });
});

describe("the terminal's language", () => {
  it.each([
    [{ LANG: "pl_PL.UTF-8" }, "pl-PL"],
    [{ LANG: "pl_PL.UTF-8", LC_ALL: "C" }, "C"],
    [{ LC_MESSAGES: "pl" }, "pl"],
    [{}, "en"],
  ])("%j", (environment, language) => {
    expect(hostLanguage(environment)).toBe(language);
  });
});
