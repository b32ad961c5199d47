import type { App } from "../app";
import { getFrontMatterInfo, parseYaml } from "../base/yaml";
import { isResolved } from "./markdown-renderer";

const LINK = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/;

/** The properties above a note's text, as rows of name and value. A value that is a link as a whole is one, as in the app. */
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
    row.dataset["propertyKey"] = name;
    row.createDiv({ cls: "metadata-property-key", text: name });
    const cell = row.createDiv("metadata-property-value");
    for (const part of [value].flat()) renderValue(app, cell.createDiv("metadata-property-item"), plain(part), sourcePath);
  }
}

function renderValue(app: App, el: HTMLElement, value: string, sourcePath: string): void {
  const [, target, shown] = LINK.exec(value) ?? [];
  if (target === undefined) return el.setText(value);
  const cls = isResolved(app, target, sourcePath) ? "internal-link" : "internal-link is-unresolved";
  el.createEl("a", { cls, text: shown || target, href: target, attr: { "data-href": target } });
}

function readable(frontmatter: string): Record<string, unknown> | null {
  try {
    const parsed = parseYaml(frontmatter);
    return parsed !== null && typeof parsed === "object" && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function plain(value: unknown): string {
  return value !== null && typeof value === "object" ? JSON.stringify(value) : String(value ?? "");
}
