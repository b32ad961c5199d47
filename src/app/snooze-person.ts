import { readFrontmatter } from "../core/markdown/read-frontmatter";
import { setProperty, type TextRefusal } from "../core/markdown/set-property";
import { keyFor } from "../core/note/reading-rules";
import { baseName, type VaultPath } from "../core/note/vault-path";
import type { Result } from "../core/result";
import { isoDay, type DayNumber } from "../core/time/civil-date";
import type { Edit } from "../core/markdown/edit";
import { editNote } from "./edit-note";
import type { WriteOutcome } from "./outcome";
import { finish, refuse, type WriteContext } from "./write-context";

const CANONICAL = "snooze-until";

/** Lets a person rest until a day after today: one property of their note. */
export async function snoozePerson(context: WriteContext, person: VaultPath, until: DayNumber): Promise<WriteOutcome> {
  const { ports, words, days } = context;
  const today = ports.clock.today();
  const label = words.undo.snoozed(baseName(person), days.short(until, today));
  if (until <= today) return refuse(label, { kind: "day-gone", path: person, value: isoDay(until) });
  const edited = await editNote(ports.vault, person, (text) => snoozeEdit(text, until, context));
  if (!edited.ok) return refuse(label, edited.error);
  const { before, after } = edited.value.written;
  return finish(context, label, before === after ? [] : [edited.value], []);
}

function snoozeEdit(text: string, until: DayNumber, { ports, rules }: WriteContext): Result<Edit | null, TextRefusal> {
  const frontmatter = readFrontmatter(text, ports.frontmatter);
  const key = frontmatter.kind === "read" ? keyFor("snooze-until", frontmatter.data, rules) : null;
  return setProperty(text, key ?? CANONICAL, isoDay(until), ports.frontmatter);
}
