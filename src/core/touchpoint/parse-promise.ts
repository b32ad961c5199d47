import { parseDateValue } from "../time/date-value";
import type { DayNumber } from "../time/civil-date";
import type { LineField } from "./line-fields";
import { linksOutsideFields, lineParts, type LineParts } from "./line-head";
import { withoutLinkSyntax } from "./line-links";
import { taskFields, withoutTaskFields, type TaskField, type TaskSign } from "./task-fields";
import type { PersonalPromise, Side } from "./touchpoint";

/** A task's text as a promise (formats.md §4), before it is known in which note it stands. */
export interface ParsedPromise extends Omit<PersonalPromise, "path" | "line"> {
  /** Dates that can't be read, as written. */
  readonly unreadable: readonly string[];
}

/**
 * `mark` is the character in the check box. Null for check boxes that are no tasks (`[!]`, `[>]` and the like): open are
 * `[ ]` and `[/]`, done `[x]` and `[X]`, dropped `[-]`.
 */
export function parsePromise(body: string, mark: string): ParsedPromise | null {
  const state = STATES[mark];
  if (state === undefined) return null;
  const parts = lineParts(body);
  const signs = taskFields(parts.masked);
  const due = taskDate(signs, "due", parts.fields, "due");
  const done = taskDate(signs, "done", parts.fields, "completion");
  const dropped = signs.some(({ sign }) => sign === "dropped") || has(parts.fields, "cancelled");
  return {
    owner: ownerOf(body, parts.fields),
    people: [...new Set(linksOutsideFields(parts).map(({ target }) => target))],
    text: promiseText(parts),
    due: due.day,
    state: state === "open" && dropped ? "dropped" : state,
    done: state === "done" ? done.day : null,
    unreadable: [...due.unreadable, ...done.unreadable],
  };
}

const STATES: Readonly<Record<string, PersonalPromise["state"]>> = {
  " ": "open",
  "/": "open",
  x: "done",
  X: "done",
  "-": "dropped",
};

/** Somebody else's turn: the task begins with it, in any of the languages. */
const WAITING = /^\s*(?:waiting|czekam|czekamy)\b(?:\s(?:for|on|na))?[\s:,]*/i;
const WAITING_TAG = /(?:^|\s)#waiting(?=\s|$)/i;

function ownerOf(body: string, fields: readonly LineField[]): Side {
  const owner = fields.findLast(({ key }) => key === "owner")?.value.toLowerCase();
  if (owner === "them" || owner === "me") return owner;
  return WAITING.test(body) || WAITING_TAG.test(body) ? "them" : "me";
}

const has = (fields: readonly LineField[], key: string): boolean => fields.some((field) => field.key === key);

interface TaskDate {
  readonly day: DayNumber | null;
  readonly unreadable: readonly string[];
}

/** The date of an emoji field, else of a Dataview field. */
function taskDate(signs: readonly TaskField[], sign: TaskSign, fields: readonly LineField[], key: string): TaskDate {
  const written = signs.findLast((each) => each.sign === sign)?.value || fields.findLast((each) => each.key === key)?.value;
  if (written === undefined || written === "") return { day: null, unreadable: [] };
  const date = parseDateValue(written);
  return date.kind === "full" ? { day: date.day, unreadable: [] } : { day: null, unreadable: [written] };
}

const TASK_KEYS: ReadonlySet<string> = new Set([
  ...["due", "completion", "scheduled", "start", "created", "cancelled", "priority", "repeat", "id", "dependson"],
  ...["owner", "oncompletion"],
]);

/** What was promised, as a sentence: without fields, the block id, what says whose turn it is, and the syntax of links. */
function promiseText({ body, fields, end }: LineParts): string {
  let text = "";
  let from = 0;
  for (const field of fields) {
    if (field.start < from || !TASK_KEYS.has(field.key)) continue;
    text += body.slice(from, field.start);
    from = field.end;
  }
  text += body.slice(from, Math.max(from, end));
  return withoutLinkSyntax(withoutTaskFields(text).replace(WAITING_TAG, " ").replace(WAITING, ""))
    .replace(/\s+/g, " ")
    .trim();
}
