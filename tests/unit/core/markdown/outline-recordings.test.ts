import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../../src/core/markdown/outline";

/** Metadata recorded from the app by the Obsidian Tasks project (MIT, see the LICENSE beside it). */
const FOLDER = new URL("../../../fixtures/recordings/", import.meta.url);

interface Position {
  readonly start: { readonly line: number; readonly col: number };
  readonly end: { readonly line: number };
}

interface Recorded {
  readonly position: Position;
}

interface Recording {
  readonly fileContents: string;
  readonly cachedMetadata: {
    readonly headings?: readonly (Recorded & { readonly heading: string; readonly level: number })[];
    readonly listItems?: readonly (Recorded & { readonly parent: number; readonly task?: string })[];
    readonly links?: readonly (Recorded & { readonly link: string })[];
    readonly embeds?: readonly (Recorded & { readonly link: string })[];
    readonly sections?: readonly (Recorded & { readonly type: string })[];
  };
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

function recording(name: string): Recording {
  return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Recording;
}

/** The recorded metadata in the outline's words: a negative parent is the root. */
function recordedOutline({ cachedMetadata: cache }: Recording): unknown {
  const link = (embed: boolean) => (found: Recorded & { readonly link: string }) => ({
    target: found.link,
    line: found.position.start.line,
    column: found.position.start.col,
    embed,
  });
  const links = [...(cache.links ?? []).map(link(false)), ...(cache.embeds ?? []).map(link(true))];
  return {
    headings: (cache.headings ?? []).map((found) => ({
      text: found.heading,
      level: found.level,
      line: found.position.start.line,
    })),
    listItems: (cache.listItems ?? []).map((found) => ({
      line: found.position.start.line,
      ...(found.task === undefined ? {} : { task: found.task }),
      parentLine: found.parent < 0 ? null : found.parent,
    })),
    links: links.sort((a, b) => a.line - b.line || a.column - b.column),
    sections: (cache.sections ?? []).map((found) => ({
      type: found.type,
      startLine: found.position.start.line,
      endLine: found.position.end.line,
    })),
  };
}

describe("outlineOf agrees with what the app recorded", () => {
  it("for 57 notes, without exception", () => {
    expect(names).toHaveLength(57);
  });

  it.each(names)("%s", (name) => {
    const note = recording(name);
    expect(outlineOf(note.fileContents)).toEqual(recordedOutline(note));
  });

  it.each(names)("%s, with CRLF", (name) => {
    const note = recording(name);
    expect(outlineOf(note.fileContents.split("\n").join("\r\n"))).toEqual(recordedOutline(note));
  });
});
