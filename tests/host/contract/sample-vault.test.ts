import { describe, expect, it } from "vitest";
import { cachedMetadataOf } from "../obsidian/metadata/note-cache";
import { sampleVault } from "../sample-vault/sample-vault";

const DAYS = ["2026-11-24", "2028-02-29", "2027-01-01"];

describe.each(DAYS)("the sample vault of %s", (today) => {
  const vault = sampleVault(today);
  const notes = [...vault].filter(([path]) => path.endsWith(".md"));

  it("is the same whenever it is made", () => {
    expect([...sampleVault(today)]).toEqual([...vault]);
  });

  it("has some forty people and a diary of eighteen months", () => {
    expect(notes.filter(([path]) => /^(?:People|Clients|Mentors)\//.test(path)).length).toBeGreaterThan(38);
    expect(notes.filter(([path]) => path.startsWith("Daily/")).length).toBeGreaterThan(250);
  });

  it("can be read, but for the one note whose properties are torn", () => {
    const unreadable = notes.filter(([, text]) => text.startsWith("---\n") && !cachedMetadataOf(text).frontmatter).map(([path]) => path);
    expect(unreadable).toEqual(["Mentors/Bartek Nowak.md"]);
  });

  it("links to nothing that isn't there", () => {
    const names = new Set(notes.flatMap(([path]) => [path.replace(/\.md$/, ""), path.replace(/^.*\/|\.md$/g, "")]));
    const links = notes.flatMap(([, text]) => (cachedMetadataOf(text).links ?? []).map(({ link }) => link));
    expect(links.filter((link) => !names.has(link))).toEqual([]);
  });
});
