/** What ends a block of HTML: a piece of text, or a blank line. */
export type HtmlEnd = { readonly text: RegExp } | { readonly blankLine: true };

const RAW = /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i;
const RAW_END: HtmlEnd = { text: /<\/(?:script|pre|style|textarea)>/i };
const COMMENT_END: HtmlEnd = { text: /-->/ };
const INSTRUCTION_END: HtmlEnd = { text: /\?>/ };
const CDATA_END: HtmlEnd = { text: /\]\]>/ };
const DECLARATION = /^<![A-Za-z]/;
const DECLARATION_END: HtmlEnd = { text: />/ };
const TAG_NAME = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?:[\s>]|\/>|$)/;
const BLANK_LINE: HtmlEnd = { blankLine: true };

/** CommonMark 0.31 §4.6, start condition 6. */
const BLOCK_TAGS = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
    "fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link " +
    "main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead " +
    "title tr track ul"
  ).split(" "),
);

const ATTRIBUTE = String.raw`\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>${"`"}]+))?`;
const LONE_TAG = new RegExp(String.raw`^<(?:[A-Za-z][A-Za-z0-9-]*(?:${ATTRIBUTE})*\s*/?|/[A-Za-z][A-Za-z0-9-]*\s*)>\s*$`);

/**
 * What would end the HTML block that `rest`, a line from its `<` on, begins; null when it begins none. The source is
 * CommonMark 0.31 §4.6, where the seven ways to begin one are numbered.
 */
export function htmlEnd(rest: string, interruptsParagraph: boolean): HtmlEnd | null {
  if (rest.startsWith("<!--")) return COMMENT_END;
  if (RAW.test(rest)) return RAW_END;
  if (rest.startsWith("<?")) return INSTRUCTION_END;
  if (rest.startsWith("<![CDATA[")) return CDATA_END;
  if (DECLARATION.test(rest)) return DECLARATION_END;
  const name = TAG_NAME.exec(rest)?.[1];
  if (name !== undefined && BLOCK_TAGS.has(name.toLowerCase())) return BLANK_LINE;
  return !interruptsParagraph && LONE_TAG.test(rest) ? BLANK_LINE : null;
}
