import type { Edit } from "../../src/core/markdown/edit";
import { editItem } from "../../src/core/markdown/edit-item";
import { editProperty } from "../../src/core/markdown/edit-property";
import { insertUnderHeading } from "../../src/core/markdown/insert-under-heading";
import { outlineOf } from "../../src/core/markdown/outline";
import type { PropertyChange } from "../../src/core/markdown/property-change";
import { removeItem } from "../../src/core/markdown/remove-item";
import type { TextRefusal } from "../../src/core/markdown/text-refusal";
import { grayMatterParser } from "../../src/adapters/disk/gray-matter-parser";
import type { Result } from "../../src/core/result";
import { changeTask } from "../../src/core/task/change-task";
import type { TaskChange } from "../../src/core/task/task-change";
import { parseIsoDay, type DayNumber } from "../../src/core/time/civil-date";
import type { Wish } from "./oracle";
import { propertiesOf } from "./properties";

/** One write to one note, and what may come of it; null when only the writer knows the new line (a task's). */
export interface Operation {
  readonly name: string;
  /** Fields that commands write; properties that the note has, whatever they are; its lines. */
  readonly of: "fields" | "properties" | "body";
  readonly write: (text: string) => Result<Edit | null, TextRefusal>;
  readonly wish: Wish | ((text: string, after: string) => Wish);
}

const DAY = "2026-11-23";
const DAY_NUMBER = parseIsoDay(DAY) as DayNumber;
const LINE = "- 18:10 call with [[Zoe Quine]]: “żółw” [gave:: intro]";
const ITEM = "2026-11-23 intro to [[Zoe Quine]]: a, b # c";

/** Fields that commands set, and lists that they append to (formats.md §1), in the canonical spelling. */
const SET = ["last-contact", "snooze-until", "hold-until", "hold-reason", "cadence", "circle"];
const LISTS = ["gave", "received"];
/** Existing properties and lines, of which a long note has more than tell anything new. */
const MOST = 6;

/** Every write operation on this note: the fields that commands write, and the properties, headings and lines it has. */
export function operationsOn(text: string): readonly Operation[] {
  return [...onProperties(text), ...onBody(text)];
}

function onProperties(text: string): readonly Operation[] {
  const data = propertiesOf(text)?.data ?? {};
  const operations: Operation[] = [];
  const add = (name: string, change: PropertyChange, value: unknown): void => {
    const write: Operation["write"] = (note) => editProperty(note, change, grayMatterParser);
    operations.push({ name, of: name.endsWith("any") ? "properties" : "fields", write, wish: { kind: "property", key: change.key, value } });
  };
  const set = (name: string, key: string, value: string | boolean, old: unknown): void => {
    const isLink = Array.isArray(old) && Array.isArray(old[0]);
    add(name, { kind: "set", key, value, keepLink: false }, Array.isArray(old) && !isLink ? [value] : value);
  };
  for (const key of SET) set(`set ${key}`, key, DAY, data[key]);
  set("set paused", "paused", true, data["paused"]);
  for (const key of LISTS) add(`append to ${key}`, { kind: "append", key, item: ITEM }, [...listOf(data[key]), ITEM]);
  for (const [key, old] of Object.entries(data).slice(0, MOST)) {
    add("remove any", { kind: "remove", key }, undefined);
    if (!isComposite(old)) set("set any", key, "new: “value”", old);
    const items = Array.isArray(old) ? (old as readonly unknown[]) : null;
    if (items) add("append to any", { kind: "append", key, item: ITEM }, [...items, ITEM]);
    const last = items?.findLast((item) => typeof item === "string");
    if (items && typeof last === "string" && items.indexOf(last) === items.lastIndexOf(last)) {
      const at = items.indexOf(last);
      add("take out of any", { kind: "take-out", key, item: last }, items.filter((_, index) => index !== at));
    }
  }
  return operations;
}

const isComposite = (value: unknown): boolean => typeof value === "object" && value !== null;

function listOf(old: unknown): readonly unknown[] {
  if (old === undefined || old === null || old === "") return [];
  return Array.isArray(old) ? (old as readonly unknown[]) : [old];
}

function onBody(text: string): readonly Operation[] {
  const outline = outlineOf(text);
  const lines = text.split(/\r?\n/);
  const operations: Operation[] = [];
  const add = (name: string, write: Operation["write"], wish: Operation["wish"]): void => {
    operations.push({ name, of: "body", write, wish });
  };
  const headings = new Set(["Touchpoints", ...outline.headings.slice(0, MOST).map((heading) => heading.text)]);
  for (const heading of headings) {
    if (heading.trim() === "") continue;
    const name = heading === "Touchpoints" ? "insert a line" : "insert under any heading";
    add(name, (note) => insertUnderHeading(note, heading, 2, LINE), { kind: "new line", line: LINE, heading: heading.trim() });
  }
  const lineOf = (line: number): string => lines[line] ?? "";
  const isAlone = (line: number): boolean =>
    outline.listItems.filter((item) => lineOf(item.line).trimEnd() === lineOf(line).trimEnd()).length === 1;
  const alone = outline.listItems.filter((item) => isAlone(item.line));
  for (const { line } of alone.slice(0, MOST)) {
    const old = lineOf(line);
    const now = `${old.trimEnd()} – edited`;
    add("edit a line", (note) => editItem(note, old, now), { kind: "other line", line: old, now });
    add("remove a line", (note) => removeItem(note, old), { kind: "line gone", line: old });
  }
  for (const { line } of alone.filter((item) => item.task === " ").slice(0, 2)) {
    for (const change of TASK_CHANGES) {
      const old = lineOf(line);
      const wish = (_: string, after: string): Wish => ({ kind: "other line", line: old, now: taskLine(old, after, line) });
      add(`task ${change.kind}`, (note) => changeTask(note, old, change), wish);
    }
  }
  return operations;
}

const TASK_CHANGES: readonly TaskChange[] = [
  { kind: "done", day: DAY_NUMBER },
  { kind: "dropped", day: DAY_NUMBER },
  { kind: "due", day: DAY_NUMBER },
];

/** The new line of a task: it says the day, and without what a task's dates and box are made of it is what it was. */
function taskLine(old: string, after: string, line: number): string {
  const now = after.split(/\r?\n/)[line] ?? "";
  const bare = (text: string): string => text.replace(/\[[ x-]\]|[✅❌📅📆🗓]\ufe0f?|\d{4}-\d{2}-\d{2}|\s/gu, "").replace(/\[(?:due|completion|cancelled)::\]/g, "");
  return now.includes(DAY) && bare(now) === bare(old) ? now : old;
}
