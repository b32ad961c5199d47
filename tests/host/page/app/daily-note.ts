import { moment } from "../../obsidian/index";
import type { App } from "../../obsidian/app";
import { openNote } from "./open-note";

/** What the core plugin's command does: opens today's note, made from the template if it isn't there yet. */
export async function openToday(app: App): Promise<void> {
  const options = app.internalPlugins.getEnabledPluginById("daily-notes")?.options ?? {};
  const text = (name: string): string => (typeof options[name] === "string" ? options[name] : "");
  const now = moment();
  const folder = text("folder").replace(/\/$/, "");
  const path = `${folder === "" ? "" : `${folder}/`}${now.format(text("format") || "YYYY-MM-DD")}.md`;
  if (!app.vault.getFileByPath(path)) {
    const template = app.vault.getFileByPath(`${text("template").replace(/\.md$/, "")}.md`);
    const draft = template ? await app.vault.read(template) : "";
    await makeFolders(app, path);
    await app.vault.create(path, draft.replace(/\{\{(date|time)(?::([^}]*))?\}\}/g, (_, what: string, format?: string) => now.format(format ?? (what === "date" ? "YYYY-MM-DD" : "HH:mm"))));
  }
  await openNote(app, path, "source");
}

async function makeFolders(app: App, path: string): Promise<void> {
  const parts = path.split("/").slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join("/");
    if (!app.vault.getFolderByPath(folder)) await app.vault.createFolder(folder);
  }
}
