import { INTRO_STATES, nextIntroState } from "../../core/followup/introduction-state";
import { isoDay, parseIsoDay } from "../../core/time/civil-date";
import type { VaultPath } from "../../core/note/vault-path";
import type { IntroState } from "../../core/touchpoint/touchpoint";
import type { Ui } from "../ui";
import { ChoiceField } from "./choice-field";
import { CommandForm } from "./command-form";
import { DayField } from "./day-field";
import { openForm } from "./form-modal";
import { pastDayError, pathsOf } from "./people-errors";
import { chosenPeople } from "./prefill";
import { TextField } from "./text-field";
import { type PeopleDraft, WhoField } from "./who-field";

interface IntroduceDraft extends PeopleDraft {
  readonly state: IntroState;
  /** The user chose the state: it no longer follows what is on record. */
  readonly stateChosen: boolean;
  readonly text: string;
  readonly day: string;
}

/** The next step of an introduction of two or more people. */
export function openIntroduceForm(ui: Ui, people: readonly VaultPath[] = []): void {
  const { words } = ui.actions;
  const { forms, form: said } = words.ui;
  const { reconnect } = ui;
  const today = reconnect.today();
  const next = (draft: PeopleDraft): IntroState => nextIntroState(reconnect.introState(pathsOf(draft)));
  const start = { people: chosenPeople(ui, people) };
  openForm(ui, forms.introduce.title, (close) => (
    <CommandForm<IntroduceDraft>
      ui={ui}
      start={{ ...start, state: next(start), stateChosen: false, text: "", day: isoDay(today) }}
      errorsOf={(draft) => ({ ...(draft.people.length < 2 && { who: forms.errors.two }), ...pastDayError(draft.day, today, words) })}
      commandOf={(draft) => {
        const day = parseIsoDay(draft.day);
        return day === null ? null : { command: "introduce", people: pathsOf(draft), state: draft.state, text: draft.text, day };
      }}
      submit={forms.save}
      close={close}
      fields={(form) => (
        <>
          <WhoField
            ui={ui}
            form={form}
            choose={(chosen) => form.change(form.draft.stateChosen ? { people: chosen } : { people: chosen, state: next({ people: chosen }) })}
          />
          <ChoiceField
            label={forms.introduce.state}
            options={INTRO_STATES.map((state) => [state, forms.introduce.states[state]] as const)}
            chosen={form.draft.state}
            choose={(state) => form.change({ state, stateChosen: true })}
          />
          <TextField name="text" label={forms.introduce.note} hint={forms.introduce.hint} value={form.draft.text} change={(text) => form.change({ text })} />
          <DayField name="day" label={said.day} value={form.draft.day} latest={today} error={form.errors["day"]} change={(day) => form.change({ day })} />
        </>
      )}
    />
  ));
}
