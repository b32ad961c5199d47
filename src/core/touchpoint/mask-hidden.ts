/** A line with what a reader doesn't see or what is no prose blanked out, offsets unchanged. */
export interface MaskedLine {
  readonly text: string;
  /** A comment begins here and doesn't end: what follows in the note would vanish. */
  readonly unclosed: boolean;
}

/** Blanks code spans and comments (`%% %%`, `<!-- -->`) out. What stands in `[[ ]]` is a name, whatever it looks like. */
export function maskHidden(line: string): MaskedLine {
  if (!line.includes("`") && !line.includes("%%") && !line.includes("<!--")) return { text: line, unclosed: false };
  return mask(line);
}

const COMMENTS: readonly (readonly [string, string])[] = [
  ["%%", "%%"],
  ["<!--", "-->"],
];

function mask(line: string): MaskedLine {
  const search = forwardSearch(line);
  let text = "";
  let unclosed = false;
  let copied = 0;
  let at = 0;
  while (at < line.length) {
    const char = line.charAt(at);
    const skipped = char === "[" ? wikiLinkEnd(line, at, search) : -1;
    if (skipped >= 0) {
      at = skipped;
      continue;
    }
    const comment = COMMENTS.find(([opener]) => line.startsWith(opener, at));
    const opener = comment?.[0] ?? (char === "`" ? backticks(line, at) : "");
    if (opener === "") {
      at += char === "\\" ? 2 : 1;
      continue;
    }
    const closer = comment?.[1] ?? opener;
    const closing = comment ? search(closer, at + opener.length) : codeEnd(line, opener, at, search);
    if (closing < 0) {
      if (comment) unclosed = true;
      at += opener.length;
      continue;
    }
    const end = closing + closer.length;
    text += line.slice(copied, at) + " ".repeat(end - at);
    copied = end;
    at = end;
  }
  return { text: text + line.slice(copied), unclosed };
}

function backticks(line: string, at: number): string {
  let end = at;
  while (line.charAt(end) === "`") end++;
  return line.slice(at, end);
}

/** A code span ends at a run of exactly as many backticks. */
function codeEnd(line: string, run: string, at: number, search: ForwardSearch): number {
  for (let from = at + run.length; ; ) {
    const found = search(run, from);
    if (found < 0) return -1;
    const length = backticks(line, found).length;
    if (length === run.length) return found;
    from = found + length;
  }
}

function wikiLinkEnd(line: string, at: number, search: ForwardSearch): number {
  if (line.charAt(at + 1) !== "[") return -1;
  const end = search("]]", at + 2);
  return end < 0 || line.slice(at + 2, end).includes("[[") ? -1 : end + 2;
}

type ForwardSearch = (needle: string, from: number) => number;

/** `indexOf` for searches that only go forward: what is known not to follow is not looked for again. */
function forwardSearch(line: string): ForwardSearch {
  const next = new Map<string, number>();
  return (needle, from) => {
    const known = next.get(needle);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = line.indexOf(needle, from);
    next.set(needle, found);
    return found;
  };
}
