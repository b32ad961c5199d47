import { applyEdit } from "../core/markdown/edit";
import { readFrontmatter } from "../core/markdown/read-frontmatter";
import { setProperty, type TextRefusal } from "../core/markdown/set-property";
import { keyFor } from "../core/note/reading-rules";
import { baseName, type VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import { isoDay, type DayNumber } from "../core/time/civil-date";
import type { Edit } from "../core/markdown/edit";
import type { WriteOutcome } from "./outcome";
import { finish, lineAt, refuse, type WriteContext } from "./write-context";

const CANONICAL = "snooze-until";

/** Lets a person rest until a day after today: one property of their note. */
export async function snoozePerson(context: WriteContext, person: VaultPath, until: DayNumber): Promise<WriteOutcome> {
  const { ports, words, days } = context;
  const today = ports.clock.today();
  const label = words.undo.snoozed(baseName(person), days.short(until, today));
  if (until <= today) return refuse(label, { kind: "bad-date", path: person, value: isoDay(until) });
  let line = 0;
  const processed = await ports.vault.process(person, (text) => {
    const edit = snoozeEdit(text, until, context);
    if (!edit.ok) return fail({ ...edit.error, path: person });
    if (edit.value === null) return ok(text);
    line = lineAt(text, edit.value.from);
    return ok(applyEdit(text, edit.value));
  });
  return processed.ok ? finish(context, label, [{ written: processed.value, line }], []) : refuse(label, processed.error);
}

function snoozeEdit(text: string, until: DayNumber, { ports, rules }: WriteContext): Result<Edit | null, TextRefusal> {
  const frontmatter = readFrontmatter(text, ports.frontmatter);
  const key = frontmatter.kind === "read" ? keyFor("snooze-until", frontmatter.data, rules) : null;
  return setProperty(text, key ?? CANONICAL, isoDay(until), ports.frontmatter);
}
