import fc from "fast-check";
import type { Edit } from "../../../../../src/core/markdown/edit";
import { editItem } from "../../../../../src/core/markdown/edit-item";
import { editProperty } from "../../../../../src/core/markdown/edit-property";
import { insertUnderHeading } from "../../../../../src/core/markdown/insert-under-heading";
import { outlineOf } from "../../../../../src/core/markdown/outline";
import type { PropertyChange } from "../../../../../src/core/markdown/property-change";
import { removeItem } from "../../../../../src/core/markdown/remove-item";
import type { TextRefusal } from "../../../../../src/core/markdown/text-refusal";
import { textLines } from "../../../../../src/core/markdown/text-lines";
import type { Result } from "../../../../../src/core/result";
import { changeTask } from "../../../../../src/core/task/change-task";
import type { TaskChange } from "../../../../../src/core/task/task-change";
import { parseIsoDay, type DayNumber } from "../../../../../src/core/time/civil-date";
import { arbitraryNote } from "./arbitrary-note";
import { yamlParser } from "./yaml-parser";

export const LINE = "- 18:10 call with [[Bo Lind]]: news";

export type Write = (text: string) => Result<Edit | null, TextRefusal>;

/** A note and a write that means something in it. */
export interface Case<T> {
  readonly text: string;
  readonly what: T;
  readonly write: Write;
}

export const value = fc.oneof(
  fc.constantFrom("2026-11-23", "true", "a: b", "# x", "", " ", "it's", '"', "null", "12", "ż", "- a", "[[Ana]]", "a\nb", "$&", "]"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

export const key = fc.constantFrom("last-contact", "Last Contact", "gave", "new key", "map", "a: b", "x", "12", "note", "quote", "alias");

const items = fc.constantFrom("book", "a, b", "other", "2026-01-01 book", "x: y", "b", "text", "a", "c");

export const propertyChange: fc.Arbitrary<PropertyChange> = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), key, value, keepLink: fc.constant(false) }),
  fc.record({ kind: fc.constant("append" as const), key, item: value }),
  fc.record({ kind: fc.constant("take-out" as const), key: fc.constantFrom("gave", "tags", "aliases"), item: items }),
  fc.record({ kind: fc.constant("remove" as const), key }),
);

export const propertyCase: fc.Arbitrary<Case<PropertyChange>> = fc
  .tuple(arbitraryNote, propertyChange)
  .map(([text, what]) => ({ text, what, write: (note) => editProperty(note, what, yamlParser) }));

export type BodyWrite =
  | { readonly kind: "new line" }
  | { readonly kind: "other line"; readonly line: string; readonly now: string }
  | { readonly kind: "line gone"; readonly line: string }
  | { readonly kind: "task"; readonly line: string; readonly at: number; readonly change: TaskChange };

const day = parseIsoDay("2026-11-23") as DayNumber;
const taskChange = fc.constantFrom<TaskChange>(
  { kind: "done", day },
  { kind: "dropped", day },
  { kind: "reopened" },
  { kind: "due", day },
  { kind: "due", day: null },
);

/** A line of the note is chosen among its list items; when it has none, a line is added. */
export const bodyCase: fc.Arbitrary<Case<BodyWrite>> = fc
  .tuple(arbitraryNote, fc.nat(3), fc.nat(20), taskChange, fc.constantFrom(" more", " [[Bo]]", " %%", " `", "", "\n"))
  .map(([text, kind, choice, change, more]) => {
    const all = outlineOf(text).listItems;
    const tasks = all.filter((item) => item.task !== undefined);
    const item = kind === 3 ? tasks[choice % Math.max(tasks.length, 1)] : all[choice % Math.max(all.length, 1)];
    const { from, to } = textLines(text)[item?.line ?? 0] ?? { from: 0, to: 0 };
    const line = text.slice(from, to);
    if (!item || kind === 0) return { text, what: { kind: "new line" }, write: (note) => insertUnderHeading(note, "Touchpoints", 2, LINE) };
    if (kind === 3) return { text, what: { kind: "task", line, at: item.line, change }, write: (note) => changeTask(note, line, change) };
    if (kind === 2) return { text, what: { kind: "line gone", line }, write: (note) => removeItem(note, line) };
    return { text, what: { kind: "other line", line, now: line + more }, write: (note) => editItem(note, line, line + more) };
  });

export const anyCase: fc.Arbitrary<Case<unknown>> = fc.oneof(propertyCase, bodyCase);
