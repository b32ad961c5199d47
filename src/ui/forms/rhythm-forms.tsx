import { parseCadence } from "../../core/followup/cadence";
import type { VaultPath } from "../../core/note/vault-path";
import type { Ui } from "../ui";
import { ChoiceField } from "./choice-field";
import { CommandForm } from "./command-form";
import { openForm } from "./form-modal";
import { pathsOf, whoError } from "./people-errors";
import { chosenPeople } from "./prefill";
import { TextField } from "./text-field";
import { type PeopleDraft, WhoField } from "./who-field";
import { WordChips } from "./word-chips";

interface CircleDraft extends PeopleDraft {
  /** Null: none. */
  readonly circle: string | null;
}

/** Puts people into one of the circles of the settings. */
export function openCircleForm(ui: Ui, people: readonly VaultPath[] = []): void {
  const { words } = ui.actions;
  const { forms } = words.ui;
  const { circles } = ui.reconnect.settings;
  openForm(ui, forms.circle.title, (close) => (
    <CommandForm<CircleDraft>
      ui={ui}
      start={{ people: chosenPeople(ui, people), circle: circles[0]?.name ?? null }}
      errorsOf={(draft) => whoError(draft, words)}
      commandOf={(draft) => ({ command: "circle", people: pathsOf(draft), circle: draft.circle })}
      submit={forms.save}
      close={close}
      fields={(form) => (
        <>
          <WhoField ui={ui} form={form} />
          <ChoiceField<string | null>
            label={forms.circle.which}
            options={[...circles.map(({ name, cadence }) => [name, `${name} (${cadence})`] as const), [null, forms.circle.none]]}
            chosen={form.draft.circle}
            choose={(circle) => form.change({ circle })}
          />
        </>
      )}
    />
  ));
}

interface CadenceDraft extends PeopleDraft {
  /** Empty: as their circle has it. */
  readonly cadence: string;
}

const USUAL = ["2w", "1mo", "6w", "3mo", "6mo", "12mo"];

/** Gives people a rhythm of their own. */
export function openCadenceForm(ui: Ui, people: readonly VaultPath[] = []): void {
  const { words } = ui.actions;
  const { forms, settings } = words.ui;
  openForm(ui, forms.cadence.title, (close) => (
    <CommandForm<CadenceDraft>
      ui={ui}
      start={{ people: chosenPeople(ui, people), cadence: "" }}
      errorsOf={(draft) => ({
        ...whoError(draft, words),
        ...(draft.cadence.trim() !== "" && parseCadence(draft.cadence) === null && { cadence: settings.errors.cadence }),
      })}
      commandOf={(draft) => ({ command: "cadence", people: pathsOf(draft), cadence: draft.cadence.trim() === "" ? null : draft.cadence })}
      submit={forms.save}
      close={close}
      fields={(form) => (
        <>
          <WhoField ui={ui} form={form} />
          <TextField
            name="cadence"
            label={forms.cadence.rhythm}
            hint={forms.cadence.hint}
            value={form.draft.cadence}
            error={form.errors["cadence"]}
            change={(cadence) => form.change({ cadence })}
          />
          <WordChips label={forms.cadence.usual} words={USUAL} choose={(cadence) => form.change({ cadence })} />
        </>
      )}
    />
  ));
}
