import { Component } from "../base/component";

/** obsidian.d.ts, `HoverParent`: has one popover at a time. */
export interface HoverParent {
  hoverPopover: unknown;
}

/** obsidian.d.ts, `PopoverState`. */
export enum PopoverState {
  Showing,
  Shown,
  Hiding,
  Hidden,
}

const WAIT_MS = 300;

/**
 * obsidian.d.ts, `HoverPopover`: appears when the pointer has stayed on its target for `waitTime` ms, stays while the
 * pointer is on either, goes when it has left both as long, and at Escape.
 */
export class HoverPopover extends Component {
  readonly hoverEl = createDiv("popover hover-popover");
  state = PopoverState.Showing;
  readonly parent: HoverParent;
  readonly targetEl: HTMLElement | null;
  readonly #waitTime: number;
  readonly #place: { x: number; y: number } | null;
  #timer: number | null = null;

  constructor(parent: HoverParent, targetEl: HTMLElement | null, waitTime = WAIT_MS, staticPos: { x: number; y: number } | null = null) {
    super();
    this.parent = parent;
    this.targetEl = targetEl;
    this.#waitTime = waitTime;
    this.#place = staticPos;
    const before = parent.hoverPopover;
    if (before instanceof HoverPopover) before.hide();
    parent.hoverPopover = this;
    for (const el of [targetEl, this.hoverEl]) {
      el?.addEventListener("mouseenter", this.#stay);
      el?.addEventListener("mouseover", this.#stay);
      el?.addEventListener("mouseleave", this.#leave);
    }
    this.#after(() => this.show());
  }

  /** Not in obsidian.d.ts, as the two below. */
  show(): void {
    if (this.state === PopoverState.Hidden) return;
    // The target may have gone while the pointer was on it.
    if (this.targetEl && !this.targetEl.isConnected) return this.hide();
    const doc = this.targetEl?.ownerDocument ?? document;
    doc.body.append(this.hoverEl);
    this.state = PopoverState.Shown;
    this.register(() => this.hoverEl.remove());
    this.registerDomEvent(doc, "keydown", (event: KeyboardEvent) => event.key === "Escape" && this.hide(), true);
    this.load();
    this.position();
    this.onShow();
  }
  hide(): void {
    if (this.state === PopoverState.Hidden) return;
    this.state = PopoverState.Hidden;
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    for (const name of ["mouseenter", "mouseover"] as const) this.targetEl?.removeEventListener(name, this.#stay);
    this.targetEl?.removeEventListener("mouseleave", this.#leave);
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.unload();
    this.onHide();
  }
  position(): void {
    const box = this.targetEl?.getBoundingClientRect();
    const { x, y } = this.#place ?? { x: box?.left ?? 0, y: (box?.bottom ?? 0) + 4 };
    const { width, height } = this.hoverEl.getBoundingClientRect();
    const above = box !== undefined && y + height > window.innerHeight && box.top > height;
    const left = Math.max(4, Math.min(x, window.innerWidth - width - 4));
    this.hoverEl.setCssStyles({ left: `${left}px`, top: `${above ? box.top - height - 4 : y}px` });
  }
  onShow(): void {}
  onHide(): void {}

  readonly #stay = (): void => {
    if (this.state === PopoverState.Hiding) this.state = PopoverState.Shown;
    if (this.state === PopoverState.Shown && this.#timer !== null) window.clearTimeout(this.#timer);
  };
  readonly #leave = (): void => {
    if (this.state === PopoverState.Showing) return this.hide();
    if (this.state !== PopoverState.Shown) return;
    this.state = PopoverState.Hiding;
    this.#after(() => this.hide());
  };
  #after(work: () => void): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(work, this.#waitTime);
  }
}
