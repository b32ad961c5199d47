import type { ReadyDashboard } from "../../core/dashboard/dashboard";
import { openNewPerson } from "../modals/new-person-modal";
import { CardList } from "./card-list";
import { usePane } from "./pane-context";
import { Promises } from "./promises";
import { searchCards, searchPromises } from "./search";

interface SearchResultsProps {
  readonly dashboard: ReadyDashboard;
  readonly query: string;
  readonly clear: () => void;
}

/** Who and which promises match, over all sections. */
export function SearchResults({ dashboard, query, clear }: SearchResultsProps) {
  const { ui, words } = usePane();
  const { pane } = words.ui;
  const cards = searchCards(dashboard, query);
  const promises = searchPromises(dashboard, query);
  const nobody = cards.length === 0 && promises.length === 0;
  return (
    <div class="reconnect-body">
      <p class="reconnect-found" role="status" aria-live="polite">
        {(cards.length > 0 || nobody) && pane.found(cards.length)}
      </p>
      <Promises rows={promises} />
      <CardList cards={cards} />
      {nobody && (
        <div class="reconnect-state">
          <p>{pane.notFoundHint}</p>
          <div class="reconnect-state-buttons">
            <button type="button" onClick={clear}>
              {pane.clearSearch}
            </button>
            <button type="button" onClick={() => openNewPerson(ui, query.trim())}>
              {pane.newPersonNamed(query.trim())}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
