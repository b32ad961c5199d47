import { debounce, TFile } from "obsidian-test-mocks/obsidian";
import { merge } from "../editor/merge";
import { FileView } from "./view";

/** obsidian.d.ts, `TextFileView.requestSave`: "Debounced save in 2 seconds from now". */
const SAVE_AFTER_MS = 2000;

/** obsidian.d.ts, `EditableFileView`. */
export abstract class EditableFileView extends FileView {}

/**
 * obsidian.d.ts, `TextFileView`: the file's text in memory. Saved two seconds after the last change, when another file
 * takes its place, when the view closes and when the app quits; `requestSave.run()` doesn't wait.
 */
export abstract class TextFileView extends EditableFileView {
  data = "";
  readonly requestSave = debounce(() => this.save(), SAVE_AFTER_MS, true);
  /** What the file held when it was last read or written here. */
  #saved = "";

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  /** The host's own: whether something here is not on disk yet. */
  get dirty(): boolean {
    return this.file !== null && this.getViewData() !== normal(this.#saved);
  }

  async save(clear = false): Promise<void> {
    this.requestSave.cancel();
    const { file } = this;
    if (file && this.dirty && this.app.vault.getFileByPath(file.path) === file) {
      const text = this.getViewData();
      this.#saved = text;
      this.data = text;
      await this.app.vault.modify(file, text);
    }
    if (clear) this.clear();
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on("modify", (file: TFile) => file === this.file && void this.#reload(file)));
    this.registerEvent(this.app.workspace.on("quit", (tasks: { addPromise(work: Promise<unknown>): void }) => tasks.addPromise(this.save())));
  }
  override async onLoadFile(file: TFile): Promise<void> {
    this.#saved = await this.app.vault.read(file);
    this.data = this.#saved;
    this.setViewData(this.#saved, true);
  }
  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }
  override async onClose(): Promise<void> {
    await this.save();
  }

  /** Somebody else wrote the file: what they changed comes in, what is typed here and not saved yet stays. */
  async #reload(file: TFile): Promise<void> {
    const theirs = await this.app.vault.cachedRead(file);
    if (file !== this.file || theirs === this.#saved) return;
    const merged = this.dirty ? merge(normal(this.#saved), normal(theirs), this.getViewData()) : theirs;
    this.#saved = theirs;
    this.data = merged ?? this.getViewData();
    if (merged !== null) this.setViewData(merged, false);
    if (this.dirty) this.requestSave();
  }
}

/** The editor knows one kind of line ending: a file with another one is not changed by being opened. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
