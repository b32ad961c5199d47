import { useState } from "preact/hooks";
import type { PersonCard } from "../../core/dashboard/dashboard";
import { Card } from "./card";
import { usePane } from "./pane-context";

/** A screenful or two; a vault may have thousands of people. */
const PAGE = 50;

interface CardListProps {
  readonly cards: readonly PersonCard[];
  /** Without the weight of today's cards. */
  readonly quiet?: boolean;
}

/** People in the order given; long lists grow on request. */
export function CardList({ cards, quiet = false }: CardListProps) {
  const { pane } = usePane().words.ui;
  const [limit, setLimit] = useState(PAGE);
  const hidden = cards.length - limit;
  if (cards.length === 0) return null;
  return (
    <>
      <ul class={quiet ? "reconnect-cards is-quiet" : "reconnect-cards"}>
        {cards.slice(0, limit).map((card, index) => (
          // One person can have two dates ahead.
          <Card key={cards.findIndex(({ path }) => path === card.path) === index ? card.path : `${card.path} ${card.why}`} card={card} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="reconnect-more" onClick={() => setLimit(limit + PAGE)}>
          {pane.showMore(Math.min(hidden, PAGE))}
        </button>
      )}
    </>
  );
}
