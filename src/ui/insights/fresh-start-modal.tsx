import { useState } from "preact/hooks";
import { openForm } from "../forms/form-modal";
import type { Ui } from "../ui";

/** Who comes up when, before anything is done; one button does it, one undo takes it back. */
export function openFreshStart(ui: Ui): void {
  openForm(ui, ui.actions.words.insights.freshStart.title, (close) => <FreshStartPlan ui={ui} close={close} />);
}

function FreshStartPlan({ ui, close }: { readonly ui: Ui; readonly close: () => void }) {
  const { insights: words, ui: said } = ui.actions.words;
  const { insights } = ui.reconnect;
  const [without, withNew] = [insights.freshStart(false), insights.freshStart(true)];
  const [all, setAll] = useState(without === null);
  const plan = all ? withNew : without;
  const more = (withNew?.turns.length ?? 0) - (without?.turns.length ?? 0);
  if (plan === null) return <p class="reconnect-hint">{words.freshStart.nothing}</p>;
  const submit = (event: Event): void => {
    event.preventDefault();
    close();
    void ui.actions.run({ command: "fresh-start", turns: plan.turns });
  };
  return (
    <form class="reconnect-form" onSubmit={submit}>
      <p>{plan.intro}</p>
      <p class="reconnect-hint">{plan.hint}</p>
      {without !== null && more > 0 && (
        <label>
          <input type="checkbox" checked={all} onChange={({ currentTarget }) => setAll(currentTarget.checked)} /> {words.freshStart.withNew(more)}
        </label>
      )}
      <div class="reconnect-preview reconnect-plan" tabIndex={0}>
        {plan.days.map(({ day, people }) => (
          <div key={day}>
            <div class="reconnect-label">{day}</div>
            <ul>
              {people.map(({ path, name, last }) => (
                <li key={path}>
                  <bdi>{name}</bdi> <span class="reconnect-meta">{last}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {plan.left !== null && <p class="reconnect-hint">{plan.left}</p>}
      <div class="reconnect-form-buttons">
        <button type="button" onClick={close}>
          {said.form.cancel}
        </button>
        <button type="submit" class="mod-cta" data-autofocus>
          {plan.submit}
        </button>
      </div>
    </form>
  );
}
