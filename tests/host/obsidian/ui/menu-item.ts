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
  /** Not in obsidian.d.ts, used by many plugins; here its items are shown in a menu of their own. */
  setSubmenu(): Menu {
    this.#submenu ??= this.menu.another();
    this.dom.addClass("has-submenu");
    setIcon(this.dom.createDiv("menu-item-icon mod-submenu"), "chevron-right");
    return this.#submenu;
  }

  use(event: MenuEvent): void {
    if (this.disabled) return;
    const { right, top } = this.dom.getBoundingClientRect();
    this.menu.hide();
    if (this.#submenu) this.#submenu.showAtPosition({ x: right, y: top });
    else this.#callback?.(event);
  }
}
