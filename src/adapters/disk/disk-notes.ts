import type { NoteEvent, NoteEvents, NoteStat } from "../../app/ports";
import type { NoteHead } from "../../core/note/note-head";
import type { NoteShape } from "../../core/structure/note-shape";

/** A folder's notes are all there at once, nothing is known of them without reading, and only our own writes are told. */
export class DiskNotes implements NoteEvents {
  readonly #listeners = new Set<(event: NoteEvent) => void>();

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  headOf(): NoteHead | null {
    return null;
  }

  shapeOf(): NoteShape | null {
    return null;
  }

  /** Asked for only by what keeps an index between two starts: here nothing does. */
  statOf(): NoteStat | null {
    return null;
  }

  onReturn(): () => void {
    return () => undefined;
  }

  subscribe(listener: (event: NoteEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(event: NoteEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
