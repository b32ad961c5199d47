const DEFAULT_MS = 4000;

/** obsidian.d.ts, `Notice`: stays `duration` milliseconds, 0 until it is clicked away. */
export class Notice {
  /** Deprecated in obsidian.d.ts; here the same element as `containerEl`. */
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
    const all = document.body.querySelector<HTMLElement>(".notice-container") ?? document.body.createDiv({ cls: "notice-container", attr: { role: "status", "aria-live": "polite" } });
    this.containerEl = all.createDiv("notice");
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.noticeEl = this.containerEl;
    this.setMessage(message);
    this.containerEl.addEventListener("click", () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
