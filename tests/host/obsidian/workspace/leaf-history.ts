import type { ViewState } from "./workspace-leaf";

/** One place a leaf has been. */
export interface Visit {
  readonly state: ViewState;
  readonly eState: Record<string, unknown>;
}

/** Not in obsidian.d.ts (`leaf.history`): where a leaf has been, for the arrows of a tab. */
export class LeafHistory {
  readonly backHistory: Visit[] = [];
  readonly forwardHistory: Visit[] = [];
  readonly #leaf: { here(): Visit; visit(visit: Visit): Promise<void> };

  constructor(leaf: { here(): Visit; visit(visit: Visit): Promise<void> }) {
    this.#leaf = leaf;
  }
  /** Remembers what is about to be left; there is no way forward from a new place. */
  leave(visit: Visit): void {
    this.backHistory.push(visit);
    this.forwardHistory.length = 0;
  }
  back(): Promise<void> {
    return this.#go(this.backHistory, this.forwardHistory);
  }
  forward(): Promise<void> {
    return this.#go(this.forwardHistory, this.backHistory);
  }
  async #go(from: Visit[], to: Visit[]): Promise<void> {
    const visit = from.pop();
    if (!visit) return;
    to.push(this.#leaf.here());
    await this.#leaf.visit(visit);
  }
}
