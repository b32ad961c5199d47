import { openLogForm } from "../log-form/log-form-modal";
import { openSettings } from "../open-settings";
import { Icon } from "../parts/icon";
import { usePane } from "./pane-context";

/** Nobody is for today: a good moment, said as one. */
export function Calm({ message }: { readonly message: string }) {
  const { ui, words } = usePane();
  return (
    <div class="reconnect-state is-calm">
      <Icon name="sprout" class="reconnect-state-icon" />
      <p dir="auto">{message}</p>
      <div class="reconnect-state-buttons">
        {message === words.dashboard.calmNoRhythm && (
          <button type="button" class="mod-cta" onClick={() => openSettings(ui.app)}>
            {words.ui.pane.openSettings}
          </button>
        )}
        <button type="button" onClick={() => openLogForm(ui, {})}>
          {words.ui.pane.logSomething}
        </button>
      </div>
    </div>
  );
}
