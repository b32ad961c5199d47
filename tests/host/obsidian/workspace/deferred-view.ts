import { ItemView } from "./view";
import type { ViewState, WorkspaceLeaf } from "./workspace-leaf";

/** What a view was called when the layout was saved: a tab can be drawn before its view is made. */
export interface SavedView extends ViewState {
  readonly icon?: string;
  readonly title?: string;
}

/**
 * Developer docs, "Understanding deferred views": stands in a background tab until it is looked at. Says that it is what
 * it will be (`getViewType`), and is no instance of it.
 */
export class DeferredView extends ItemView {
  readonly #saved: SavedView;

  constructor(leaf: WorkspaceLeaf, saved: SavedView) {
    super(leaf);
    this.#saved = saved;
  }
  override getViewType(): string {
    return this.#saved.type;
  }
  override getDisplayText(): string {
    return this.#saved.title ?? this.#saved.type;
  }
  override getIcon(): string {
    return this.#saved.icon ?? "file";
  }
  override getState(): Record<string, unknown> {
    return this.#saved.state ?? {};
  }
}
