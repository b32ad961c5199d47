/** Texts that tell whether they are whole: version 3 and a part of version 4 don't look alike. */
const LINES = 4000;

export const versionOf = (number: number): string => `begin ${number}\n${`line of version ${number}, żółć ☕\n`.repeat(LINES)}end ${number}\n`;

/** Which version this is; null when it is none, or not whole. */
export function numberOf(text: string): number | null {
  const number = Number(/^begin (\d+)\n/.exec(text)?.[1] ?? Number.NaN);
  return text === versionOf(number) ? number : null;
}
