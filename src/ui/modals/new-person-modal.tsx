import { useState } from "preact/hooks";
import type { WriteOutcome } from "../../app/outcome";
import type { VaultPath } from "../../core/note/vault-path";
import type { Words } from "../../core/language/words";
import { FieldError } from "../parts/field-error";
import { refusalText } from "../tell-outcome";
import type { Ui } from "../ui";
import { PreactModal } from "./preact-modal";

/** Asks for a name, creates the note and opens it. */
export function openNewPerson(ui: Ui, name = ""): void {
  new NewPersonModal(ui, name).open();
}

/** Creates the note of a person; null when that was refused (which is told). */
export async function createPerson(ui: Ui, name: string): Promise<VaultPath | null> {
  const outcome = await ui.reconnect.newPerson(name);
  ui.actions.tell(outcome, ui.actions.words.ui.told.created);
  return outcome.written[0]?.path ?? null;
}

class NewPersonModal extends PreactModal {
  readonly #ui: Ui;
  readonly #name: string;

  constructor(ui: Ui, name: string) {
    super(ui.app);
    this.#ui = ui;
    this.#name = name;
    this.setTitle(ui.actions.words.ui.newPerson.title);
  }

  protected override content() {
    const { reconnect, actions } = this.#ui;
    return (
      <NewPersonForm
        words={actions.words}
        name={this.#name}
        create={(name) => reconnect.newPerson(name)}
        created={(outcome) => this.#created(outcome)}
        cancel={() => this.close()}
      />
    );
  }

  #created(outcome: WriteOutcome): void {
    const { actions } = this.#ui;
    this.close();
    actions.tell(outcome, actions.words.ui.told.created);
    const [note] = outcome.written;
    if (note) void actions.openNote(note.path);
  }
}

interface NewPersonFormProps {
  readonly words: Words;
  readonly name: string;
  readonly create: (name: string) => Promise<WriteOutcome>;
  readonly created: (outcome: WriteOutcome) => void;
  readonly cancel: () => void;
}

export function NewPersonForm({ words, name, create, created, cancel }: NewPersonFormProps) {
  const said = words.ui.newPerson;
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (typed.trim() === "") return setWrong(said.error);
    setBusy(true);
    try {
      const outcome = await create(typed.trim());
      const [refusal] = outcome.refused;
      if (outcome.written.length > 0) created(outcome);
      else if (refusal) setWrong(refusalText(refusal, words));
    } catch (error) {
      setWrong(words.ui.told.failed(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="reconnect-form" onSubmit={(event) => void submit(event)} noValidate>
      <label class="reconnect-field">
        <span class="reconnect-label">{said.name}</span>
        <input
          type="text"
          value={typed}
          dir="auto"
          data-autofocus
          autocomplete="off"
          aria-invalid={wrong !== null}
          aria-describedby="reconnect-name-hint reconnect-name-error"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setWrong(null);
          }}
        />
      </label>
      <p id="reconnect-name-hint" class="reconnect-hint">
        {said.hint}
      </p>
      <FieldError id="reconnect-name-error" message={wrong} />
      <div class="reconnect-form-buttons">
        <button type="button" onClick={cancel}>
          {said.cancel}
        </button>
        <button type="submit" class="mod-cta" aria-disabled={busy}>
          {said.submit}
        </button>
      </div>
    </form>
  );
}
