import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { embedNote } from "../markdown/embeds";
import { listenToLinks } from "../markdown/link-events";
import { renderInto } from "../markdown/markdown-renderer";
import { Keymap } from "../ui/scope";
import { type HoverParent, HoverPopover } from "./hover-popover";

/** What plugins and the app's own views say with `workspace.trigger("hover-link", …)`. */
interface HoveredLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** The core plugin "Page preview": a hovered link shows its note. */
export class PagePreview {
  readonly #app: App;
  /** The user's own choice by source, over its `defaultMod`. */
  readonly overrides: Record<string, boolean> = {};

  constructor(app: App) {
    this.#app = app;
    app.workspace.on("hover-link", (link: HoveredLink) => this.#hovered(link));
  }

  /** obsidian.d.ts, `HoverLinkSource.defaultMod`. A source that nobody registered needs Mod. */
  needsMod(source: string): boolean {
    return this.overrides[source] ?? this.#app.workspace.hoverLinkSources[source]?.defaultMod ?? true;
  }

  #hovered(link: HoveredLink): void {
    const file = this.#fileOf(link);
    const { targetEl, event, hoverParent } = link;
    const shown = hoverParent.hoverPopover;
    if (!file || (shown instanceof HoverPopover && shown.targetEl === targetEl && targetEl !== null)) return;
    if (!this.needsMod(link.source) || Keymap.isModifier(event, "Mod")) this.#show(link, file);
    else if (targetEl) this.#whenModIsPressed(targetEl, () => this.#show(link, file));
  }

  /** The pointer may be there before the key. */
  #whenModIsPressed(targetEl: HTMLElement, show: () => void): void {
    const doc = targetEl.ownerDocument;
    const stop = (): void => {
      doc.removeEventListener("keydown", pressed);
      targetEl.removeEventListener("mouseleave", stop);
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "Control" && event.key !== "Meta") return;
      stop();
      show();
    };
    doc.addEventListener("keydown", pressed);
    targetEl.addEventListener("mouseleave", stop);
    // Every move within the link says so again.
    targetEl.addEventListener("mouseover", stop, { once: true });
  }

  #show({ hoverParent, targetEl, linktext }: HoveredLink, file: TFile): void {
    const popover = new HoverPopover(hoverParent, targetEl);
    const subpath = linktext.split("#").slice(1).join("#");
    const embed = popover.hoverEl.createDiv("markdown-embed");
    listenToLinks(popover.hoverEl, { app: this.#app, sourcePath: () => file.path, hoverSource: "preview", hoverParent: popover as unknown as HoverParent });
    popover.onShow = () => void embedNote(this.#app, file, { subpath, depth: 1 }, embed, popover, renderInto).then(() => popover.position());
  }

  #fileOf({ linktext, sourcePath = "" }: HoveredLink): TFile | null {
    const linkpath = linktext.replace(/#.*$/s, "").trim();
    const file = linkpath === "" ? this.#app.vault.getFileByPath(sourcePath) : this.#app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
    return file?.extension === "md" ? file : null;
  }
}
