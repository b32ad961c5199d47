import { setIcon } from "../base/icons";
import type { Menu } from "./menu";

export type MenuEvent = MouseEvent | KeyboardEvent;

/** obsidian.d.ts, `MenuItem`. */
export class MenuItem {
  readonly dom = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem", tabindex: "-1" } });
  readonly #iconEl = this.dom.createDiv("menu-item-icon");
  readonly #titleEl = this.dom.createDiv("menu-item-title");
  readonly menu: Menu;
  section = "";
  disabled = false;
  #callback: ((event: MenuEvent) => unknown) | null = null;
  #submenu: Menu | null = null;

  constructor(menu: Menu) {
    this.menu = menu;
    this.dom.addEventListener("click", (event) => this.use(event));
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }
  setIcon(icon: string | null): this {
    setIcon(this.#iconEl, icon ?? "");
    return this;
  }
  setChecked(checked: boolean | null): this {
    this.dom.querySelector(".mod-checked")?.remove();
    this.dom.setAttribute("role", checked === null ? "menuitem" : "menuitemcheckbox");
    this.dom.setAttribute("aria-checked", String(checked === true));
    if (checked) setIcon(this.dom.createDiv("menu-item-icon mod-checked"), "check");
    return this;
  }
  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass("is-disabled", disabled);
    this.dom.setAttribute("aria-disabled", String(disabled));
    return this;
  }
  setWarning(isWarning: boolean): this {
    this.dom.toggleClass("is-warning", isWarning);
    return this;
  }
  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass("is-label", isLabel);
    return this.setDisabled(isLabel);
  }
  setSection(section: string): this {
    this.section = section;
    return this;
  }
  onClick(callback: (event: MenuEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }
  /** Not in obsidian.d.ts, used by many plugins. */
  setSubmenu(): Menu {
    if (!this.#submenu) setIcon(this.dom.createDiv("menu-item-icon mod-submenu"), "chevron-right");
    this.#submenu ??= this.menu.another();
    this.dom.addClass("has-submenu");
    this.dom.setAttribute("aria-haspopup", "menu");
    return this.#submenu;
  }
  get submenu(): Menu | null {
    return this.#submenu;
  }

  /** Whatever can go wrong in it, the menu has gone first. */
  use(event: MenuEvent): void {
    if (this.disabled) return;
    if (this.#submenu) return this.menu.openSubmenu(this, this.#submenu);
    this.menu.hideAll();
    this.#callback?.(event);
  }
}
