import { Component } from "../base/component";
import { MenuItem } from "./menu-item";

/**
 * obsidian.d.ts, `Menu`. By keyboard: arrows, Home and End move, Enter or Space use, Right and Left go into a sub-menu
 * and back, Escape closes all of it and nothing else, and the focus goes back where it was.
 */
export class Menu extends Component {
  readonly dom = createDiv({ cls: "menu", attr: { role: "menu" } });
  readonly items: (MenuItem | "separator")[] = [];
  #onHide: (() => unknown) | null = null;
  #focusBefore: Element | null = null;
  /** The menu this one was opened from, and the one that was opened from this. */
  #above: Menu | null = null;
  #below: Menu | null = null;

  static forEvent(event: MouseEvent): Menu {
    const menu = new Menu();
    queueMicrotask(() => menu.showAtMouseEvent(event));
    return menu;
  }

  another(): Menu {
    return new Menu();
  }
  setNoIcon(): this {
    this.dom.addClass("mod-no-icon");
    return this;
  }
  setUseNativeMenu(_native: boolean): this {
    return this;
  }
  setParentElement(_el: HTMLElement): this {
    return this;
  }
  addItem(build: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    build(item);
    return this;
  }
  addSeparator(): this {
    this.items.push("separator");
    return this;
  }
  onHide(callback: () => unknown): void {
    this.#onHide = callback;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    const fromKeyboard = event.clientX === 0 && event.clientY === 0 && event.target instanceof Element;
    const box = fromKeyboard ? (event.target).getBoundingClientRect() : null;
    return this.showAtPosition(box ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y }: { x: number; y: number }): this {
    this.#focusBefore = document.activeElement;
    this.dom.empty();
    for (const item of this.#inSections()) this.dom.append(item === "separator" ? createDiv("menu-separator") : item.dom);
    document.body.append(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    this.dom.setCssStyles({
      left: `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`,
      top: `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`,
    });
    window.addEventListener("keydown", this.#onKey, true);
    window.addEventListener("mousedown", this.#onOutside, true);
    this.load();
    this.#enabled().forEach((item, index) => (item.dom.onmouseenter = () => this.#focus(index)));
    this.#focus(0);
    return this;
  }

  /** The host's own: beside its item, this menu staying. */
  openSubmenu(item: MenuItem, submenu: Menu): void {
    const { right, top } = item.dom.getBoundingClientRect();
    this.#below = submenu;
    submenu.#above = this;
    submenu.showAtPosition({ x: right, y: top });
  }

  /** The host's own: this menu and those it was opened from. */
  hideAll(): void {
    const above = this.#above;
    this.hide();
    above?.hideAll();
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.#below?.hide();
    if (this.#above) this.#above.#below = null;
    this.#above = null;
    window.removeEventListener("keydown", this.#onKey, true);
    window.removeEventListener("mousedown", this.#onOutside, true);
    this.dom.remove();
    this.unload();
    if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
    this.#onHide?.();
    return this;
  }

  close(): void {
    this.hide();
  }

  /** Items of one section stand together, sections in the order they first appear, a line between them. */
  #inSections(): (MenuItem | "separator")[] {
    if (this.items.every((item) => item === "separator" || item.section === "")) return this.items;
    const sections = new Map<string, MenuItem[]>();
    for (const item of this.items)
      if (item !== "separator") sections.set(item.section, [...(sections.get(item.section) ?? []), item]);
    return [...sections.values()].flatMap((items, index) => (index === 0 ? items : ["separator" as const, ...items]));
  }

  readonly #onOutside = (event: MouseEvent): void => {
    const inside = (menu: Menu): boolean => event.target instanceof Node && menu.dom.contains(event.target);
    if (!inside(this) && !(this.#below && inside(this.#below))) this.hide();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#below) return;
    const enabled = this.#enabled();
    const at = enabled.findIndex((item) => item.dom === document.activeElement);
    const go: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 };
    const to = go[event.key];
    event.stopImmediatePropagation();
    if (to !== undefined) this.#focus(to);
    else if (event.key === "Enter" || event.key === " ") enabled[at]?.use(event);
    else if (event.key === "ArrowRight" && enabled[at]?.submenu) enabled[at].use(event);
    else if (event.key === "ArrowLeft" && this.#above) this.hide();
    else if (event.key === "Escape" || event.key === "Tab") this.hideAll();
    else return;
    event.preventDefault();
  };

  #enabled(): MenuItem[] {
    return this.#inSections().filter((item) => item !== "separator").filter((item) => !item.disabled);
  }

  /** Counts round both ends. */
  #focus(index: number): void {
    const enabled = this.#enabled();
    const item = enabled[(index + enabled.length) % Math.max(enabled.length, 1)];
    for (const other of enabled) other.dom.toggleClass("selected", other === item);
    item?.dom.focus({ preventScroll: true });
  }
}
