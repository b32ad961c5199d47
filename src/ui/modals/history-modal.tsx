import { useEffect, useState } from "preact/hooks";
import type { PastStep } from "../../app/writer";
import type { Ui } from "../ui";
import { openForm } from "../forms/form-modal";

/** What was written since the app was opened; each can be taken back, the later ones left as they are. */
export function openHistory(ui: Ui): void {
  openForm(ui, ui.actions.words.ui.history.title, () => <History ui={ui} />);
}

function History({ ui }: { readonly ui: Ui }) {
  const { history: said } = ui.actions.words.ui;
  const [steps, setSteps] = useState<readonly PastStep[] | null>(null);
  const load = (): void => void ui.reconnect.history().then(setSteps);
  useEffect(load, []);
  const undo = async (token: string): Promise<void> => {
    await ui.actions.undo(token);
    load();
  };
  if (steps === null) return null;
  if (steps.length === 0) return <p class="reconnect-hint">{said.empty}</p>;
  return (
    <ul class="reconnect-history">
      {steps.map(({ token, label, paths }) => (
        <li key={token}>
          <div>
            <bdi>{label}</bdi>
            <bdi class="reconnect-detail">{paths.join(", ")}</bdi>
          </div>
          <button type="button" aria-label={said.undoOf(label)} onClick={() => void undo(token)}>
            {said.undo}
          </button>
        </li>
      ))}
    </ul>
  );
}
