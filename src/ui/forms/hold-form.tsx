import { isoDay, parseIsoDay, plusDays, plusMonths } from "../../core/time/civil-date";
import type { VaultPath } from "../../core/note/vault-path";
import type { Ui } from "../ui";
import { ChoiceField } from "./choice-field";
import { CommandForm } from "./command-form";
import { DayField } from "./day-field";
import { openForm } from "./form-modal";
import { pathsOf, whoError } from "./people-errors";
import { chosenPeople } from "./prefill";
import { TextField } from "./text-field";
import { type PeopleDraft, WhoField } from "./who-field";

interface HoldDraft extends PeopleDraft {
  readonly over: "until" | "over";
  readonly until: string;
  readonly reason: string;
}

/** Leaves people in peace until a day, with the reason; or ends that early. */
export function openHoldForm(ui: Ui, people: readonly VaultPath[] = []): void {
  const { words } = ui.actions;
  const { forms } = words.ui;
  const today = ui.reconnect.today();
  const chosen = chosenPeople(ui, people);
  const untilError = ({ over, until }: HoldDraft) => {
    const day = parseIsoDay(until);
    return over === "until" && (day === null || day <= today) ? { until: words.ui.snoozeModal.error } : {};
  };
  openForm(ui, forms.hold.title, (close) => (
    <CommandForm<HoldDraft>
      ui={ui}
      start={{ people: chosen, over: chosen.some(({ held }) => held) ? "over" : "until", until: isoDay(plusMonths(today, 1)), reason: "" }}
      errorsOf={(draft) => ({ ...whoError(draft, words), ...untilError(draft) })}
      commandOf={(draft) => ({
        command: "hold",
        people: pathsOf(draft),
        until: draft.over === "over" ? null : parseIsoDay(draft.until),
        reason: draft.reason,
      })}
      submit={forms.save}
      close={close}
      fields={(form) => (
        <>
          <WhoField ui={ui} form={form} />
          {form.draft.people.some(({ held }) => held) && (
            <ChoiceField
              label={forms.hold.what}
              options={[
                ["until", forms.hold.goesOn],
                ["over", forms.hold.over],
              ]}
              chosen={form.draft.over}
              choose={(over) => form.change({ over })}
            />
          )}
          {form.draft.over === "until" && (
            <>
              <DayField
                name="until"
                label={forms.hold.until}
                value={form.draft.until}
                earliest={plusDays(today, 1)}
                error={form.errors["until"]}
                change={(until) => form.change({ until })}
              />
              <TextField name="reason" label={forms.hold.reason} hint={forms.hold.hint} value={form.draft.reason} change={(reason) => form.change({ reason })} />
            </>
          )}
        </>
      )}
    />
  ));
}
