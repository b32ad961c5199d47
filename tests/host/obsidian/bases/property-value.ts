import { BooleanValue, DateValue, LinkValue, ListValue, NullValue, NumberValue, ObjectValue, StringValue, type Value } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";

const DAY = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/;

/** A date as the text it was written as: the mocks' own counts months from 0. */
class WrittenDate extends DateValue {
  readonly written: string;

  constructor(written: string) {
    super(new Date(written.length > 10 ? written.replace(" ", "T") : `${written}T00:00`), written.length > 10);
    this.written = written;
  }
  override toString(): string {
    return this.written;
  }
}

/** A property of a note as Bases gives it to a view (obsidian.d.ts, `Value` and its kinds). */
export function propertyValue(app: App, value: unknown, sourcePath: string): Value {
  if (value === null || value === undefined) return NullValue.create__();
  if (typeof value === "boolean") return BooleanValue.create__(value);
  if (typeof value === "number") return NumberValue.create__(value);
  if (typeof value === "string") return textValue(app, value, sourcePath);
  if (!Array.isArray(value)) return ObjectValue.create__(value);
  const list = ListValue.create__([]);
  list.values__ = value.map((item) => propertyValue(app, item, sourcePath));
  return list;
}

function textValue(app: App, text: string, sourcePath: string): Value {
  if (DAY.test(text)) return new WrittenDate(text);
  return LinkValue.parseFromString(app as never, text, sourcePath) ?? StringValue.create__(text);
}
