import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { type Component, MarkdownRenderChild } from "../base/component";
import { setIcon } from "../base/icons";
import { loadEmbeds } from "./embeds";
import { sectionsOf, type NoteSection } from "./note-sections";
import type { MarkdownPostProcessorContext, SectionInfo } from "./post-processors";
import { safeHtml } from "./safe-html";

let documents = 0;

/** What is rendered, and where it comes from. */
export interface RenderSource {
  readonly markdown: string;
  readonly sourcePath: string;
  /** How many notes are embedded in each other around this one. */
  readonly depth?: number;
}

/**
 * obsidian.d.ts, `MarkdownRenderer`. `render` puts the blocks straight into `el` (Dataview and others look for
 * `:scope > p`), and its links do nothing by themselves: who renders listens (see `listenToLinks`).
 */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  hoverPopover: unknown = null;
  abstract readonly app: App;
  abstract get file(): TFile | null;

  static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    await renderInto(app, { markdown, sourcePath }, el, component);
  }

  /** Deprecated in obsidian.d.ts: the same, with the app of the window. */
  static async renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    await MarkdownRenderer.render((globalThis as unknown as { app: App }).app, markdown, el, sourcePath, component);
  }
}

export async function renderInto(app: App, source: RenderSource, el: HTMLElement, component: Component): Promise<void> {
  for (const section of sectionsIn(app, source)) el.append(drawSection(section));
  await finish(app, source, el, component, () => null);
}

/** The reading view's way: every block in an element of its own, which processors get one by one, and whose lines they can ask for. */
export async function renderSections(app: App, source: RenderSource, el: HTMLElement, component: Component): Promise<void> {
  for (const section of sectionsIn(app, source)) {
    const { tag, lineStart, lineEnd } = section;
    const block = el.createDiv(`el-${tag}`);
    block.dataset["line"] = String(lineStart);
    block.append(drawSection(section));
    await finish(app, source, block, component, (asked) => (block.contains(asked) ? { text: source.markdown, lineStart, lineEnd } : null));
  }
}

function sectionsIn(app: App, { markdown, sourcePath }: RenderSource): NoteSection[] {
  return sectionsOf(markdown, (linktext) => isResolved(app, linktext, sourcePath));
}

/** A link within the note itself (`#heading`) always is. */
export function isResolved(app: App, linktext: string, sourcePath: string): boolean {
  const linkpath = linktext.replace(/#.*$/s, "").trim();
  return linkpath === "" || app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath) !== null;
}

function drawSection({ html }: NoteSection): DocumentFragment {
  const nodes = safeHtml(html);
  for (const heading of nodes.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")) heading.dataset["heading"] = heading.textContent ?? "";
  for (const block of nodes.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li")) block.setAttribute("dir", "auto");
  for (const icon of nodes.querySelectorAll<HTMLElement>(".callout-icon")) setIcon(icon, "pencil");
  for (const list of nodes.querySelectorAll("ul, ol")) if (list.querySelector(":scope > .task-list-item")) list.addClass("contains-task-list");
  for (const code of nodes.querySelectorAll("pre > code[class]")) code.parentElement?.addClass(code.className);
  return nodes;
}

async function finish(app: App, source: RenderSource, el: HTMLElement, component: Component, getSectionInfo: (el: HTMLElement) => SectionInfo | null): Promise<void> {
  const { sourcePath } = source;
  const context: MarkdownPostProcessorContext = {
    docId: `document-${(documents += 1)}`,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
    addChild: (child) => void component.addChild(child),
    getSectionInfo,
  };
  await app.postProcessors.run(el, context);
  await loadEmbeds(app, source, el, component, renderInto);
}
