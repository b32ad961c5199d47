import type { MarkdownIt, StateCore, Token } from "markdown-it";

const HEAD = /^\[!([^\]|]+)(?:\|([^\]]*))?\]([+-]?)[ \t]*([^\n]*)(?:\n([\s\S]*))?$/;

/** Help, "Callouts": a quote that begins with `[!type]`, `-` folded, `+` foldable; without a title, its type is it. */
export function callouts(md: MarkdownIt): void {
  md.core.ruler.after("block", "callouts", (state) => {
    for (let index = 0; index < state.tokens.length; index += 1) {
      const open = state.tokens[index];
      const inline = state.tokens[index + 2];
      if (open?.type !== "blockquote_open" || inline?.type !== "inline") continue;
      const head = HEAD.exec(inline.content);
      if (head) makeCallout(state, index, head);
    }
  });
}

function makeCallout(state: StateCore, at: number, head: RegExpExecArray): void {
  const { tokens } = state;
  const [, type = "", metadata = "", fold = "", title = "", rest = ""] = head;
  const close = tokens.findIndex((token, index) => index > at && token.type === "blockquote_close" && token.level === tokens[at]?.level);
  if (close < 0) return;
  const name = type.trim().toLowerCase();
  const cls = ["callout", ...(fold ? ["is-collapsible"] : []), ...(fold === "-" ? ["is-collapsed"] : [])].join(" ");
  const block = (kind: string, nesting: 1 | -1, attributes: Record<string, string> = {}): Token => {
    const token = new state.Token(kind, "div", nesting);
    token.attrs = Object.entries(attributes);
    token.block = true;
    return token;
  };
  const shown = new state.Token("inline", "", 0);
  Object.assign(shown, { content: title || capitalised(name), children: [], level: (tokens[at]?.level ?? 0) + 1 });
  const before = [
    Object.assign(block("callout_open", 1, { class: cls, "data-callout": name, "data-callout-metadata": metadata, "data-callout-fold": fold }), {
      map: tokens[at]?.map ?? null,
      level: tokens[at]?.level ?? 0,
    }),
    block("callout_title_open", 1, { class: "callout-title", dir: "auto" }),
    block("callout_icon_open", 1, { class: "callout-icon" }),
    block("callout_icon_close", -1),
    block("callout_inner_open", 1, { class: "callout-title-inner" }),
    shown,
    block("callout_inner_close", -1),
    block("callout_title_close", -1),
    block("callout_content_open", 1, { class: "callout-content" }),
  ];
  const after = [block("callout_content_close", -1), Object.assign(block("callout_close", -1), { level: tokens[at]?.level ?? 0 })];
  // Inside, nothing is at the top: a section ends where the callout does.
  for (const token of [...before.slice(1), after[0]]) if (token && token.level === 0) token.level = 1;
  const inside = tokens.slice(at + 1, close);
  const inline = inside[1];
  if (inline) inline.content = rest;
  if (rest.trim() === "") inside.splice(0, 3);
  tokens.splice(at, close - at + 1, ...before, ...inside, ...after);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).replaceAll("-", " ");
}
