import { expect } from "vitest";
import { hostWith } from "../host-in-memory";
import { type Area, rule } from "../rule";

export const text: Area = {
  name: "Helpers for text",
  rules: [
    rule("`normalizePath` puts slashes, no-break spaces and composed letters right", { page: "docs.obsidian.md, Plugin guidelines, “Use normalizePath()”" }, async () => {
      const { normalizePath } = (await hostWith()).obsidian;
      expect(["//my-folder\\file", "a//b/", "a\u00a0b", "Z\u0307", ""].map(normalizePath)).toEqual(["my-folder/file", "a/b", "a b", "Ż", "/"]);
    }),
    rule("`parseFrontMatterTags` wants the key `tags` and gives each with `#`; a text is one tag, or none if it has blanks", { recorded: "parseFrontMatterTags of 57 notes" }, async () => {
      const { parseFrontMatterTags } = (await hostWith()).obsidian;
      const of = (tags: unknown): string[] | null => parseFrontMatterTags({ tags });
      expect([of(["a", "#b"]), of("journal"), of("a, b"), of(null), parseFrontMatterTags({ tag: "a" }), parseFrontMatterTags(null)]).toEqual([["#a", "#b"], ["#journal"], [], null, null, null]);
    }),
    rule("`parseFrontMatterAliases` wants `aliases`; a text is a list of one", { api: "parseFrontMatterAliases", says: "string[] | null" }, async () => {
      const { parseFrontMatterAliases } = (await hostWith()).obsidian;
      expect([parseFrontMatterAliases({ aliases: ["A", "B"] }), parseFrontMatterAliases({ aliases: "Annie" }), parseFrontMatterAliases({})]).toEqual([["A", "B"], ["Annie"], null]);
    }),
    rule("`getAllTags` has those of the properties first, then those of the text", { api: "getAllTags", says: "Combines all tags from frontmatter and note content into a single array." }, async () => {
      const { app, obsidian } = await hostWith({ "A.md": "---\ntags: [a]\n---\n#b and #c/d\n" });
      expect(obsidian.getAllTags(app.metadataCache.getCache("A.md")!)).toEqual(["#a", "#b", "#c/d"]);
    }),
    rule("`parseLinktext` parts the note from its heading or block; `getLinkpath` is the note", { api: "parseLinktext", says: "subpath can refer either to a block id, or a heading" }, async () => {
      const { getLinkpath, parseLinktext } = (await hostWith()).obsidian;
      expect(parseLinktext("Ann#Gifts")).toEqual({ path: "Ann", subpath: "#Gifts" });
      expect(getLinkpath("Ann#^id")).toBe("Ann");
    }),
    rule("`getFrontMatterInfo` tells where the block is, and that there is none in a note that only has rules", { api: "getFrontMatterInfo", says: "the offsets of where it starts and ends" }, async () => {
      const { getFrontMatterInfo } = (await hostWith()).obsidian;
      expect(getFrontMatterInfo("---\na: 1\n---\nBody")).toEqual({ exists: true, frontmatter: "a: 1", from: 4, to: 8, contentStart: 13 });
      expect(getFrontMatterInfo("Text\n---\na\n---\n").exists).toBe(false);
      expect(getFrontMatterInfo("---\nnever closed\n").exists).toBe(false);
    }),
    rule("`parseYaml` keeps dates text; `stringifyYaml` writes an empty value as nothing and quotes links", { api: "parseYaml" }, async () => {
      const { parseYaml, stringifyYaml } = (await hostWith()).obsidian;
      expect(parseYaml("a: 2026-03-04\nb: [x]")).toEqual({ a: "2026-03-04", b: ["x"] });
      expect(stringifyYaml({ a: null, b: "[[Ann]]", c: ["x"] })).toBe('a:\nb: "[[Ann]]"\nc:\n  - x\n');
    }),
    rule("`prepareFuzzySearch` takes letters in order; better matches score higher, none is null", { api: "SearchResult.score", says: "score: number" }, async () => {
      const { prepareFuzzySearch } = (await hostWith()).obsidian;
      const search = prepareFuzzySearch("ann");
      expect(search("Bob")).toBeNull();
      expect(search("Ann")!.score).toBeGreaterThan(search("A note on Norway")!.score);
    }),
    rule("`getLanguage` is the app's language, English unless chosen", { api: "getLanguage", says: "Defaults to 'en'." }, async () => {
      expect((await hostWith()).obsidian.getLanguage()).toBe("en");
      expect((await hostWith({}, { language: "pl" })).obsidian.getLanguage()).toBe("pl");
    }),
    rule("`requireApiVersion` is true up to the app's own version", { api: "requireApiVersion", says: "Returns true if the API version is equal or higher than the requested version." }, async () => {
      const { requireApiVersion } = (await hostWith()).obsidian;
      expect(["1.9.10", "1.13.1", "1.13.2", "2.0.0"].map(requireApiVersion)).toEqual([true, true, false, false]);
    }),
  ],
};
