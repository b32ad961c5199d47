import { BACKSLASH } from "./characters";

/** Behind the closing quote of the scalar that begins at `from` with `"` or `'`; -1 when it isn't closed in `text`. */
export function endOfQuoted(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    if (quote === '"' && text.charCodeAt(at) === BACKSLASH) at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}

/** What a quoted scalar of one line says; null when it uses an escape that JSON doesn't know. */
export function unquoted(scalar: string, quote: string): string | null {
  if (quote === "'") return scalar.slice(1, -1).split("''").join("'");
  try {
    const value: unknown = JSON.parse(scalar);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
