import { LEDGER_KINDS } from "../../core/person/ledger-entry";
import type { LedgerSide } from "../../core/person/person";
import { isoDay, parseIsoDay } from "../../core/time/civil-date";
import type { VaultPath } from "../../core/note/vault-path";
import { AskCheck } from "../insights/ask-check";
import type { Ui } from "../ui";
import { LEDGER_SIDES } from "../log-form/draft";
import { ChoiceField } from "./choice-field";
import { CommandForm } from "./command-form";
import { DayField } from "./day-field";
import { openForm } from "./form-modal";
import { pastDayError, pathsOf, textError, whoError } from "./people-errors";
import { chosenPeople } from "./prefill";
import { TextField } from "./text-field";
import { type PeopleDraft, WhoField } from "./who-field";
import { WordChips } from "./word-chips";

interface LedgerDraft extends PeopleDraft {
  readonly side: LedgerSide;
  readonly text: string;
  readonly day: string;
}

/** Something given, received, asked or thanked for: one form, opened on one of the four. */
export function openLedgerForm(ui: Ui, side: LedgerSide, people: readonly VaultPath[] = []): void {
  const { words } = ui.actions;
  const { forms, form: said } = words.ui;
  const today = ui.reconnect.today();
  openForm(ui, forms.ledger.title, (close) => (
    <CommandForm<LedgerDraft>
      ui={ui}
      start={{ people: chosenPeople(ui, people), side, text: "", day: isoDay(today) }}
      errorsOf={(draft) => ({ ...whoError(draft, words), ...textError(draft.text, forms.errors.text), ...pastDayError(draft.day, today, words) })}
      commandOf={(draft) => {
        const day = parseIsoDay(draft.day);
        return day === null ? null : { command: "record", side: draft.side, people: pathsOf(draft), text: draft.text, day };
      }}
      submit={forms.save}
      close={close}
      fields={(form) => (
        <>
          <WhoField ui={ui} form={form} />
          <ChoiceField
            label={forms.ledger.side}
            options={LEDGER_SIDES.map((each) => [each, said.sides[each]] as const)}
            chosen={form.draft.side}
            choose={(chosen) => form.change({ side: chosen })}
          />
          <TextField
            name="text"
            label={forms.ledger.what}
            hint={forms.ledger.hint}
            value={form.draft.text}
            error={form.errors["text"]}
            change={(text) => form.change({ text })}
          />
          <WordChips
            label={forms.ledger.kinds}
            words={LEDGER_KINDS.map((kind) => forms.ledgerKinds[kind])}
            choose={(word) => form.change({ text: `${word} ${form.draft.text}`.trimEnd() })}
          />
          {form.draft.side === "asked" && <AskCheck ui={ui} people={pathsOf(form.draft)} />}
          <DayField name="day" label={said.day} value={form.draft.day} latest={today} error={form.errors["day"]} change={(day) => form.change({ day })} />
        </>
      )}
    />
  ));
}
