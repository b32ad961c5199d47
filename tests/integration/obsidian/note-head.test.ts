// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import { noteHead } from "../../../src/adapters/obsidian/note-head";
import { obsidianFrontmatter } from "../../../src/adapters/obsidian/obsidian-frontmatter";
import { ObsidianNotes } from "../../../src/adapters/obsidian/obsidian-notes";
import { outlineOf } from "../../../src/core/markdown/outline";
import { readFrontmatter } from "../../../src/core/markdown/read-frontmatter";
import type { NoteHead } from "../../../src/core/note/note-head";
import { vaultPath } from "../../../src/core/note/vault-path";
import { hostWithPlugin } from "./host-plugin";

interface Recording {
  readonly cachedMetadata: CachedMetadata;
  readonly fileContents: string;
  readonly getAllTags: readonly string[] | null;
}

const FOLDER = join(import.meta.dirname, "../../fixtures/recordings");
const RECORDINGS = readdirSync(FOLDER).filter((file) => file.endsWith(".json"));

/** Where `getAllTags` of the mocks isn't the app's: it takes two tags in one text for one tag, the app for none. */
const MOCKS_DIFFER = new Set(["yaml_tags_with_two_values_on_one_line.json"]);

/** As text, so that objects without a prototype compare with those that have one. */
const plain = (value: unknown): string => JSON.stringify(value);

describe("the head of a note, from metadata that the app made", () => {
  it("has recordings to go by", () => {
    expect(RECORDINGS.length).toBeGreaterThan(50);
  });

  it.each(RECORDINGS)("%s says what the text says", (file) => {
    const recording = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Recording;
    const head = noteHead(recording.cachedMetadata);
    const outline = outlineOf(recording.fileContents);
    const inText = readFrontmatter(recording.fileContents, obsidianFrontmatter);
    if (!MOCKS_DIFFER.has(file)) expect(new Set(head.tags)).toEqual(new Set((recording.getAllTags ?? []).map((tag) => tag.slice(1))));
    expect(head.links).toEqual(outline.links.filter(({ embed }) => !embed).map(({ target }) => target));
    expect(head.hasListItems).toBe(outline.listItems.length > 0);
    expect(head.hasTasks).toBe(outline.listItems.some(({ task }) => task !== undefined));
    if (head.frontmatter.kind === "read") expect(plain(sorted(head.frontmatter))).toBe(plain(sorted(inText)));
    if (head.frontmatter.kind === "none") expect(inText.kind).toBe("none");
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

describe("headOf", () => {
  const path = "Note.md";

  async function headOf(text: string): Promise<NoteHead | null> {
    const { plugin } = await hostWithPlugin({ [path]: text });
    return new ObsidianNotes(plugin).headOf(vaultPath(path));
  }

  it("tells properties, tags, links, lists and tasks without reading", async () => {
    const head = await headOf("---\ntags: [person]\naliases: [Ann]\nmet: '[[Berlin]]'\n---\nsee [[Bo#Work|him]] ![[pic]] #crm/close\n- [ ] call\n");
    expect(head).toEqual({
      frontmatter: { kind: "read", data: { tags: ["person"], aliases: ["Ann"], met: "[[Berlin]]" } },
      tags: expect.arrayContaining(["person", "crm/close"]) as string[],
      links: ["Bo#Work"],
      hasListItems: true,
      mayHoldLog: false,
      hasTasks: true,
    });
  });

  it.each([
    ["no block", "text\n", "none"],
    ["an empty note", "", "none"],
    ["YAML that can't be read", "---\ntype: [person\n---\n", "unread"],
    ["an empty block", "---\n---\ntext\n", "unread"],
    ["a block that is a list", "---\n- a\n---\n", "unread"],
    ["a block that is never closed", "---\ntype: person\n\ntext\n", "unread"],
    ["a rule further down", "text\n\n---\n", "none"],
  ])("%s: %j is %s", async (_, text, kind) => {
    expect((await headOf(text))?.frontmatter.kind).toBe(kind);
  });

  it("knows nothing of a note that the app doesn't know", async () => {
    const { plugin } = await hostWithPlugin();
    expect(new ObsidianNotes(plugin).headOf(vaultPath("Nobody.md"))).toBeNull();
  });

  it("leaves out the place that older apps put among the properties, and keeps a user's own", () => {
    const place = { start: { line: 0, col: 0, offset: 0 }, end: { line: 2, col: 3, offset: 20 } };
    const data = (frontmatter: Record<string, unknown>): unknown => {
      const state = noteHead({ frontmatter }).frontmatter;
      return state.kind === "read" ? { ...state.data } : state;
    };
    expect(data({ type: "person", position: place })).toEqual({ type: "person" });
    expect(data({ type: "person", position: "CEO" })).toEqual({ type: "person", position: "CEO" });
  });
});
