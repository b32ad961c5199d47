import type { PersonCard, PromiseRow, ReadyDashboard } from "../../core/dashboard/dashboard";
import { foldForSearch } from "../../core/dashboard/person-card";

/** Every card that has all the words, each person once, in the order of the pane. */
export function searchCards({ focus, sections }: ReadyDashboard, query: string): readonly PersonCard[] {
  const found = new Map<string, PersonCard>();
  const words = wordsOf(query);
  for (const cards of [focus, ...sections.map((section) => section.cards)]) {
    for (const card of cards) {
      if (!found.has(card.path) && words.every((word) => card.haystack.includes(word))) found.set(card.path, card);
    }
  }
  return [...found.values()];
}

export function searchPromises({ promises }: ReadyDashboard, query: string): readonly PromiseRow[] {
  const words = wordsOf(query);
  return promises.filter(({ text, people }) => {
    const haystack = foldForSearch([text, ...people].join("\n"));
    return words.every((word) => haystack.includes(word));
  });
}

const wordsOf = (query: string): readonly string[] => foldForSearch(query).split(/\s+/).filter(Boolean);
