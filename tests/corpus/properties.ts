import { Parser, parseDocument, isMap, isNode, isScalar } from "yaml";

/**
 * An own reading of a note's properties, for the oracle: by `yaml` with the offsets of its syntax tree. Shares no code with
 * the writer, nor with the parser that the writer is given.
 */
export interface Properties {
  /** Offset in the note of the text between the fences, and behind the closing fence. */
  readonly from: number;
  readonly end: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** By key, offsets in the note: from the key to the end of its value. */
  readonly spans: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  readonly comments: readonly string[];
}

const BLOCK = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/** The note that was read last: every operation on a note asks for the same one. */
let last: { readonly text: string; readonly read: Properties | null } | null = null;

/** Null when the note has no block, or one that can't be read. */
export function propertiesOf(text: string): Properties | null {
  if (last?.text !== text) last = { text, read: readProperties(text) };
  return last.read;
}

function readProperties(text: string): Properties | null {
  const match = BLOCK.exec(text);
  if (!match) return null;
  const content = match[1] ?? "";
  const from = match[0].indexOf(content, match[0].indexOf("\n") + 1);
  try {
    const document = parseDocument(content, { schema: "core", logLevel: "error" });
    const data: unknown = document.toJS() ?? {};
    if (document.errors.length > 0 || typeof data !== "object" || data === null || Array.isArray(data)) return null;
    const spans = new Map<string, { from: number; to: number }>();
    for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
      if (!isScalar(key) || !key.range) continue;
      const end = isNode(value) && value.range ? value.range[1] : key.range[1];
      spans.set(String(key.value), { from: from + key.range[0], to: from + end });
    }
    return { from, end: match[0].length, data: { ...data }, spans, comments: commentsIn(content) };
  } catch {
    return null;
  }
}

/** Every comment of a block, from the tokens. */
function commentsIn(content: string): readonly string[] {
  const comments: string[] = [];
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) token.forEach(visit);
    else if (typeof token === "object" && token !== null) {
      if ("type" in token && token.type === "comment" && "source" in token) comments.push(String(token.source).trimEnd());
      Object.values(token).forEach(visit);
    }
  };
  for (const token of new Parser().parse(content)) visit(token);
  return comments.sort();
}
