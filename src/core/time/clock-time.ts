/** `18:10` or `9:05` → `18:10` / `09:05`; no time of day → null. */
export function parseClockTime(text: string): string | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  return match ? `${(match[1] ?? "").padStart(2, "0")}:${match[2]}` : null;
}
