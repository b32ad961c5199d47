import { applyEdit } from "../core/markdown/edit";
import { insertUnderHeading, lineUnderHeading } from "../core/markdown/insert-under-heading";
import type { TextRefusal } from "../core/markdown/text-refusal";
import type { Refusal } from "../core/note/refusal";
import { newHeading } from "../core/note/reading-rules";
import type { VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import type { DayNumber } from "../core/time/civil-date";
import { sleep } from "./patience";
import type { Written } from "./ports";
import { lineAt, type Change, type WriteContext } from "./write-context";

/** A line in a day's note. */
export interface DailyChange extends Change {
  /** To be told beside the success: the template is missing, and the new note is without it. */
  readonly aside: readonly Refusal[];
}

type Insert = (text: string) => Result<string, Refusal>;

/** A note that somebody else has just made may be on the disk before the host knows of it: how long we ask again, in ms. */
const ASK_AGAIN_MS = [0, 250, 500, 1000] as const;

/**
/**
 * Puts one list line under a heading of a day's note (the touchpoints heading, unless another is named), creating the note
 * from the user's template and the heading when they are missing. A line that stands there already is not written twice:
 * repeating a command is safe. For a few seconds the line is looked after (`LineKeeper`): template engines like to rewrite
 * what is new.
 */
export async function insertDailyLine(
  context: WriteContext,
  day: DayNumber,
  line: string,
  heading = context.settings.touchpoints.heading,
): Promise<Result<DailyChange, Refusal>> {
  const path = context.ports.dailyNotes.pathOf(day);
  if (!path.ok) return path;
  const item = `- ${line}`;
  let at = 0;
  const insert: Insert = (text) => {
    const inserted = insertItem(text, item, heading);
    if (!inserted.ok) return fail({ ...inserted.error, path: path.value });
    at = inserted.value.line;
    return ok(inserted.value.text);
  };
  const done = await writeInto(context, path.value, day, insert);
  if (!done.ok) return done;
  const { written, aside } = done.value;
  if (written.before !== written.after) context.lines.watch({ written, item, insert });
  return ok({ written, line: at, aside });
}

type Done = Pick<DailyChange, "written" | "aside">;

/** Somebody else (another device, another plugin) may create the note between our look and our write: then write into theirs. */
async function writeInto(context: WriteContext, path: VaultPath, day: DayNumber, insert: Insert): Promise<Result<Done, Refusal>> {
  const { vault } = context.ports;
  const processed = alone(await vault.process(path, insert));
  if (processed.ok || processed.error.kind !== "note-missing") return processed;
  const fresh = await freshNote(context, day);
  if (!fresh.ok) return fresh;
  const { base, aside } = fresh.value;
  const text = insert(base);
  if (!text.ok) return text;
  const created = await vault.create(path, text.value);
  if (created.ok) return ok({ written: { ...created.value, base }, aside });
  if (created.error.kind !== "note-exists") return created;
  const { path: there } = created.error;
  return there === path ? writeIntoTheirs(context, path, insert) : fail({ kind: "note-twin", path: there, value: path });
}

async function writeIntoTheirs({ ports }: WriteContext, path: VaultPath, insert: Insert): Promise<Result<Done, Refusal>> {
  for (const wait of ASK_AGAIN_MS) {
    if (wait > 0) await sleep(ports.timer, wait);
    const processed = alone(await ports.vault.process(path, insert));
    if (processed.ok || processed.error.kind !== "note-missing") return processed;
  }
  return fail({ kind: "no-answer", path });
}

const alone = (written: Result<Written, Refusal>): Result<Done, Refusal> =>
  written.ok ? ok({ written: written.value, aside: [] }) : written;

/** Without its template a day is poorer; without the line a memory is lost. So the line goes first, and the rest is told. */
async function freshNote(
  { ports }: WriteContext,
  day: DayNumber,
): Promise<Result<{ readonly base: string; readonly aside: readonly Refusal[] }, Refusal>> {
  const fresh = await ports.dailyNotes.fresh(day, ports.clock.time());
  if (fresh.ok) return ok({ base: fresh.value, aside: [] });
  return fresh.error.kind === "template-missing" ? ok({ base: "", aside: [fresh.error] }) : fresh;
}

/** The text with the item under the heading, and the line where it then stands. */
function insertItem(
  text: string,
  item: string,
  setting: string,
): Result<{ readonly text: string; readonly line: number }, TextRefusal> {
  const heading = newHeading(setting);
  const there = lineUnderHeading(text, heading.text, item);
  if (there !== null) return ok({ text, line: there });
  const edit = insertUnderHeading(text, heading.text, heading.level, item);
  if (!edit.ok) return edit;
  const after = applyEdit(text, edit.value);
  return ok({ text: after, line: lineAt(after, edit.value.from + edit.value.insert.lastIndexOf(item)) });
}
