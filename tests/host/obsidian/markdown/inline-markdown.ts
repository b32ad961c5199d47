import { setIcon } from "../base/icons";

interface InlineContext {
  readonly openLink: (linktext: string, event: MouseEvent) => void;
  readonly isResolved: (linktext: string) => boolean;
}

/** Links, emphasis, code and tags of one piece of text. What it doesn't know it leaves as written. */
const TOKEN =
  /(?<code>`+)(?<codeText>.+?)\k<code>|%%.*?%%|!?\[\[(?<wiki>[^\]|]+)(?:\|(?<shown>[^\]]*))?\]\]|!?\[(?<label>[^\]]*)\]\((?<url>[^)\s]+)[^)]*\)|\*\*(?<strong>.+?)\*\*|==(?<mark>.+?)==|~~(?<gone>.+?)~~|\*(?<em>[^*]+)\*|(?<=^|\W)_(?<em2>[^_]+)_(?=\W|$)|(?<=^|[\s(])#(?<tag>[\p{L}\p{N}_/-]+)|(?<bare>https?:\/\/[^\s<>)]+)/gu;

export function renderInline(el: HTMLElement, text: string, context: InlineContext): void {
  let shown = 0;
  for (const match of text.matchAll(TOKEN)) {
    el.appendText(text.slice(shown, match.index));
    renderToken(el, match[0], match.groups ?? {}, context);
    shown = match.index + match[0].length;
  }
  el.appendText(text.slice(shown));
}

function renderToken(el: HTMLElement, whole: string, found: Record<string, string | undefined>, context: InlineContext): void {
  const { codeText, wiki, shown, label, url, strong, mark, gone, tag, bare } = found;
  const em = found["em"] ?? found["em2"];
  if (codeText !== undefined) el.createEl("code", { text: codeText });
  else if (wiki !== undefined) internalLink(el, wiki, shown ?? wiki, context);
  else if (url !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(url)) internalLink(el, decodeURI(url), label ?? url, context);
  else if (url !== undefined || bare !== undefined) externalLink(el, url ?? bare ?? "", label ?? bare ?? "");
  else if (strong !== undefined) renderInline(el.createEl("strong"), strong, context);
  else if (mark !== undefined) renderInline(el.createEl("mark"), mark, context);
  else if (gone !== undefined) renderInline(el.createEl("del"), gone, context);
  else if (em !== undefined) renderInline(el.createEl("em"), em, context);
  else if (tag !== undefined) el.createEl("a", { cls: "tag", text: `#${tag}`, href: `#${tag}` });
  else if (!whole.startsWith("%%")) el.appendText(whole);
}

function internalLink(el: HTMLElement, target: string, text: string, context: InlineContext): void {
  const cls = context.isResolved(target) ? "internal-link" : "internal-link is-unresolved";
  const link = el.createEl("a", { cls, text, href: target, attr: { "data-href": target } });
  link.addEventListener("click", (event) => {
    event.preventDefault();
    context.openLink(target, event);
  });
}

/** Only addresses that a note may well contain; others stay text. */
function externalLink(el: HTMLElement, url: string, text: string): void {
  if (!/^(?:https?|mailto|tel|sms|obsidian):/i.test(url)) return el.appendText(text);
  const link = el.createEl("a", { cls: "external-link", text, href: url, attr: { rel: "noopener nofollow", target: "_blank" } });
  setIcon(link.createSpan("external-link-icon"), "external-link");
}
