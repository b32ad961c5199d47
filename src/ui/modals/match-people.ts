import { prepareFuzzySearch, type SearchMatches, sortSearchResults, type SearchResult } from "obsidian";
import type { PersonChoice } from "../../app/reconnect";
import { foldForSearch } from "../../core/dashboard/person-card";

export interface PersonMatch {
  readonly choice: PersonChoice;
  /** The alias that was found; null when it was the name. */
  readonly alias: string | null;
  readonly match: SearchResult;
}

export type FindPeople = (query: string) => PersonMatch[];

/** Fuzzy search by name and alias, accents aside; whose word begins so comes first. Names are folded once, for every key that is typed. */
export function peopleFinder(people: readonly PersonChoice[]): FindPeople {
  const folded = people.map((choice) => ({
    choice,
    name: foldForSearch(choice.name),
    aliases: choice.aliases.map((alias) => ({ alias, text: foldForSearch(alias) })),
  }));
  return (query) => {
    const wanted = foldForSearch(query.trim());
    if (wanted === "") return people.map((choice) => ({ choice, alias: null, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(wanted);
    const found: (PersonMatch & { readonly begins: number })[] = [];
    const begins = (text: string): boolean => ` ${text}`.includes(` ${wanted}`);
    for (const { choice, name, aliases } of folded) {
      const best = bestOf(choice, search(name), aliases.map(({ alias, text }) => ({ alias, match: search(text) })));
      if (best) found.push({ ...best, begins: begins(name) ? 2 : aliases.some(({ text }) => begins(text)) ? 1 : 0 });
    }
    sortSearchResults(found);
    return found.sort((one, other) => other.begins - one.begins);
  };
}

function bestOf(
  choice: PersonChoice,
  byName: SearchResult | null,
  byAlias: readonly { readonly alias: string; readonly match: SearchResult | null }[],
): PersonMatch | null {
  let best: PersonMatch | null = byName && { choice, alias: null, match: byName };
  for (const { alias, match } of byAlias) {
    if (match && (best === null || match.score > best.match.score)) best = { choice, alias, match };
  }
  return best;
}

/** Where the match stands in the text as shown; nothing when folding moved the letters. */
export const shownMatches = (text: string, { matches }: SearchResult): SearchMatches =>
  foldForSearch(text).length === text.length ? matches : [];
