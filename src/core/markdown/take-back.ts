/**
 * A text without one change that was made to it: `before` if nothing else happened since; else the changed lines, found by
 * content, are put back as they were. Null when they are gone or stand there more than once: then nobody can tell.
 */
export function takeBack(current: string, before: string, after: string): string | null {
  if (current === after || current === before) return before;
  const { from, tail } = changedLines(before, after);
  const changed = after.slice(from, after.length - tail);
  const at = current.indexOf(changed);
  const startsLine = at === 0 || current[at - 1] === "\n";
  if (!startsLine || current.indexOf(changed, at + 1) !== -1) return null;
  return current.slice(0, at) + before.slice(from, before.length - tail) + current.slice(at + changed.length);
}

/** The whole lines in which two texts differ: from an offset to so many characters before the end. */
function changedLines(before: string, after: string): { readonly from: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  const from = before.slice(0, same).lastIndexOf("\n") + 1;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  // The tail begins where a line begins, in both texts.
  while (tail > 0 && after[after.length - tail - 1] !== "\n") tail--;
  return { from, tail };
}
