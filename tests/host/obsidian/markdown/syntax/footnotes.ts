import type { MarkdownIt } from "markdown-it";
import type { NoteEnv } from "../note-env";

const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const REFERENCE = /\[\^([^\]\s]+)\]/y;

/** Help, "Footnotes": `[^id]` where it belongs, `[^id]: text` anywhere; shown at the end in the order they are met. */
export function footnotes(md: MarkdownIt): void {
  md.block.ruler.before(
    "reference",
    "footnote_definition",
    (state, startLine, endLine, silent) => {
      const textOf = (line: number): string => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const match = DEFINITION.exec(textOf(startLine));
      if (!match) return false;
      if (silent) return true;
      const texts = [match[2] ?? ""];
      let line = startLine + 1;
      for (; line < endLine && textOf(line).trim() !== "" && !DEFINITION.test(textOf(line)); line += 1) texts.push(textOf(line));
      (state.env as NoteEnv).footnotes.set(match[1] ?? "", texts.join("\n"));
      state.line = line;
      return true;
    },
    { alt: ["paragraph", "reference"] },
  );
  md.inline.ruler.before("link", "footnote_reference", (state, silent) => {
    REFERENCE.lastIndex = state.pos;
    const id = REFERENCE.exec(state.src)?.[1];
    const env = state.env as NoteEnv;
    if (id === undefined || !env.footnotes.has(id)) return false;
    if (!silent) {
      if (!env.referenced.includes(id)) env.referenced.push(id);
      state.push("footnote_reference", "sup", 0).meta = { id, number: env.referenced.indexOf(id) + 1 };
    }
    state.pos += id.length + 3;
    return true;
  });
  md.renderer.rules["footnote_reference"] = (tokens, index) => {
    const { id, number } = tokens[index]?.meta as { id: string; number: number };
    const safe = md.utils.escapeHtml(id);
    return `<sup class="footnote-ref" data-footnote-id="fnref-${safe}"><a class="footnote-link" href="#fn-${safe}">[${number}]</a></sup>`;
  };
}

/** The list at the note's end; empty when nothing refers to a footnote. */
export function footnoteList(md: MarkdownIt, env: NoteEnv): string {
  if (env.referenced.length === 0) return "";
  // Copied: a footnote may refer to another one, which is then listed too.
  const items: string[] = [];
  for (let at = 0; at < env.referenced.length && at < 1000; at += 1) {
    const id = env.referenced[at] ?? "";
    const safe = md.utils.escapeHtml(id);
    const text = md.renderInline(env.footnotes.get(id) ?? "", env);
    items.push(`<li data-footnote-id="fn-${safe}"><p>${text}<a class="footnote-backref footnote-link" href="#fnref-${safe}">↩︎</a></p></li>`);
  }
  return `<section class="footnotes"><hr><ol>${items.join("")}</ol></section>`;
}
