import { insertUnderHeading, lineUnderHeading } from "../../core/markdown/insert-under-heading";
import type { Refusal } from "../../core/note/refusal";
import { newHeading } from "../../core/note/reading-rules";
import type { VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import { formatTaskLine } from "../../core/task/format-task";
import { noteDialect, type TaskDialect } from "../../core/task/task-dialect";
import { editNote } from "../edit-note";
import { insertDailyLine, type DailyChange } from "../insert-daily-line";
import type { WriteOutcome } from "../outcome";
import { finish, refuse, type WriteContext } from "../write-context";
import type { PromiseRequest } from "./command";
import { linksTo, missingNote } from "./linked-people";
import { named } from "./named";

/**
 * A promise, mine or theirs, as an ordinary task (formats.md §4): in today's note under a heading of its own, for under the
 * touchpoints heading a ticked task would count as contact; or, by setting, in the note of the first person.
 */
export async function addPromise(context: WriteContext, request: PromiseRequest): Promise<WriteOutcome> {
  const { words } = context;
  const { owner, people, text } = request;
  const label = words.undo.promise[owner](named(people, words), text.replace(/\s+/g, " ").trim());
  if (text.trim() === "") return refuse(label, { kind: "text-missing", path: "" });
  const line = await promiseLine(context, request);
  if (!line.ok) return refuse(label, line.error);
  const gone = await missingNote(context, people);
  if (gone) return refuse(label, gone);
  const written = await writePromise(context, people, line.value);
  return written.ok ? finish(context, label, [written.value], written.value.aside) : refuse(label, written.error);
}

/** In somebody's own note it is theirs without a link. */
async function promiseLine(context: WriteContext, request: PromiseRequest): Promise<Result<string, Refusal>> {
  const { owner, people, text, due } = request;
  const links = linksTo(context, people);
  if (!links.ok) return links;
  const named = links.value.slice(context.settings.promises.place === "person" ? 1 : 0);
  const turn = owner === "them" ? "waiting for " : "";
  const said = `${turn}${named.length === 0 ? "" : `${named.join(", ")}: `}${text}`;
  const line = formatTaskLine({ text: said, owner, due, filter: context.rules.taskFilter }, await dialectOf(context, people));
  return line.ok ? line : fail({ ...line.error, path: "" });
}

/** Dates as the other tasks of the note have them. */
async function dialectOf(context: WriteContext, people: readonly VaultPath[]): Promise<TaskDialect> {
  const path = placeOf(context, people);
  const read = path.ok ? await context.ports.vault.read(path.value) : path;
  return noteDialect(read.ok ? read.value : "");
}

function placeOf({ settings, ports }: WriteContext, [first]: readonly VaultPath[]): Result<VaultPath, Refusal> {
  return settings.promises.place === "daily" || first === undefined ? ports.dailyNotes.pathOf(ports.clock.today()) : ok(first);
}

async function writePromise(
  context: WriteContext,
  [first]: readonly VaultPath[],
  line: string,
): Promise<Result<DailyChange, Refusal>> {
  const { settings, ports } = context;
  if (settings.promises.place === "daily" || first === undefined) {
    return insertDailyLine(context, ports.clock.today(), line.slice("- ".length), settings.promises.heading);
  }
  const heading = newHeading(settings.promises.heading);
  const written = await editNote(ports.vault, first, (text) =>
    lineUnderHeading(text, heading.text, line) === null ? insertUnderHeading(text, heading.text, heading.level, line) : ok(null),
  );
  return written.ok ? ok({ ...written.value, aside: [] }) : written;
}
