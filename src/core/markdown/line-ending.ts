/** The ending of the line that ends right before `offset`; `\n` when there is none. */
export function endingBefore(text: string, offset: number): string {
  return text[offset - 1] === "\n" && text[offset - 2] === "\r" ? "\r\n" : "\n";
}

/** The ending of the first line at or after `offset`; `\n` when the text ends without one. */
export function endingAfter(text: string, offset: number): string {
  const newline = text.indexOf("\n", offset);
  return newline > offset && text[newline - 1] === "\r" ? "\r\n" : "\n";
}
