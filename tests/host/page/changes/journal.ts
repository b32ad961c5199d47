/** One file that was written, created (`before` null) or deleted (`after` null), or that moved. */
export type Change =
  | { readonly kind: "text"; readonly path: string; readonly before: string | null; readonly after: string | null }
  | { readonly kind: "moved"; readonly path: string; readonly to: string };

/** What one gesture wrote: logging a call writes the diary and the person's note. */
export interface Step {
  readonly id: number;
  /** `HH:mm` by the clock that the app sees. */
  readonly at: string;
  readonly changes: readonly Change[];
  readonly undone: boolean;
}

/**
 * Everything that the app wrote since the page was opened, newest first. Writes belong to one step until it is closed:
 * who records says when a gesture is over.
 */
export class Journal {
  readonly #clock: () => string;
  readonly #listeners = new Set<() => void>();
  #steps: readonly Step[] = [];
  #isOpen = false;
  #count = 0;

  constructor(clock: () => string) {
    this.#clock = clock;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }
  /** The newest that can still be undone. */
  get last(): Step | null {
    return this.#steps.find(({ undone }) => !undone) ?? null;
  }

  add(change: Change): void {
    const [newest, ...older] = this.#steps;
    const joined = this.#isOpen && newest ? { ...newest, changes: joinChange(newest.changes, change) } : null;
    if (joined) this.#steps = joined.changes.length > 0 ? [joined, ...older] : older;
    else if (changesSomething(change)) this.#steps = [{ id: ++this.#count, at: this.#clock(), changes: [change], undone: false }, ...this.#steps];
    this.#isOpen = joined ? joined.changes.length > 0 : changesSomething(change);
    this.#tell();
  }

  /** What comes next is another gesture. */
  close(): void {
    this.#isOpen = false;
  }

  markUndone(id: number): void {
    this.close();
    this.#steps = this.#steps.map((step) => (step.id === id ? { ...step, undone: true } : step));
    this.#tell();
  }

  clear(): void {
    this.close();
    this.#steps = [];
    this.#tell();
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A second write of the same file in one step is the same change, seen from further back; one that comes to nothing goes. */
function joinChange(changes: readonly Change[], next: Change): Change[] {
  // After a move the same path may mean another file.
  const known = changes.some(({ kind }) => kind === "moved") ? undefined : changes.find((each) => each.kind === next.kind && each.path === next.path);
  if (known?.kind !== "text" || next.kind !== "text") return changesSomething(next) ? [...changes, next] : [...changes];
  const merged: Change = { ...known, after: next.after };
  return changes.map((each) => (each === known ? merged : each)).filter(changesSomething);
}

function changesSomething(change: Change): boolean {
  return change.kind === "moved" ? change.path !== change.to : change.before !== change.after;
}
