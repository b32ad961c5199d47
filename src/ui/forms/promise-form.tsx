import { parseIsoDay } from "../../core/time/civil-date";
import type { VaultPath } from "../../core/note/vault-path";
import type { Side } from "../../core/touchpoint/touchpoint";
import type { Ui } from "../ui";
import { ChoiceField } from "./choice-field";
import { CommandForm } from "./command-form";
import { DayField } from "./day-field";
import { openForm } from "./form-modal";
import { pathsOf, textError, whoError } from "./people-errors";
import { chosenPeople } from "./prefill";
import { TextField } from "./text-field";
import { type PeopleDraft, WhoField } from "./who-field";

interface PromiseDraft extends PeopleDraft {
  readonly owner: Side;
  readonly text: string;
  /** Empty: some day. */
  readonly due: string;
}

/** A promise, mine or theirs, as a task. */
export function openPromiseForm(ui: Ui, people: readonly VaultPath[] = []): void {
  const { words } = ui.actions;
  const { forms } = words.ui;
  const today = ui.reconnect.today();
  const dueError = (due: string) => {
    const day = parseIsoDay(due);
    return due !== "" && (day === null || day < today) ? { due: forms.errors.due } : {};
  };
  openForm(ui, forms.promise.title, (close) => (
    <CommandForm<PromiseDraft>
      ui={ui}
      start={{ people: chosenPeople(ui, people), owner: "me", text: "", due: "" }}
      errorsOf={(draft) => ({ ...whoError(draft, words), ...textError(draft.text, forms.errors.text), ...dueError(draft.due) })}
      commandOf={(draft) => ({
        command: "promise",
        owner: draft.owner,
        people: pathsOf(draft),
        text: draft.text,
        due: parseIsoDay(draft.due),
      })}
      submit={forms.save}
      close={close}
      fields={(form) => (
        <>
          <WhoField ui={ui} form={form} />
          <ChoiceField
            label={forms.promise.owner}
            options={[
              ["me", forms.promise.mine],
              ["them", forms.promise.theirs],
            ]}
            chosen={form.draft.owner}
            choose={(owner) => form.change({ owner })}
          />
          <TextField
            name="text"
            label={forms.promise.what}
            hint={forms.promise.hint}
            value={form.draft.text}
            error={form.errors["text"]}
            change={(text) => form.change({ text })}
          />
          <DayField name="due" label={forms.promise.due} value={form.draft.due} earliest={today} error={form.errors["due"]} change={(due) => form.change({ due })} />
        </>
      )}
    />
  ));
}
