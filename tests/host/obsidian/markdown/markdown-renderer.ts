import type { App } from "../app";
import type { Component } from "../base/component";
import { getFrontMatterInfo, parseYaml } from "../base/yaml";
import { blocksOf, type Block } from "../metadata/blocks";
import { Lines } from "../metadata/lines";
import { listMarker } from "../metadata/list-marker";
import { Keymap } from "../ui/scope";
import { renderInline } from "./inline-markdown";
import type { MarkdownPostProcessorContext } from "./post-processors";

/** obsidian.d.ts, `MarkdownRenderer`: what people write in notes, drawn simply; plugins' processors run on it. */
export class MarkdownRenderer {
  static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    const lines = new Lines(markdown);
    const context: MarkdownPostProcessorContext = {
      docId: sourcePath,
      sourcePath,
      frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
      addChild: (child) => void component.addChild(child),
      getSectionInfo: () => null,
    };
    for (const block of blocksOf(lines, 0)) {
      const section = el.createDiv();
      renderBlock(app, section, lines, block, context);
      await app.postProcessors.run(section, context);
    }
  }

  /** Deprecated in obsidian.d.ts, and without the app it can't open links. */
  static async renderMarkdown(markdown: string, el: HTMLElement): Promise<void> {
    el.createEl("p", { text: markdown });
  }
}

/** The properties above a note's text, as rows of name and value. */
export function renderProperties(app: App, text: string, el: HTMLElement, sourcePath: string): void {
  const info = getFrontMatterInfo(text);
  if (!info.exists || info.frontmatter.trim() === "") return;
  const box = el.createDiv("metadata-container");
  const properties = readable(info.frontmatter);
  if (!properties) {
    box.addClass("mod-error");
    box.createEl("pre", { text: info.frontmatter });
    return;
  }
  for (const [name, value] of Object.entries(properties)) {
    const row = box.createDiv("metadata-property");
    row.createDiv({ cls: "metadata-property-key", text: name });
    const cell = row.createDiv("metadata-property-value");
    for (const part of [value].flat()) inline(app, cell.createDiv("metadata-property-item"), plain(part), sourcePath);
  }
}

function readable(frontmatter: string): Record<string, unknown> | null {
  try {
    return parseYaml(frontmatter) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

function plain(value: unknown): string {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}

function inline(app: App, el: HTMLElement, text: string, sourcePath: string): void {
  renderInline(el, text, {
    isResolved: (link) => app.metadataCache.getFirstLinkpathDest(link.replace(/#.*$/, ""), sourcePath) !== null,
    openLink: (link, event) => void app.workspace.openLinkText(link, sourcePath, Keymap.isModEvent(event)),
  });
}

function renderBlock(app: App, el: HTMLElement, lines: Lines, block: Block, context: MarkdownPostProcessorContext): void {
  const texts = lines.texts.slice(block.start, block.end + 1);
  const write = (into: HTMLElement, text: string): void => inline(app, into, text, context.sourcePath);
  switch (block.type) {
    case "heading": {
      const [, marks = "#", title = ""] = /^\s*(#+)\s*(.*?)(?:\s+#+)?\s*$/.exec(texts[0] ?? "") ?? [];
      write(el.createEl(`h${marks.length}` as "h1", { attr: { "data-heading": title } }), title);
      break;
    }
    case "code": {
      const language = /^\s*[`~]+\s*(\S*)/.exec(texts[0] ?? "")?.[1] ?? "";
      const body = texts.slice(1, /^\s*[`~]{3,}\s*$/.test(texts.at(-1) ?? "") ? -1 : undefined).join("\n");
      el.createEl("pre").createEl("code", { cls: language ? `language-${language}` : "", text: body });
      break;
    }
    case "list":
      renderList(el, texts, write);
      break;
    case "callout":
    case "blockquote": {
      const quote = el.createEl(block.type === "callout" ? "div" : "blockquote", { cls: block.type === "callout" ? "callout" : "" });
      const inside = texts.map((text) => text.replace(/^\s*>\s?/, ""));
      const title = /^\[!([^\]]+)\][+-]?\s*(.*)$/.exec(inside[0] ?? "");
      if (title) quote.createDiv({ cls: "callout-title", text: title[2] || title[1] || "" });
      for (const text of title ? inside.slice(1) : inside) write(quote.createEl("p"), text);
      break;
    }
    case "thematicBreak":
      el.createEl("hr");
      break;
    case "table":
      renderTable(el, texts, write);
      break;
    case "comment":
    case "html":
      break;
    default: {
      const paragraph = el.createEl("p");
      texts.forEach((text, index) => {
        if (index > 0) paragraph.createEl("br");
        write(paragraph, text.trim());
      });
    }
  }
}

function renderList(el: HTMLElement, texts: readonly string[], write: (into: HTMLElement, text: string) => void): void {
  const open: { indent: number; list: HTMLElement }[] = [];
  let item: HTMLElement = el;
  for (const text of texts) {
    const marker = listMarker(text);
    if (!marker) {
      if (text.trim() !== "") write(item.createDiv(), text.trim());
      continue;
    }
    while (open.length > 1 && marker.indent < (open.at(-1)?.indent ?? 0)) open.pop();
    const top = open.at(-1);
    if (!top || marker.indent > top.indent) open.push({ indent: marker.indent, list: (top ? item : el).createEl(marker.ordered ? "ol" : "ul") });
    item = (open.at(-1)?.list ?? el).createEl("li");
    if (marker.task !== null) {
      item.addClass("task-list-item");
      item.dataset["task"] = marker.task.trim();
      const box = item.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox", attr: { disabled: "", "aria-label": "Task" } });
      box.checked = marker.task !== " ";
    }
    write(item, marker.task === null ? marker.content : marker.content.slice(4));
  }
}

function renderTable(el: HTMLElement, texts: readonly string[], write: (into: HTMLElement, text: string) => void): void {
  const table = el.createEl("table");
  texts.forEach((text, index) => {
    if (index === 1) return;
    const row = table.createEl("tr");
    const cells = text.trim().replace(/^\||\|$/g, "").split("|");
    for (const cell of cells) write(row.createEl(index === 0 ? "th" : "td"), cell.trim());
  });
}
