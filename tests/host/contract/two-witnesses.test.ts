import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../src/core/markdown/outline";
import { cachedMetadataOf } from "../obsidian/metadata/note-cache";
import { sampleVault } from "../sample-vault/sample-vault";

/** The plugin's own outline, and the host's metadata said in the outline's words: written apart, they check each other. */
function witnesses(text: string): { readonly plugin: unknown; readonly host: unknown } {
  const { headings = [], listItems = [], links = [], embeds = [], sections = [] } = cachedMetadataOf(text);
  const all = [...links.map((link) => ({ link, embed: false })), ...embeds.map((link) => ({ link, embed: true }))];
  const host = {
    headings: headings.map(({ heading, level, position }) => ({ text: heading, level, line: position.start.line })),
    listItems: listItems.map(({ position, task, parent }) => ({ line: position.start.line, ...(task === undefined ? {} : { task }), parentLine: parent < 0 ? null : parent })),
    links: all
      .map(({ link, embed }) => ({ target: link.link, line: link.position.start.line, column: link.position.start.col, embed }))
      .sort((a, b) => a.line - b.line || a.column - b.column),
    sections: sections.map(({ type, position }) => ({ type, startLine: position.start.line, endLine: position.end.line })),
  };
  return { host, plugin: outlineOf(text) };
}

describe("the host's metadata and the plugin's outline", () => {
  const notes = [...sampleVault("2026-11-24")].filter(([path]) => path.endsWith(".md"));

  it("agree on every note of the sample vault, also with Windows line ends", () => {
    expect(notes.length).toBeGreaterThan(300);
    for (const [path, text] of notes)
      for (const variant of [text, text.replace(/\n/g, "\r\n")]) {
        const { host, plugin } = witnesses(variant);
        expect(host, path).toEqual(plugin);
      }
  });
});
