import { Icon } from "../parts/icon";
import { usePane } from "./pane-context";

interface FailedProps {
  readonly message: string;
  readonly fix: string;
  readonly retry: () => void;
}

/** Nothing could be shown: what happened, and what to do. */
export function Failed({ message, fix, retry }: FailedProps) {
  const { ui, words } = usePane();
  const again = (): void => {
    retry();
    void ui.reconnect.start();
  };
  return (
    <div class="reconnect-state" role="alert">
      <Icon name="cloud-off" class="reconnect-state-icon" />
      <p class="reconnect-state-title">{message}</p>
      <p>{fix}</p>
      <div class="reconnect-state-buttons">
        <button type="button" class="mod-cta" onClick={again}>
          {words.ui.pane.tryAgain}
        </button>
      </div>
    </div>
  );
}
