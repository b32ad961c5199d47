import type { MarkdownIt } from "markdown-it";

const TAG = /#([\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/uy;

/** Help, "Tags": letters, digits, `_`, `-`, `/`, at least one of them no digit; white space or the line's start before it. */
export function tags(md: MarkdownIt): void {
  md.inline.ruler.before("link", "tag", (state, silent) => {
    TAG.lastIndex = state.pos;
    const name = TAG.exec(state.src)?.[1];
    const before = state.pos === 0 ? " " : (state.src[state.pos - 1] ?? " ");
    if (name === undefined || /^[\d/-]*$/.test(name) || !/[\s(]/.test(before)) return false;
    state.pos += name.length + 1;
    if (!silent) state.push("tag", "a", 0).content = `#${name}`;
    return true;
  });
  md.renderer.rules["tag"] = (tokens, index) => {
    const tag = md.utils.escapeHtml(tokens[index]?.content ?? "");
    return `<a class="tag" href="${tag}" target="_blank" rel="noopener nofollow">${tag}</a>`;
  };
}

/** Help, "Basic formatting": `==highlighted==`. */
export function highlights(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "highlight", (state, silent) => {
    const start = state.pos;
    const { posMax } = state;
    if (!state.src.startsWith("==", start) || /\s/.test(state.src[start + 2] ?? " ")) return false;
    const end = state.src.indexOf("==", start + 3);
    if (end < 0 || end + 2 > posMax) return false;
    if (!silent) {
      state.push("mark_open", "mark", 1);
      state.pos = start + 2;
      state.posMax = end;
      state.md.inline.tokenize(state);
      state.push("mark_close", "mark", -1);
      state.posMax = posMax;
    }
    state.pos = end + 2;
    return true;
  });
}

/** Help, "Comments": `%%` to `%%`, within a paragraph or over whole lines, is for the writer alone. */
export function comments(md: MarkdownIt): void {
  md.inline.ruler.before("link", "comment", (state) => {
    if (!state.src.startsWith("%%", state.pos)) return false;
    const end = state.src.indexOf("%%", state.pos + 2);
    if (end < 0) return false;
    state.pos = end + 2;
    return true;
  });
  md.block.ruler.before(
    "paragraph",
    "comment_block",
    (state, startLine, endLine, silent) => {
      const textOf = (line: number): string => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      const first = textOf(startLine);
      if (!first.startsWith("%%")) return false;
      const closed = first.indexOf("%%", 2);
      // What follows it on its line is shown: the rule above hides the comment alone.
      if (closed >= 0 && first.slice(closed + 2).trim() !== "") return false;
      if (silent) return true;
      let line = startLine;
      if (closed < 0) for (line = startLine + 1; line < endLine && !textOf(line).includes("%%"); ) line += 1;
      state.line = Math.min(line + 1, endLine);
      return true;
    },
    { alt: ["paragraph", "reference", "blockquote", "list"] },
  );
}
