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
  ])("%s", (_how, paths, target, expected) => expect(resolve(paths, target)).toBe(expected));

  it("prefers the linking note's own folder, and follows ./ and ../", () => {
    expect(resolve(["A/Ana.md", "Work/Deep/Ana.md"], "Ana", "Work/Plan.md")).toBe("Work/Deep/Ana.md");
    expect(resolve(both, "../Family/Ana", "Work/Plan.md")).toBe("Family/Ana.md");
    expect(resolve(both, "./Ana", "Work/Plan.md")).toBe("Work/Ana.md");
  });
});
