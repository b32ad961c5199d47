import { describe, expect, it } from "vitest";
import { safeNotePath, staysInVault, unusableName } from "../../../../src/core/note/safe-path";

describe("safeNotePath", () => {
  it.each([
    ["Ana Diaz.md", "Ana Diaz.md"],
    ["People/Ana Diaz.md", "People/Ana Diaz.md"],
    ["/People//Ana.md", "People/Ana.md"],
    ["People/Zażółć gęślą.md", "People/Zażółć gęślą.md"],
    ["People/望月 あおい.md", "People/望月 あおい.md"],
    ["People/👩‍💻 Ada.md", "People/👩‍💻 Ada.md"],
    ["People/José.md".normalize("NFD"), "People/José.md".normalize("NFC")],
    ["People/Ana\u00a0Diaz.md", "People/Ana Diaz.md"],
    ["People/\u202aAna\u202c Di\u00adaz\u200b.md", "People/Ana Diaz.md"],
    ["People/می\u200cخواهم.md", "People/می\u200cخواهم.md"],
    ["People/100% Ana %x.md", "People/100% Ana %x.md"],
    ["A..b/J. R. R. Tolkien.md", "A..b/J. R. R. Tolkien.md"],
    ["People/O'Neil (née Fox) & Sons, 50%.md", "People/O'Neil (née Fox) & Sons, 50%.md"],
    ["Console/Auxiliary.md", "Console/Auxiliary.md"],
    ["People/Falcon.md", "People/Falcon.md"],
    ["{{date}} $& $1 %}.md", "{{date}} $& $1 %}.md"],
  ])("%j becomes %j", (text, path) => {
    expect(safeNotePath(text)).toEqual({ ok: true, value: path });
  });

  it.each([
    ["nothing", ""],
    ["only a slash", "/"],
    ["only an ending", ".md"],
    ["no Markdown note", "People/Ana"],
    ["another ending", "People/Ana.js"],
    ["the folder above", "../Ana.md"],
    ["the folder above, inside", "People/../../Ana.md"],
    ["the same folder", "./Ana.md"],
    ["backslashes", "..\\Ana.md"],
    ["a backslash as a separator", "People\\Ana.md"],
    ["the app's folder", ".obsidian/plugins/x.md"],
    ["a hidden folder", "People/.git/x.md"],
    ["a hidden note", "People/.Ana.md"],
    ["dots hidden by a blank of no width", ".\u200b./Ana.md"],
    ["dots behind a byte order mark", "\ufeff../Ana.md"],
    ["encoded dots", "%2e%2E/Ana.md"],
    ["an encoded slash", "..%2fAna.md"],
    ["a backslash encoded twice", "%255cAna.md"],
    ["an encoded null byte", "Ana%00.md"],
    ["the clock", "CLOCK$.md"],
    ["too many folders", `${"a/".repeat(500)}b.md`],
    ["a drive", "C:/Ana.md"],
    ["a drive without a slash", "C:Ana.md"],
    ["a network share", "\\\\server\\share\\Ana.md"],
    ["a line break", "Ana\nDiaz.md"],
    ["a null byte", "Ana\0.md"],
    ["an escape sequence", "Ana\u001b[2J.md"],
    ["a C1 control", "Ana\u009b.md"],
    ["a line separator", "Ana\u2028.md"],
    ["a star", "A*.md"],
    ["a quote", 'A".md'],
    ["less than", "A<.md"],
    ["greater than", "A>.md"],
    ["a colon", "A:b.md"],
    ["a bar", "A|b.md"],
    ["a question mark", "A?.md"],
    ["a hash", "A#b.md"],
    ["a caret", "A^b.md"],
    ["brackets", "A[b].md"],
    ["closing link brackets", "]] [[.md"],
    ["a device", "con.md"],
    ["a device in capitals with two endings", "People/NUL.tar.md"],
    ["a device as a folder", "aux/Ana.md"],
    ["a numbered device", "COM1.md"],
    ["a device with a superscript", "lpt².md"],
    ["a folder ending in a dot", "People./Ana.md"],
    ["a folder ending in a space", "People /Ana.md"],
    ["a name beginning with a space", "People/ Ana.md"],
    ["half of an emoji", "A\ud83d.md"],
    ["the other half, at the beginning", "\ude00A.md"],
    ["a name too long for a disk", `${"ż".repeat(200)}.md`],
  ])("refuses %s", (_, text) => {
    expect(safeNotePath(text)).toEqual({ ok: false, error: { kind: "path-unsafe", value: text } });
  });
});

describe("the longest that a disk takes, in bytes", () => {
  const name = (bytes: number): string => `${"ż".repeat(Math.floor((bytes - 3) / 2))}${"a".repeat((bytes - 3) % 2)}.md`;
  const path = (bytes: number): string => `${`${"b".repeat(99)}/`.repeat(7)}${name(bytes - 700)}`;

  it.each([
    ["a name of 255", name(255), true],
    ["a name of 256", name(256), false],
    ["a path of 800", path(800), true],
    ["a path of 801", path(801), false],
  ])("%s", (_, text, isSafe) => expect(safeNotePath(text).ok).toBe(isSafe));
});

describe("unusableName", () => {
  it.each(["", "  ", "a/b", "a\\b", "..", ".hidden", "nul", "[[x]]", "a|b", "a#b", "a\nb"])("%j can't be a note's name", (name) => {
    expect(unusableName(name)).toBe(true);
  });
  it.each(["Ana Diaz", "Łucja", "O'Neil", "望月", "Dr. No", "{{date}}"])("%j can", (name) => {
    expect(unusableName(name)).toBe(false);
  });
});

describe("staysInVault", () => {
  it.each(["Note #1.md", "a|b.md", "con.md", "A /b?.md", "Ana\u0301.md"])("%j is there and can be edited", (path) => {
    expect(staysInVault(path)).toBe(true);
  });
  it.each(["../a.md", "a/../../b.md", "/etc/a.md", ".obsidian/a.md", "a/.b/c.md", "a.txt", "", "a\\b.md", "a\0.md", "a//b.md"])(
    "%j is not ours",
    (path) => {
      expect(staysInVault(path)).toBe(false);
    },
  );
});
