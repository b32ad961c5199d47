import { type Container, WorkspaceParent } from "./workspace-item";

export type Direction = "vertical" | "horizontal";

/** obsidian.d.ts, `WorkspaceSplit`: `vertical` puts its children side by side, `horizontal` below each other. */
export class WorkspaceSplit extends WorkspaceParent {
  readonly type: string = "split";
  readonly containerEl: HTMLElement;

  constructor(
    readonly direction: Direction,
    cls = "",
  ) {
    super();
    this.containerEl = createDiv(`workspace-split mod-${direction} ${cls}`.trimEnd());
  }
}

/** obsidian.d.ts, `WorkspaceContainer`: a split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit implements Container {
  abstract readonly win: Window;
  abstract readonly doc: Document;
  override getContainer(): Container {
    return this;
  }
}

/** obsidian.d.ts, `WorkspaceRoot`: the main area. Stays when it is empty. */
export class WorkspaceRoot extends WorkspaceContainer {
  readonly win = window;
  readonly doc = document;

  constructor() {
    super("vertical", "mod-root");
  }
  protected override emptied(): void {}
}

/** obsidian.d.ts, `WorkspaceSidedock`: a sidebar. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;
  readonly #main: Container;

  constructor(side: "left" | "right", main: Container) {
    super("horizontal", `mod-${side}-split mod-sidedock`);
    this.#main = main;
  }
  override getContainer(): Container {
    return this.#main;
  }
  expand(): void {
    this.#setCollapsed(false);
  }
  collapse(): void {
    this.#setCollapsed(true);
  }
  toggle(): void {
    this.#setCollapsed(!this.collapsed);
  }
  protected override emptied(): void {}

  #setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
  }
}

/** obsidian.d.ts, `WorkspaceFloating`: holds the pop-out windows. Not drawn. */
export class WorkspaceFloating extends WorkspaceParent {
  readonly type = "floating";
  readonly containerEl = createDiv();
  protected override place(): void {}
  protected override emptied(): void {}
}

/** obsidian.d.ts, `WorkspaceWindow`: a pop-out window. Closes with its last leaf. */
export class WorkspaceWindow extends WorkspaceContainer {
  override readonly type = "window";
  readonly win: Window;
  readonly doc: Document;
  readonly #close: () => void;

  constructor({ win, close }: { win: Window; close: () => void }) {
    super("vertical", "mod-root");
    this.win = win;
    this.doc = win.document;
    this.#close = close;
    this.doc.body.append(this.containerEl);
  }
  protected override emptied(): void {
    super.emptied();
    this.#close();
  }
}
