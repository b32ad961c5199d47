/** English: one, many. */
export const pluralEn = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** Polish: 1 tydzień, 2–4 tygodnie, 5 tygodni, 22 tygodnie (CLDR plural rules, `pl`). */
export function pluralPl(count: number, one: string, few: string, many: string): string {
  if (count === 1) return one;
  const lastTwo = count % 100;
  const last = count % 10;
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many;
}
