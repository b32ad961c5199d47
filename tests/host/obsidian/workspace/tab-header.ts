import { setIcon } from "../base/icons";
import { Menu } from "../ui/menu";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** A leaf's tab: shows its view's icon and name; reveals, closes, and has a menu. */
export class TabHeader {
  readonly el = createDiv({ cls: "workspace-tab-header tappable", attr: { role: "tab", tabindex: "0" } });
  readonly #leaf: WorkspaceLeaf;

  constructor(leaf: WorkspaceLeaf) {
    this.#leaf = leaf;
    this.el.addEventListener("click", () => void leaf.app.workspace.revealLeaf(leaf));
    this.el.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      void leaf.app.workspace.revealLeaf(leaf);
    });
    this.el.addEventListener("auxclick", (event) => event.button === 1 && leaf.detach());
    this.el.addEventListener("contextmenu", (event) => this.#menu().showAtMouseEvent(event));
  }

  paint(): void {
    const title = this.#leaf.getDisplayText();
    this.el.empty();
    this.el.setAttribute("aria-label", title);
    this.el.toggleClass("mod-pinned", this.#leaf.pinned);
    setIcon(this.el.createDiv("workspace-tab-header-inner-icon"), this.#leaf.getIcon());
    this.el.createDiv({ cls: "workspace-tab-header-inner-title", text: title });
    const close = this.el.createEl("button", { cls: "workspace-tab-header-inner-close-button clickable-icon", attr: { "aria-label": `Close ${title}`, type: "button" } });
    setIcon(close, "x");
    close.addEventListener("click", (event) => {
      event.stopPropagation();
      this.#leaf.detach();
    });
    close.addEventListener("keydown", (event) => event.stopPropagation());
  }

  #menu(): Menu {
    const leaf = this.#leaf;
    const { workspace } = leaf.app;
    const menu = new Menu();
    menu.addItem((item) => item.setSection("close").setTitle("Close").setIcon("x").onClick(() => leaf.detach()));
    menu.addItem((item) => item.setSection("pane").setTitle(leaf.pinned ? "Unpin" : "Pin").setIcon("pin").onClick(() => leaf.togglePinned()));
    menu.addItem((item) => item.setSection("pane").setTitle("Move to new window").setIcon("picture-in-picture-2").onClick(() => void workspace.moveLeafToPopout(leaf)));
    leaf.view.onPaneMenu(menu, "tab-header");
    return menu;
  }
}
