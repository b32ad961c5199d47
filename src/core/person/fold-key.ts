/** More spellings than a vault uses for its properties; who has more begins anew. */
const MOST = 2_000;
const FOLDED = new Map<string, string>();

/**
 * What the spellings of one property key share: `Last Contact`, `last_contact`, `lastContact` → `lastcontact` (formats.md).
 * A vault spells few keys and repeats them in every note: what was folded once is looked up.
 */
export function foldKey(key: string): string {
  const known = FOLDED.get(key);
  if (known !== undefined) return known;
  const folded = key.normalize("NFC").replace(/[-_\s]+/g, "").toLowerCase();
  if (FOLDED.size >= MOST) FOLDED.clear();
  FOLDED.set(key, folded);
  return folded;
}
