import { applyEdit } from "../core/markdown/edit";
import { insertUnderHeading, lineUnderHeading } from "../core/markdown/insert-under-heading";
import type { TextRefusal } from "../core/markdown/text-refusal";
import type { Refusal } from "../core/note/refusal";
import { newHeading } from "../core/note/reading-rules";
import type { VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import type { DayNumber } from "../core/time/civil-date";
import type { Written } from "./ports";
import { lineAt, type Change, type WriteContext } from "./write-context";

/**
 * Puts one list line under a heading of a day's note (the touchpoints heading, unless another is named), creating the note from the user's template and the
 * heading when they are missing. A line that stands there already is not written twice: repeating a command is safe.
 */
export async function insertDailyLine(
  context: WriteContext,
  day: DayNumber,
  line: string,
  heading = context.settings.touchpoints.heading,
): Promise<Result<Change, Refusal>> {
  const path = context.ports.dailyNotes.pathOf(day);
  if (!path.ok) return path;
  let at = 0;
  const insert = (text: string): Result<string, Refusal> => {
    const inserted = insertItem(text, `- ${line}`, heading);
    if (!inserted.ok) return fail({ ...inserted.error, path: path.value });
    at = inserted.value.line;
    return ok(inserted.value.text);
  };
  const written = await writeInto(context, path.value, day, insert);
  return written.ok ? ok({ written: written.value, line: at }) : written;
}

/** Somebody else (another device, another plugin) may create the note between our look and our write: then write into theirs. */
async function writeInto(
  { ports }: WriteContext,
  path: VaultPath,
  day: DayNumber,
  insert: (text: string) => Result<string, Refusal>,
): Promise<Result<Written, Refusal>> {
  const processed = await ports.vault.process(path, insert);
  if (processed.ok || processed.error.kind !== "note-missing") return processed;
  const fresh = await ports.dailyNotes.fresh(day, ports.clock.time());
  if (!fresh.ok) return fresh;
  const text = insert(fresh.value);
  if (!text.ok) return text;
  const created = await ports.vault.create(path, text.value);
  if (created.ok) return ok({ ...created.value, base: fresh.value });
  if (created.error.kind !== "note-exists") return created;
  return ports.vault.process(path, insert);
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
