import type { ReadyDashboard } from "../../../src/core/dashboard/dashboard";
import { foldForSearch } from "../../../src/core/dashboard/person-card";
import { searchCards } from "../../../src/ui/dashboard/search";
import { measured, timed, type Goal, type Row } from "../goals";
import { race } from "../harness";
import type { MemoryApp } from "../memory-app";

/** What somebody types who looks for Żółkiewski, letter by letter. */
const TYPED = ["z", "zo", "zol", "zolk", "zolki", "zolkie"];

/** P15: one key in the pane's search field. */
export async function searchGoals({ app }: MemoryApp, rounds: number): Promise<{ goals: Goal[]; rows: Row[] }> {
  const dashboard = app.dashboard();
  if (dashboard.state !== "ready") throw new Error(dashboard.state);
  const found = TYPED.map((query) => searchCards(dashboard, query).length);
  const expected = TYPED.map((query) => searchFolding(dashboard, query));
  if (found.join() !== expected.join()) throw new Error(`search finds ${found.join()} people, not ${expected.join()}`);
  const { haystacks, folding } = await race(
    [
      { name: "haystacks", run: () => TYPED.map((query) => searchCards(dashboard, query).length) },
      { name: "folding", run: () => TYPED.map((query) => searchFolding(dashboard, query)) },
    ],
    rounds,
  );
  const perKey = haystacks.median / TYPED.length;
  return {
    goals: [
      measured({ id: "P15", title: "one key in the search over 10,000 people", unit: "ms", limit: 4 }, perKey),
    ],
    rows: [timed(`search, ${TYPED.length} keys`, haystacks), timed("the same, folding every text at each key", folding)],
  };
}

function searchFolding({ focus, sections }: ReadyDashboard, query: string): number {
  const word = foldForSearch(query);
  const cards = [...focus, ...sections.flatMap((section) => section.cards)];
  return new Set(cards.filter((card) => foldForSearch(card.haystack).includes(word)).map(({ path }) => path)).size;
}
