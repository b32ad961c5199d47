/** Elements that a note may have; others give way to their text, those of the second list to nothing. */
const ALLOWED = new Set(
  ("a abbr audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 " +
    "hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr").split(" "),
);
const DROPPED = new Set("script style iframe object embed link meta base template noscript svg math form select textarea button title head frame frameset applet".split(" "));

const ATTRIBUTES = new Set("class id title lang dir alt src href target rel referrerpolicy width height align valign colspan rowspan start reversed type checked disabled controls open datetime color".split(" "));
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const LINK_SCHEMES = new Set(["http", "https", "mailto", "tel", "sms", "obsidian"]);
const IMAGE = /^(?:https?:|blob:|data:image\/(?:png|jpeg|gif|webp);)/i;

/**
 * Untrusted HTML as nodes that can do nothing by themselves: no script, no handler, no frame, no style, no `javascript:`.
 * Parsed in a document of its own, which runs and loads nothing; the nodes are moved, never written out and parsed again.
 */
export function safeHtml(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  clean(parsed.body);
  const fragment = document.createDocumentFragment();
  fragment.append(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
  return fragment;
}

function clean(parent: Element): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === Node.TEXT_NODE) continue;
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== Node.ELEMENT_NODE || DROPPED.has(name)) {
      node.remove();
      continue;
    }
    const element = node as Element;
    clean(element);
    if (!ALLOWED.has(name) || (name === "input" && element.getAttribute("type") !== "checkbox")) element.replaceWith(...element.childNodes);
    else cleanAttributes(element);
  }
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) if (!isSafe(name, value)) element.removeAttribute(name);
}

function isSafe(name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name)) return /^(?:data|aria)-[\w-]+$/.test(name);
  if (name !== "href" && name !== "src") return true;
  // As browsers read an address: white space and control characters in it count for nothing.
  const address = value.replace(/[\p{Cc}\s]/gu, "");
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  return name === "href" ? LINK_SCHEMES.has(scheme) : IMAGE.test(address);
}
