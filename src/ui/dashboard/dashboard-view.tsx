import { type HoverParent, type HoverPopover, ItemView, Scope, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import { DASHBOARD_VIEW } from "../open-dashboard";
import type { Ui } from "../ui";
import { Pane } from "./pane";

/** The Reconnect pane: whom to get back to today, and why. Draws `Reconnect.dashboard()` again whenever it changes. */
export class DashboardView extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  readonly #ui: Ui;

  constructor(leaf: WorkspaceLeaf, ui: Ui) {
    super(leaf);
    this.#ui = ui;
    this.scope = new Scope(this.app.scope);
    this.scope.register([], "/", (event) => this.#toSearch(event));
  }

  override getViewType(): string {
    return DASHBOARD_VIEW;
  }

  override getDisplayText(): string {
    return this.#ui.reconnect.words.dashboard.title;
  }

  override getIcon(): string {
    return "heart-handshake";
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass("reconnect-pane");
    render(<Pane ui={this.#ui} hoverParent={this} />, this.contentEl);
  }

  override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }

  #toSearch(event: KeyboardEvent): false | undefined {
    const { target } = event;
    if (target instanceof Node && target.instanceOf(HTMLInputElement)) return undefined;
    this.contentEl.querySelector<HTMLInputElement>(".reconnect-search-input")?.focus();
    return false;
  }
}
