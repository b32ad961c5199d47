import type { Words } from "../../core/language/words";
import type { DayNumber } from "../../core/time/civil-date";
import type { FieldErrors } from "../forms/command-form";
import { DayField } from "../forms/day-field";
import { InputField } from "../forms/input-field";
import type { Draft } from "./draft";

interface WhenFieldsProps {
  readonly words: Words;
  readonly today: DayNumber;
  readonly draft: Pick<Draft, "day" | "time">;
  readonly errors: FieldErrors;
  readonly change: (day: string, time: string) => void;
}

/** The day, not later than today, and the time if it matters. */
export function WhenFields({ words, today, draft: { day, time }, errors, change }: WhenFieldsProps) {
  const { form } = words.ui;
  return (
    <div class="reconnect-pair">
      <DayField name="day" label={form.day} value={day} latest={today} error={errors["day"]} change={(chosen) => change(chosen, time)} />
      <InputField name="time" label={form.time} value={time} error={errors["time"]} change={(typed) => change(day, typed)} input={{ type: "time" }} />
    </div>
  );
}
