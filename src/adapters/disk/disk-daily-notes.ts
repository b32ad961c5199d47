import type { DailyNotes, DailyNotesSource } from "../../app/ports";
import type { Refusal } from "../../core/note/refusal";
import { safeNotePath } from "../../core/note/safe-path";
import { baseName, vaultPath, type VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import type { DayNumber } from "../../core/time/civil-date";
import { compileDailyFormat, type DailyFormat } from "../../core/time/daily-format";
import { renderTemplate } from "../../core/time/daily-template";
import { formatMoment } from "../../core/time/format-moment";
import { readDailyNotesOptions, type DailyNotesOptions } from "./daily-notes-options";
import type { DiskVault } from "./disk-vault";

/** Daily notes as the vault's own `.obsidian` folder sets them up. */
export class DiskDailyNotes implements DailyNotes {
  readonly source: DailyNotesSource;
  readonly #options: DailyNotesOptions;
  readonly #vault: DiskVault;
  readonly #format: Result<DailyFormat, Refusal>;
  readonly #prefix: string;

  constructor(folder: string, vault: DiskVault) {
    this.#options = readDailyNotesOptions(folder);
    this.source = this.#options.source;
    this.#vault = vault;
    this.#prefix = this.source.folder === "" ? "" : `${this.source.folder}/`;
    this.#format = formatOf(this.#options);
  }

  pathOf(day: DayNumber): Result<VaultPath, Refusal> {
    if (!this.#format.ok) return this.#format;
    const path = safeNotePath(`${this.#prefix}${this.#format.value.format(day)}.md`);
    return path.ok ? path : fail({ ...path.error, path: "" });
  }

  dayOf(path: VaultPath): DayNumber | null {
    if (!this.#format.ok || !path.startsWith(this.#prefix) || !path.endsWith(".md")) return null;
    return this.#format.value.parse(path.slice(this.#prefix.length, -".md".length));
  }

  fresh(day: DayNumber, time: string): Promise<Result<string, Refusal>> {
    return Promise.resolve(this.#freshNow(day, time));
  }

  #freshNow(day: DayNumber, time: string): Result<string, Refusal> {
    const path = this.pathOf(day);
    if (!path.ok) return path;
    const { template } = this.source;
    if (template === null) return ok("");
    const text = this.#vault.readNow(templatePath(template));
    if (!text.ok) return fail({ kind: "template-missing", path: path.value, value: template });
    const { dateFormat, timeFormat } = this.#options;
    const values = { title: baseName(path.value), day, time, ...(dateFormat && { dateFormat }), ...(timeFormat && { timeFormat }) };
    return ok(renderTemplate(text.value, values, formatMoment));
  }
}

/** Settings that can't be read are named, not guessed. */
function formatOf({ source, unreadable }: DailyNotesOptions): Result<DailyFormat, Refusal> {
  if (unreadable !== null) return fail({ kind: "io", path: unreadable.path, value: unreadable.reason });
  const format = compileDailyFormat(source.format);
  return format.ok ? format : fail({ ...format.error, path: "" });
}

/** The app stores a template with or without its ending. */
function templatePath(template: string): VaultPath {
  const path = template.replace(/\/+/g, "/").replace(/^\//, "");
  return vaultPath(path.endsWith(".md") ? path : `${path}.md`);
}
