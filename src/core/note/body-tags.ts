import type { NoteOutline, SectionType } from "../markdown/note-outline";
import { maskHidden } from "../touchpoint/mask-hidden";

const NO_TAGS_IN: ReadonlySet<SectionType> = new Set(["yaml", "code", "comment", "math", "html"]);
const TAG = /(?:^|\s)#([\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu;

/** The tags of a note's body, without `#`, as written: not those in code, comments or math. A number alone is no tag. */
export function bodyTags(lines: readonly string[], outline: NoteOutline): readonly string[] {
  const tags: string[] = [];
  for (const { type, startLine, endLine } of outline.sections) {
    if (NO_TAGS_IN.has(type)) continue;
    for (let line = startLine; line <= endLine; line++) {
      const text = lines[line] ?? "";
      if (!text.includes("#")) continue;
      for (const match of maskHidden(text).text.matchAll(TAG)) if (/[^\d]/.test(match[1] ?? "")) tags.push(match[1] ?? "");
    }
  }
  return tags;
}
