/** Asking costs as much as reading a note, and people share few zones. */
const ASKED = new Map<string, boolean>();

/** Is this the name of a time zone (`Europe/Warsaw`, `UTC`)? The IANA names that the host's own Intl knows. */
export function isTimeZone(name: string): boolean {
  const known = ASKED.get(name);
  if (known !== undefined) return known;
  const is = isKnown(name);
  ASKED.set(name, is);
  return is;
}

/** What a clock shows there at an instant (milliseconds since 1970): `23:40`; null when it is no zone. */
export function clockIn(zone: string, instant: number): string | null {
  if (!isTimeZone(zone)) return null;
  return new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(instant);
}

/** An offset (`+02:00`) is no zone: it doesn't know summer time. */
const NAME = /^[A-Za-z][A-Za-z0-9_+/-]{1,60}$/;

function isKnown(name: string): boolean {
  if (!NAME.test(name)) return false;
  try {
    Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
