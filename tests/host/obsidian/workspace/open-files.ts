import type { TFile } from "obsidian-test-mocks/obsidian";

/** Which files have been looked at, the newest first. */
export class OpenFiles {
  readonly paths: string[] = [];
  #shown: TFile | null = null;
  #last: TFile | null = null;

  /** The file that was active last; it may have been deleted since. */
  get last(): TFile | null {
    return this.#last && !this.#last.deleted__ ? this.#last : null;
  }
  /** True when it is another file than before, or none. */
  shown(file: TFile | null): boolean {
    if (file === this.#shown) return false;
    this.#shown = file;
    if (!file) return true;
    this.#last = file;
    this.paths.remove(file.path);
    this.paths.unshift(file.path);
    return true;
  }
}
