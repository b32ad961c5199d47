import type { App, TFile } from "obsidian";
import { realTimers, type Timers } from "../faults/timers";

export interface TemplateEngineOptions {
  /** Milliseconds between a note's creation and reading it. Templater waits 300 (its `on_file_creation`). */
  readonly wait?: number;
  /** Milliseconds between reading a note and writing over it: what its commands take. */
  readonly render?: number;
  /** What a command between `<%` and `%>` becomes. */
  readonly command?: (command: string, file: TFile) => string;
  readonly timers?: Timers;
}

export interface TemplateEngine {
  /** Paths it has written over, in order. */
  readonly written: readonly string[];
  /** Paths it is still waiting for or rendering. */
  readonly pending: ReadonlySet<string>;
  /** Why it gave up: the note had gone, the disk failed. */
  readonly failed: readonly { readonly path: string; readonly error: unknown }[];
  stop(): void;
}

/**
 * A stand-in for Templater with "Trigger Templater on new file creation": waits, reads, renders, and then writes what
 * it made of what it **read**. A line that somebody put in meanwhile is lost, as with the real one.
 */
export function startTemplateEngine(app: App, { wait = 300, render = 0, command = () => "", timers = realTimers }: TemplateEngineOptions = {}): TemplateEngine {
  const written: string[] = [];
  const pending = new Set<string>();
  const failed: { path: string; error: unknown }[] = [];
  const run = async (file: TFile): Promise<void> => {
    pending.add(file.path);
    await timers.wait(wait);
    const text = await app.vault.read(file);
    if (render > 0) await timers.wait(render);
    await app.vault.modify(file, rendered(text, (found) => command(found, file)));
    written.push(file.path);
  };
  const created = app.vault.on("create", (file) => {
    if (!app.workspace.layoutReady || !("extension" in file) || file.extension !== "md") return;
    const { path } = file;
    run(file as TFile)
      .catch((error: unknown) => failed.push({ path, error }))
      .finally(() => pending.delete(path));
  });
  return { written, pending, failed, stop: () => app.vault.offref(created) };
}

function rendered(text: string, command: (found: string) => string): string {
  return text.replace(/<%[-_*+]?([\s\S]*?)[-_]?%>/g, (_, found: string) => command(found.trim()));
}
