import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import { getAllTags, parseFrontMatterTags } from "../obsidian/base/frontmatter";
import { cachedMetadataOf } from "../obsidian/metadata/note-cache";

/** What the app itself said of 57 notes, recorded by the Obsidian Tasks project (MIT, see the LICENSE beside them). */
const FOLDER = path.join(import.meta.dirname, "../../fixtures/recordings");

interface Recording {
  readonly fileContents: string;
  readonly cachedMetadata: CachedMetadata;
  readonly getAllTags: string[] | null;
  readonly parseFrontMatterTags: string[] | null;
}

const recordings = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(path.join(FOLDER, name), "utf8")) as Recording] as const);

describe("metadata made from text is what the app made of it", () => {
  it("has recordings to go by", () => {
    expect(recordings).toHaveLength(57);
  });

  it.each(recordings)("%s: every field, every position", (_, { fileContents, cachedMetadata }) => {
    expect(cachedMetadataOf(fileContents)).toEqual(cachedMetadata);
  });

  it.each(recordings)("%s: tags", (_, recording) => {
    expect(getAllTags(recording.cachedMetadata)).toEqual(recording.getAllTags);
    expect(parseFrontMatterTags(recording.cachedMetadata.frontmatter ?? null)).toEqual(recording.parseFrontMatterTags);
  });
});
