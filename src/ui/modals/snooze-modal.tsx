import { useState } from "preact/hooks";
import { baseName, type VaultPath } from "../../core/note/vault-path";
import { isoDay, parseIsoDay, plusDays, type DayNumber } from "../../core/time/civil-date";
import type { Words } from "../../core/language/words";
import { FieldError } from "../parts/field-error";
import { snoozeChoices } from "../snooze-choices";
import type { Ui } from "../ui";
import { PreactModal } from "./preact-modal";

/** Until when a person rests: the usual choices with their days, or any day. */
export function openSnooze(ui: Ui, person: VaultPath): void {
  new SnoozeModal(ui, person).open();
}

class SnoozeModal extends PreactModal {
  readonly #ui: Ui;
  readonly #person: VaultPath;

  constructor(ui: Ui, person: VaultPath) {
    super(ui.app);
    this.#ui = ui;
    this.#person = person;
    this.setTitle(ui.actions.words.ui.snoozeModal.title(baseName(person)));
  }

  protected override content() {
    const { reconnect, actions } = this.#ui;
    return <SnoozeChoices words={actions.words} today={reconnect.today()} choose={(until) => this.#choose(until)} />;
  }

  #choose(until: DayNumber): void {
    this.close();
    void this.#ui.actions.snooze(this.#person, until);
  }
}

interface SnoozeChoicesProps {
  readonly words: Words;
  readonly today: DayNumber;
  readonly choose: (until: DayNumber) => void;
}

export function SnoozeChoices({ words, today, choose }: SnoozeChoicesProps) {
  const { snoozeModal: said } = words.ui;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const tomorrow = plusDays(today, 1);
  const submit = (event: Event): void => {
    event.preventDefault();
    const day = parseIsoDay(typed);
    if (day === null || day < tomorrow) setWrong(true);
    else choose(day);
  };
  return (
    <div class="reconnect-form">
      <p class="reconnect-hint">{said.hint}</p>
      <div class="reconnect-choices">
        {snoozeChoices(today, words).map(({ span, day, until }, index) => (
          <button key={span} type="button" class="reconnect-choice" onClick={() => choose(until)} data-autofocus={index === 1 || undefined}>
            <span>{span}</span>
            <span class="reconnect-choice-day">{day}</span>
          </button>
        ))}
      </div>
      <form class="reconnect-inline" onSubmit={submit} noValidate>
        <label class="reconnect-field">
          <span class="reconnect-label">{said.date}</span>
          <input
            type="date"
            min={isoDay(tomorrow)}
            value={typed}
            aria-invalid={wrong}
            aria-describedby={wrong ? "reconnect-snooze-error" : undefined}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setWrong(false);
            }}
          />
        </label>
        <button type="submit" class="mod-cta">
          {said.submit}
        </button>
      </form>
      <FieldError id="reconnect-snooze-error" message={wrong ? said.error : null} />
    </div>
  );
}
