import type { App } from "../app";
import { setIcon } from "../base/icons";
import { Scope } from "./scope";

/** obsidian.d.ts, `Modal`. Escape and a click outside close it; the keyboard stays inside and goes back where it was. */
export class Modal {
  app: App;
  scope = new Scope();
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #isOpen = false;
  #focusBefore: Element | null = null;
  #closeCallback: (() => unknown) | null = null;

  constructor(app: App) {
    this.app = app;
    this.containerEl = createDiv("modal-container mod-dim");
    this.containerEl.createDiv("modal-bg").addEventListener("click", () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { role: "dialog", "aria-modal": "true" } });
    const close = this.modalEl.createEl("button", { cls: "modal-close-button clickable-icon", attr: { "aria-label": "Close", type: "button" } });
    setIcon(close, "x");
    close.addEventListener("click", () => this.close());
    this.titleEl = this.modalEl.createDiv("modal-header").createDiv("modal-title");
    this.contentEl = this.modalEl.createDiv("modal-content");
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    this.containerEl.addEventListener("keydown", (event) => keepFocusInside(this.modalEl, event));
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focusBefore = document.activeElement;
    document.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) firstField(this.modalEl)?.focus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.#closeCallback?.();
    if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
  }

  onOpen(): Promise<void> | void {}
  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttribute("aria-label", title);
    return this;
  }
  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }
  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }
}

const FOCUSABLE = "input, textarea, select, button, a[href], [tabindex]:not([tabindex='-1'])";

function focusable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((el) => !el.hasAttribute("disabled"));
}

/** A field before a button before the close button. */
function firstField(root: HTMLElement): HTMLElement | undefined {
  const all = focusable(root);
  const inside = all.filter((el) => !el.hasClass("modal-close-button"));
  return inside.find((el) => el.matches("input, textarea, select")) ?? inside[0] ?? all[0];
}

function keepFocusInside(root: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== "Tab") return;
  const all = focusable(root).filter(isShown);
  const edge = event.shiftKey ? all[0] : all.at(-1);
  if (root.contains(document.activeElement) && document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all[0])?.focus();
}

/** Told by style, not by layout, which jsdom has none of. */
function isShown(el: HTMLElement): boolean {
  for (let at: HTMLElement | null = el; at; at = at.parentElement) if (getComputedStyle(at).display === "none") return false;
  return true;
}
