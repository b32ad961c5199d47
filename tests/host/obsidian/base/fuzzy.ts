/** obsidian.d.ts, `SearchResult`. */
export interface SearchResult {
  score: number;
  matches: [start: number, end: number][];
}

/**
 * obsidian.d.ts, `prepareFuzzySearch`: every character in order; zero is best, negative is worse.
 * Starts of words and unbroken runs score higher, scattered characters and long texts lower.
 */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const wanted = query.toLowerCase().replace(/\s+/g, "");
  return (text) => {
    const lower = text.toLowerCase();
    const whole = query === "" ? -1 : lower.indexOf(query.toLowerCase());
    if (whole >= 0) return { score: -whole / 1000 - text.length / 10_000, matches: [[whole, whole + query.length]] };
    return scattered(wanted, lower);
  };
}

/** obsidian.d.ts, `prepareSimpleSearch`: all words of the query, each anywhere. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches = words.map((word): [number, number] => [lower.indexOf(word), lower.indexOf(word) + word.length]);
    return matches.some(([start]) => start < 0) ? null : { score: 0, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

/** obsidian.d.ts, `renderMatches`: the matched parts stand in `.suggestion-highlight`. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchResult["matches"] | null): void {
  let shown = 0;
  for (const [start, end] of matches ?? []) {
    el.append(text.slice(shown, start));
    const highlight = el.ownerDocument.createElement("span");
    highlight.className = "suggestion-highlight";
    highlight.textContent = text.slice(start, end);
    el.append(highlight);
    shown = end;
  }
  el.append(text.slice(shown));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult): void {
  renderMatches(el, text, result.matches);
}

export function sortSearchResults(results: { match: SearchResult }[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

function scattered(wanted: string, lower: string): SearchResult | null {
  const matches: [number, number][] = [];
  let from = 0;
  let cost = 0;
  for (const character of wanted) {
    const at = lower.indexOf(character, from);
    if (at < 0) return null;
    const last = matches.at(-1);
    if (last && last[1] === at) last[1] = at + character.length;
    else {
      matches.push([at, at + character.length]);
      cost += at === 0 || /[\s/_-]/.test(lower[at - 1] ?? " ") ? 0.5 : 1;
    }
    from = at + character.length;
  }
  return { score: -cost - lower.length / 1000, matches };
}
