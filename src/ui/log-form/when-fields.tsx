import type { Words } from "../../core/language/words";
import { isoDay, type DayNumber } from "../../core/time/civil-date";
import { FieldError } from "../parts/field-error";
import type { Draft, DraftErrors } from "./draft";

interface WhenFieldsProps {
  readonly words: Words;
  readonly today: DayNumber;
  readonly draft: Pick<Draft, "day" | "time">;
  readonly errors: DraftErrors;
  readonly change: (day: string, time: string) => void;
}

/** The day, not later than today, and the time if it matters. */
export function WhenFields({ words, today, draft: { day, time }, errors, change }: WhenFieldsProps) {
  const { form } = words.ui;
  return (
    <div class="reconnect-pair">
      <div class="reconnect-field">
        <label>
          <span class="reconnect-label">{form.day}</span>
          <input
            type="date"
            data-field="day"
            required
            max={isoDay(today)}
            value={day}
            aria-invalid={errors.day !== undefined}
            aria-describedby="reconnect-day-error"
            onInput={({ currentTarget }) => change(currentTarget.value, time)}
          />
        </label>
        <FieldError id="reconnect-day-error" message={errors.day ?? null} />
      </div>
      <div class="reconnect-field">
        <label>
          <span class="reconnect-label">{form.time}</span>
          <input
            type="time"
            data-field="time"
            value={time}
            aria-invalid={errors.time !== undefined}
            aria-describedby="reconnect-time-error"
            onInput={({ currentTarget }) => change(day, currentTarget.value)}
          />
        </label>
        <FieldError id="reconnect-time-error" message={errors.time ?? null} />
      </div>
    </div>
  );
}
