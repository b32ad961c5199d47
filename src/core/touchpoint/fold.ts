/**
 * What two spellings of a word share: `Zadzwoniłem`, `zadzwonilem` → `zadzwonilem`. Phones are typed on without
 * diacritics, so words are compared without.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower.normalize("NFD").replace(/[\u0300-\u036f\ufe0f]/g, "").replace(/ł/g, "l").replace(/’/g, "'");
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
