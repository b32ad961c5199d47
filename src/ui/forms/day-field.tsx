import { isoDay, type DayNumber } from "../../core/time/civil-date";
import { InputField, type InputFieldProps } from "./input-field";

interface DayFieldProps extends InputFieldProps {
  readonly earliest?: DayNumber;
  readonly latest?: DayNumber;
}

/** A day, with the platform's own picker. */
export const DayField = ({ earliest, latest, ...field }: DayFieldProps) => (
  <InputField
    {...field}
    input={{
      type: "date",
      ...(earliest !== undefined && { min: isoDay(earliest) }),
      ...(latest !== undefined && { max: isoDay(latest) }),
    }}
  />
);
