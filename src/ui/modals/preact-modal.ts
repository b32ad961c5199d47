import { type App, Modal } from "obsidian";
import { type ComponentChild, render } from "preact";

/** A modal whose content is drawn by Preact. The focus goes to the first field, and afterwards back where it was. */
export abstract class PreactModal extends Modal {
  #focusBefore: Element | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass("reconnect-modal");
  }

  protected abstract content(): ComponentChild;

  override onOpen(): void {
    const { activeElement } = this.contentEl.doc;
    if (!this.modalEl.contains(activeElement)) this.#focusBefore = activeElement;
    this.redraw();
    this.contentEl.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }

  override onClose(): void {
    render(null, this.contentEl);
    const before = this.#focusBefore;
    if (before?.isConnected && before.instanceOf(HTMLElement)) before.focus();
  }

  protected redraw(): void {
    render(this.content(), this.contentEl);
  }
}
