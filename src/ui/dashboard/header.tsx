import type { Dashboard } from "../../core/dashboard/dashboard";
import { openLogForm } from "../log-form/log-form-modal";
import { openNewPerson } from "../modals/new-person-modal";
import { Icon } from "../parts/icon";
import { usePane } from "./pane-context";
import { SearchField } from "./search-field";

interface HeaderProps {
  readonly dashboard: Dashboard;
  readonly query: string;
  readonly search: (query: string) => void;
}

/** Which day it is, how many are for today, and the ways to find, log and add somebody. */
export function Header({ dashboard, query, search }: HeaderProps) {
  const { ui, words } = usePane();
  const { pane } = words.ui;
  const ready = dashboard.state === "ready" ? dashboard : null;
  return (
    <header class="reconnect-header">
      <div class="reconnect-header-top">
        <h2 class="reconnect-title">{ready ? ready.date : words.dashboard.title}</h2>
        <div class="reconnect-header-buttons">
          {ready && (
            <button type="button" class="reconnect-button mod-cta" aria-label={pane.logHint} onClick={() => openLogForm(ui, {})}>
              <Icon name="plus" />
              {pane.log}
            </button>
          )}
          <button type="button" class="reconnect-button mod-icon clickable-icon" aria-label={pane.newPerson} onClick={() => openNewPerson(ui)}>
            <Icon name="user-plus" />
          </button>
        </div>
      </div>
      {ready && <p class="reconnect-summary">{ready.summary}</p>}
      {ready && <SearchField query={query} search={search} />}
    </header>
  );
}
