import MarkdownIt from "markdown-it";
import { getFrontMatterInfo } from "../base/yaml";
import { newEnv } from "./note-env";
import { callouts } from "./syntax/callouts";
import { footnoteList, footnotes } from "./syntax/footnotes";
import { comments, highlights, tags } from "./syntax/spans";
import { tasks } from "./syntax/tasks";
import { wikiLinks } from "./syntax/wiki-links";

/** One block of a note as HTML, not yet sanitised. Lines count from 0 in the whole note, frontmatter included. */
export interface NoteSection {
  readonly html: string;
  /** What the app names its element after: `p`, `h2`, `ul`, `pre` … */
  readonly tag: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** CommonMark and GFM by markdown-it, the rest of Obsidian Flavored Markdown by the rules in `syntax`. A line break is one. */
const parser = new MarkdownIt({ html: true, breaks: true, linkify: true })
  .use(comments)
  .use(wikiLinks)
  .use(tags)
  .use(highlights)
  .use(footnotes)
  .use(callouts)
  .use(tasks);
// Only whole addresses: `note.md` in a text is no link.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

export function sectionsOf(text: string, isResolved: (linktext: string) => boolean): NoteSection[] {
  const env = newEnv(isResolved);
  const { contentStart } = getFrontMatterInfo(text);
  const linesBefore = text.slice(0, contentStart).split("\n").length - 1;
  const body = text.slice(contentStart);
  const lines = body.split("\n");
  const tokens = parser.parse(body, env);
  const sections: NoteSection[] = [];
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.level !== 0 || token.nesting === 1) continue;
    const open = tokens[start];
    const [from, to] = open?.map ?? [0, 1];
    let last = to - 1;
    while (last > from && (lines[last] ?? "").trim() === "") last -= 1;
    const html = parser.renderer.render(tokens.slice(start, index + 1), parser.options, env).trimEnd();
    sections.push({ html, tag: tagOf(open), lineStart: from + linesBefore, lineEnd: last + linesBefore });
    start = index + 1;
  }
  const list = footnoteList(parser, env);
  const end = linesBefore + lines.length - 1;
  return list === "" ? sections : [...sections, { html: list, tag: "section", lineStart: end, lineEnd: end }];
}

function tagOf(token: { tag: string; type: string } | undefined): string {
  if (token?.type === "fence" || token?.type === "code_block") return "pre";
  return token?.tag || "div";
}
