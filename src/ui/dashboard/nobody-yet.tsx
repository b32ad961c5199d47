import type { Dashboard } from "../../core/dashboard/dashboard";
import { openNewPerson } from "../modals/new-person-modal";
import { openSettings } from "../open-settings";
import { Icon } from "../parts/icon";
import { FoundPeople } from "./found-people";
import { usePane } from "./pane-context";
import { Problems } from "./problems";

/** The first look at Reconnect: what a person note is, and how to get one. */
export function NobodyYet({ dashboard }: { readonly dashboard: Extract<Dashboard, { state: "empty" }> }) {
  const { ui, words } = usePane();
  const { pane } = words.ui;
  return (
    <div class="reconnect-body">
      <div class="reconnect-state">
        <Icon name="heart-handshake" class="reconnect-state-icon" />
        <p class="reconnect-state-title">{dashboard.title}</p>
        <p>{dashboard.message}</p>
        <FoundPeople />
        <div class="reconnect-state-buttons">
          <button type="button" class="mod-cta" onClick={() => openNewPerson(ui)}>
            {pane.createFirst}
          </button>
          <button type="button" onClick={() => openSettings(ui.app)}>
            {pane.openSettings}
          </button>
        </div>
      </div>
      <Problems rows={dashboard.problems} />
    </div>
  );
}
