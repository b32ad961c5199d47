import { describe, expect, it } from "vitest";
import { LinkResolver } from "../../../../src/core/index/link-resolver";
import { vaultPath } from "../../../../src/core/note/vault-path";

const resolve = (paths: readonly string[], target: string, from = "Daily/2026-11-24.md"): string | null => {
  const links = new LinkResolver();
  for (const path of paths) links.add(vaultPath(path));
  return links.resolve(target, vaultPath(from));
};

describe("a link leads where the app says", () => {
  const both = ["Work/Ana.md", "Ana.md", "Family/Ana.md"];

  it.each([
    ["by name", ["People/Ana.md"], "Ana", "People/Ana.md"],
    ["whatever the case", ["People/Ana.md"], "ana", "People/Ana.md"],
    ["with .md", ["People/Ana.md"], "Ana.md", "People/Ana.md"],
    ["with a heading", ["People/Ana.md"], "Ana#Log", "People/Ana.md"],
    ["with a path", both, "Work/Ana", "Work/Ana.md"],
    ["with a partial path", ["A/Work/Ana.md", "B/Home/Ana.md"], "Home/Ana", "B/Home/Ana.md"],
    ["with a leading slash", both, "/Ana", "Ana.md"],
    ["an exact path before others", both, "Ana", "Ana.md"],
    ["the shorter path", ["People/Old/Ana.md", "People/Ana.md"], "Ana", "People/Ana.md"],
    ["composed or decomposed", ["People/Zoë.md".normalize("NFD")], "Zoë".normalize("NFC"), "People/Zoë.md".normalize("NFD")],
    ["to nobody", ["People/Ana.md"], "Bo", null],
    ["not by part of a name", ["People/Ana Diaz.md"], "Ana", null],
    ["not by part of a folder", ["MyWork/Ana.md"], "Work/Ana", null],
    ["with a leading slash, nowhere else", ["Work/Ana.md"], "/Ana", null],
    ["with ./, nowhere else", ["Work/Ana.md"], "./Ana", null],
    ["with ../ out of the vault, nowhere else", ["Work/Ana.md"], "../../../Ana", null],
    ["shorter by characters, not by folders", ["a/b/Ana.md", "Archive/Ana.md"], "Ana", "a/b/Ana.md"],
    ["the first by name of equally short ones", ["B/Ana.md", "A/Ana.md"], "Ana", "A/Ana.md"],
    ["with a heading and .md", ["People/Ana.md"], "People/Ana.md#Log", "People/Ana.md"],
    ["with a block", ["People/Ana.md"], "Ana#^abc", "People/Ana.md"],
    ["with a dot in the name", ["People/Dr. Ana.md"], "Dr. Ana", "People/Dr. Ana.md"],
    ["with a path of another case", both, "work/ana", "Work/Ana.md"],
    ["with a decomposed path", ["Łódź/Zoë.md".normalize("NFD")], "Łódź/Zoë".normalize("NFC"), "Łódź/Zoë.md".normalize("NFD")],
    ["to its own heading: to nobody", ["People/Ana.md"], "#Log", null],
    ["from an own folder, not from one above", ["Daily/Ana.md", "Ana Z/Ana.md"], "Ana", "Daily/Ana.md"],
  ])("%s", (_how, paths, target, expected) => expect(resolve(paths, target)).toBe(expected));

  it("prefers the linking note's own folder, and follows ./ and ../", () => {
    expect(resolve(["A/Ana.md", "Work/Deep/Ana.md"], "Ana", "Work/Plan.md")).toBe("Work/Deep/Ana.md");
    expect(resolve(["Ab/Ana.md", "Work/Ana.md"], "Ana", "Work/Deep/Plan.md")).toBe("Ab/Ana.md");
    expect(resolve(["A/Ana.md", "Work/Ana.md"], "Ana", "work/Plan.md")).toBe("Work/Ana.md");
    expect(resolve(both, "../Family/Ana", "Work/Plan.md")).toBe("Family/Ana.md");
    expect(resolve(both, "./Ana", "Work/Plan.md")).toBe("Work/Ana.md");
  });
});
