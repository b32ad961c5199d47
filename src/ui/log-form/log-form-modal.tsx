import type { Side } from "../../core/touchpoint/touchpoint";
import { ChoiceField } from "../forms/choice-field";
import { CommandForm } from "../forms/command-form";
import { openForm } from "../forms/form-modal";
import { chosenPeople } from "../forms/prefill";
import { WhoField } from "../forms/who-field";
import { AskCheck } from "../insights/ask-check";
import type { Ui } from "../ui";
import { type Draft, draftErrors, newDraft, onDay, type Prefill, requestOf } from "./draft";
import { GiveAndTake } from "./give-and-take";
import { KindField } from "./kind-field";
import { LinePreview } from "./line-preview";
import { NoteField } from "./note-field";
import { WhenFields } from "./when-fields";

/** The whole form for one touchpoint: who, what, when, and what was learnt. */
export function openLogForm(ui: Ui, { people = [], kind }: Prefill): void {
  const { reconnect, actions } = ui;
  const { words } = actions;
  const { form: said } = words.ui;
  const today = reconnect.today();
  const start = newDraft(chosenPeople(ui, people), kind ?? null, today, reconnect.time());
  openForm(ui, said.title, (close) => (
    <CommandForm<Draft>
      ui={ui}
      start={start}
      errorsOf={(draft) => draftErrors(draft, today, words)}
      commandOf={(draft) => {
        const request = requestOf(draft);
        return request === null ? null : { command: "log", ...request };
      }}
      submit={said.submit}
      saying={words.ui.told.logged}
      close={close}
      preview={(draft, errors) => (
        <LinePreview words={words} draft={draft} errors={errors} sampleLine={(request) => reconnect.sampleLine(request)} />
      )}
      fields={(form) => {
        const { draft, errors, change } = form;
        return (
          <>
            <WhoField ui={ui} form={form} choose={(chosen) => change(withPeople(draft, chosen))} />
            <KindField words={words} kind={draft.kind} choose={(chosen) => change({ kind: chosen, kindFixed: true })} />
            <WhenFields
              words={words}
              today={today}
              draft={draft}
              errors={errors}
              change={(day, time) => change(day === draft.day ? { time } : onDay(draft, day, start))}
            />
            <ChoiceField<Side | null>
              label={said.by}
              options={[
                [null, said.byUnknown],
                ["me", said.byMe],
                ["them", said.byThem],
              ]}
              chosen={draft.by}
              choose={(by) => change({ by })}
            />
            <NoteField words={words} text={draft.text} change={(text) => change({ text })} />
            <GiveAndTake words={words} ledger={draft.ledger} change={(ledger) => change({ ledger })} />
            {draft.ledger.asked.trim() !== "" && <AskCheck ui={ui} people={draft.people.map(({ path }) => path)} />}
          </>
        );
      }}
    />
  ));
}

/** As the last time with them, until another kind is chosen. */
function withPeople({ kind, kindFixed }: Draft, people: Draft["people"]): Partial<Draft> {
  return { people, kind: kindFixed ? kind : (people[0]?.usualKind ?? kind) };
}
