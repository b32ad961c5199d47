import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import type { Component } from "../base/component";
import type { RenderSource } from "./markdown-renderer";
import { partOfNote } from "./part-of-note";

/** The app stops at five notes within each other; a note that embeds itself must stop somewhere. */
const DEEPEST = 5;

/** How a note within a note is drawn: as the note around it (handed in, since the two call each other). */
type Render = (app: App, source: RenderSource, el: HTMLElement, component: Component) => Promise<void>;

/** Fills every `.internal-embed` below `el`: notes with their text, other files with their name (the host has no media). */
export async function loadEmbeds(app: App, { sourcePath, depth = 0 }: RenderSource, el: HTMLElement, component: Component, render: Render): Promise<void> {
  for (const embed of el.querySelectorAll<HTMLElement>(".internal-embed:not(.is-loaded)")) {
    const linktext = embed.getAttribute("src") ?? "";
    const [linkpath = "", ...subpath] = linktext.split("#");
    const file = linkpath === "" ? app.vault.getFileByPath(sourcePath) : app.metadataCache.getFirstLinkpathDest(linkpath.trim(), sourcePath);
    embed.addClass("is-loaded");
    if (!file) {
      embed.addClass("file-embed", "mod-empty");
      embed.setText(`"${linktext}" is not created yet.`);
    } else if (file.extension !== "md") {
      embed.addClass("file-embed", "mod-generic");
      embed.setText(embed.getAttribute("alt") || file.name);
    } else if (depth < DEEPEST) {
      await embedNote(app, file, { subpath: subpath.join("#"), depth: depth + 1 }, embed, component, render);
    }
  }
}

export async function embedNote(app: App, file: TFile, part: { subpath: string; depth: number }, el: HTMLElement, component: Component, render: Render): Promise<void> {
  el.addClass("markdown-embed", "inline-embed");
  if (part.subpath === "") el.createDiv({ cls: "markdown-embed-title", text: file.basename });
  const content = el.createDiv("markdown-embed-content").createDiv("markdown-preview-view markdown-rendered");
  // Links in it are relative to it, not to the note around it.
  content.dataset["sourcePath"] = file.path;
  const markdown = partOfNote(await app.vault.cachedRead(file), part.subpath);
  await render(app, { markdown, sourcePath: file.path, depth: part.depth }, content, component);
}
