import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Note } from "./vault/generate";

/** Hands `work` a new folder and deletes it afterwards, whatever happens. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "reconnect-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function writeNotes(folder: string, notes: readonly Note[]): void {
  const made = new Set<string>();
  for (const { path, text } of notes) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
}

/** Without its settings a folder's daily notes are in its root. */
export function writeVault(folder: string, notes: readonly Note[]): void {
  writeNotes(folder, [{ path: ".obsidian/daily-notes.json", text: JSON.stringify({ folder: "Daily" }) }, ...notes]);
}
