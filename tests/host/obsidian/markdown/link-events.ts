import type { App } from "../app";
import { Menu } from "../ui/menu";
import { Keymap } from "../ui/scope";

/** Whose links they are, and what the events on them need to know. */
export interface LinkOwner {
  readonly app: App;
  /** Of the note that the links stand in: what they are relative to. */
  readonly sourcePath: () => string;
  /** Where hovered links say they come from: an id of `registerHoverLinkSource`. */
  readonly hoverSource: string;
  readonly hoverParent: { hoverPopover: unknown };
}

/** Makes rendered links do what they do in the reading view: open, open beside, preview, offer a menu, be dragged. */
export function listenToLinks(el: HTMLElement, { app, sourcePath, hoverSource, hoverParent }: LinkOwner): void {
  const at = (event: Event, selector: string): HTMLElement | null => {
    const found = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    return found && el.contains(found) ? found : null;
  };
  const sourceOf = (link: HTMLElement): string => link.closest<HTMLElement>("[data-source-path]")?.dataset["sourcePath"] ?? sourcePath();
  const open = (event: MouseEvent): void => {
    const link = at(event, "a.internal-link");
    if (!link) {
      if (at(event, "a.tag, a.footnote-link")) event.preventDefault();
      return;
    }
    event.preventDefault();
    void app.workspace.openLinkText(link.dataset["href"] ?? "", sourceOf(link), Keymap.isModEvent(event));
  };
  el.addEventListener("click", open);
  el.addEventListener("auxclick", (event) => event.button === 1 && open(event));
  el.addEventListener("click", (event) => {
    const callout = at(event, ".callout-title")?.parentElement;
    if (callout?.hasClass("is-collapsible")) callout.toggleClass("is-collapsed", !callout.hasClass("is-collapsed"));
  });
  el.addEventListener("mouseover", (event) => {
    const link = at(event, "a.internal-link");
    if (!link) return;
    app.workspace.trigger("hover-link", { event, source: hoverSource, hoverParent, targetEl: link, linktext: link.dataset["href"] ?? "", sourcePath: sourceOf(link) });
  });
  el.addEventListener("contextmenu", (event) => {
    const menu = new Menu();
    const internal = at(event, "a.internal-link");
    const external = at(event, "a.external-link");
    if (internal) app.workspace.handleLinkContextMenu(menu, internal.dataset["href"] ?? "", sourceOf(internal));
    else if (external) app.workspace.handleExternalLinkContextMenu(menu, external.getAttribute("href") ?? "");
    else return;
    event.preventDefault();
    menu.showAtMouseEvent(event);
  });
  el.addEventListener("dragstart", (event) => {
    const link = at(event, "a.internal-link");
    if (link) app.dragManager.onDragStart(event, app.dragManager.dragLink(event, link.dataset["href"] ?? "", sourceOf(link)));
  });
}
