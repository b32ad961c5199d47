import type { VaultPath } from "../../core/note/vault-path";
import { openForm } from "../forms/form-modal";
import type { Ui } from "../ui";

/** Why somebody stands where they do: each reason and its weight, and the sum. */
export function openExplanation(ui: Ui, person: VaultPath): void {
  const view = ui.reconnect.insights.explain(person);
  if (view === null) return;
  openForm(ui, view.title, () => (
    <>
      <table class="reconnect-explain">
        <tbody>
          {view.rows.map(({ text, weight }) => (
            <tr key={text}>
              <td dir="auto">{text}</td>
              <td>{weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="reconnect-hint">{view.total}</p>
    </>
  ));
}
