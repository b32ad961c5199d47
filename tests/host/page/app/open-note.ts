import type { App } from "../../obsidian/app";

/** Opens this note in the middle, if the vault has it. */
export async function openNote(app: App, path: string, mode: "source" | "preview" = "preview"): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file) await app.workspace.getLeaf(false).openFile(file, { state: { mode } });
}
