import type { MarkdownIt, Token } from "markdown-it";
import type { NoteEnv } from "../note-env";

/** `[[target#sub|shown]]`, embedded with `!` before it. */
const WIKI = /(!?)\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/y;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Help, "Internal links": wikilinks, and Markdown links whose target has no scheme. */
export function wikiLinks(md: MarkdownIt): void {
  md.inline.ruler.before("link", "wiki_link", (state, silent) => {
    WIKI.lastIndex = state.pos;
    const match = WIKI.exec(state.src);
    if (!match) return false;
    state.pos += match[0].length;
    if (silent) return true;
    const [, embed, target = "", shown] = match;
    const token = state.push(embed ? "embed" : "wiki_link", embed ? "span" : "a", 0);
    token.content = shown || (embed ? target : shownText(target));
    token.meta = { target: target.trim() };
    return true;
  });
  md.renderer.rules["wiki_link"] = (tokens, index, _options, env) => {
    const token = tokens[index];
    const target = targetOf(token);
    return `<a${attributes(md, internal(target, env as NoteEnv))}>${md.utils.escapeHtml(token?.content ?? "")}</a>`;
  };
  md.renderer.rules["embed"] = (tokens, index) => {
    const token = tokens[index];
    return embedSpan(md, targetOf(token), token?.content ?? "");
  };
  md.renderer.rules["link_open"] = (tokens, index, options, env, renderer) => {
    const token = tokens[index];
    const href = String(token?.attrGet("href") ?? "");
    const given = SCHEME.test(href) ? external(href) : internal(decode(href), env as NoteEnv);
    for (const [name, value] of Object.entries(given)) token?.attrSet(name, value);
    return renderer.renderToken(tokens, index, options);
  };
  md.renderer.rules["image"] = (tokens, index) => {
    const token = tokens[index];
    const source = String(token?.attrGet("src") ?? "");
    const alt = token?.content ?? "";
    return SCHEME.test(source) ? `<img${attributes(md, { src: source, alt, referrerpolicy: "no-referrer" })}>` : embedSpan(md, decode(source), alt);
  };
}

function targetOf(token: Token | undefined): string {
  return String(token?.meta?.["target"] ?? "");
}

/** The app shows `a#b` as `a > b`. */
function shownText(target: string): string {
  return target.split("#").filter((part) => part !== "").join(" > ");
}

function internal(target: string, env: NoteEnv): Record<string, string> {
  const cls = env.isResolved(target) ? "internal-link" : "internal-link is-unresolved";
  return { "data-href": target, href: target, class: cls, target: "_blank", rel: "noopener nofollow" };
}

function external(href: string): Record<string, string> {
  return { href, class: "external-link", target: "_blank", rel: "noopener nofollow" };
}

function embedSpan(md: MarkdownIt, target: string, alt: string): string {
  return `<span${attributes(md, { class: "internal-embed", src: target, alt })}></span>`;
}

function attributes(md: MarkdownIt, values: Record<string, string>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${md.utils.escapeHtml(value)}"`).join("");
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
