import { moment, normalizePath, type App, type TFile } from "obsidian";
import type { DailyNotes, DailyNotesSource } from "../../app/ports";
import type { Refusal } from "../../core/note/refusal";
import { safeNotePath } from "../../core/note/safe-path";
import { baseName, vaultPath, type VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import type { DayNumber } from "../../core/time/civil-date";
import type { DailyFormat } from "../../core/time/daily-format";
import { renderTemplate } from "../../core/time/daily-template";
import { compileNames } from "./daily-names";
import { dailyNotesSource, templateFormats } from "./daily-notes-source";
import { momentText } from "./moment-format";
import { tryOut } from "./try-out";

/** Daily notes as the user set them up. The settings are read at each call; what follows from them is worked out once. */
export class ObsidianDailyNotes implements DailyNotes {
  readonly #app: App;
  #names: { readonly key: string; readonly compiled: Result<DailyFormat, Omit<Refusal, "path">> } | null = null;

  constructor(app: App) {
    this.#app = app;
  }

  get source(): DailyNotesSource {
    return dailyNotesSource(this.#app);
  }

  pathOf(day: DayNumber): Result<VaultPath, Refusal> {
    const { folder, format } = this.source;
    const names = this.#namesOf(format);
    if (!names.ok) return fail({ ...names.error, path: "" });
    const path = `${prefixOf(folder)}${names.value.format(day)}.md`;
    const safe = safeNotePath(path);
    return safe.ok ? ok(safe.value) : fail({ kind: "daily-format", path: "", value: path });
  }

  dayOf(path: VaultPath): DayNumber | null {
    const { folder, format } = this.source;
    const prefix = prefixOf(folder);
    if (!path.startsWith(prefix) || !path.endsWith(".md")) return null;
    const names = this.#namesOf(format);
    return names.ok ? names.value.parse(path.slice(prefix.length, -".md".length)) : null;
  }

  async fresh(day: DayNumber, time: string): Promise<Result<string, Refusal>> {
    const path = this.pathOf(day);
    if (!path.ok) return path;
    const { template } = this.source;
    if (template === null) return ok("");
    const file = this.#templateFile(template);
    if (file === null) return fail({ kind: "template-missing", path: path.value, value: template });
    const values = { title: baseName(path.value), day, time, ...templateFormats(this.#app) };
    return tryOut(vaultPath(file.path), async () =>
      ok(renderTemplate(await this.#app.vault.read(file), values, momentText)),
    );
  }

  /** The setting holds a path, with or without ending, or just a name. */
  #templateFile(template: string): TFile | null {
    const path = normalizePath(template);
    return (
      this.#app.vault.getFileByPath(path) ??
      this.#app.vault.getFileByPath(`${path}.md`) ??
      this.#app.metadataCache.getFirstLinkpathDest(path, "")
    );
  }

  #namesOf(format: string): Result<DailyFormat, Omit<Refusal, "path">> {
    const key = `${moment.locale()} ${format}`;
    if (this.#names?.key !== key) this.#names = { key, compiled: compileNames(format) };
    return this.#names.compiled;
  }
}

const prefixOf = (folder: string): string => (folder === "" ? "" : `${folder}/`);
