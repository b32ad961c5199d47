import type { Measure } from "./measure";

/** Refused notes, of all with readable properties: more than this is a defect of the writer. */
export const MOST_REFUSED = 0.005;

export const refusedShare = ({ refusedCopies, readable }: Measure): number => (readable === 0 ? 0 : refusedCopies / readable);

export const isExact = ({ unintendedBytes, notUndone, repeated }: Measure): boolean =>
  unintendedBytes === 0 && notUndone === 0 && repeated === 0;

/** One vault's table. */
export function table(name: string, result: Measure): string {
  const rows: readonly (readonly [string, number | string])[] = [
    ["notes", result.notes],
    ["copies (five variants)", result.copies],
    ["copies with readable properties", result.readable],
    ["writes", result.writes],
    ["nothing to do", result.nothingToDo],
    ["unintended bytes", result.unintendedBytes],
    ["not undone to the byte", result.notUndone],
    ["made again when repeated", result.repeated],
    ["copies with a refused property", `${result.refusedCopies} (${percent(refusedShare(result))})`],
    ["notes that the app's rewriting would change", `${result.changedByApp} of ${result.readableNotes}`],
    ...[...result.refusals].sort((a, b) => b[1] - a[1]).map(([reason, count]) => [`  refused, ${reason}`, count] as const),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
  return [name, ...lines, ...result.firstRefused.map((text) => `  ? ${text}`), ...result.examples.map((text) => `  ! ${text}`)].join("\n");
}

export function closingLine(results: readonly Measure[]): string {
  const sum = (of: (result: Measure) => number): number => results.reduce((total, result) => total + of(result), 0);
  const share = sum(({ refusedCopies }) => refusedCopies) / Math.max(sum(({ readable }) => readable), 1);
  return `corpus: ${sum(({ writes }) => writes)} writes, ${sum((each) => each.unintendedBytes)} unintended bytes, ${percent(share)} of notes with readable properties refused`;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
