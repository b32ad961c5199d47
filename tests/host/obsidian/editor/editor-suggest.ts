import type { TFile } from "obsidian-test-mocks/obsidian";
import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from "obsidian";
import type { App } from "../app";
import type { Editor } from "./editor";
import { PopoverSuggest } from "./popover-suggest";

interface Context extends EditorSuggestTriggerInfo {
  editor: Editor;
  file: TFile;
}

/** obsidian.d.ts, `EditorSuggest`: asked at every key whether it has something to offer; the first that does offers alone. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: Context | null = null;
  limit = 100;

  constructor(app: App) {
    super(app);
  }
  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: Context): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.suggestEl.querySelector(".prompt-instructions")?.remove();
    const bar = this.suggestEl.createDiv("prompt-instructions");
    for (const { command, purpose } of instructions) {
      const item = bar.createDiv("prompt-instruction");
      item.createSpan({ cls: "prompt-instruction-command", text: command });
      item.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** The host's own: true when it offers something, or is still looking. Answers to an older question are dropped. */
  offer(editor: Editor, file: TFile | null): boolean {
    const trigger = this.onTrigger(editor.getCursor(), editor, file);
    if (!trigger || !file) {
      this.close();
      return false;
    }
    const context: Context = { ...trigger, editor, file };
    this.context = context;
    const found = this.getSuggestions(context);
    if (Array.isArray(found)) this.#show(found, context);
    else void found.then((values) => this.context === context && this.#show(values, context));
    return true;
  }

  #show(values: T[], context: Context): void {
    if (values.length === 0) return this.close();
    const { cm } = context.editor;
    this.doc = cm.dom.ownerDocument;
    this.suggestions.show(values.slice(0, this.limit));
    this.open();
    this.placeAt(cm.coordsAtPos(context.editor.posToOffset(context.start)) ?? cm.dom.getBoundingClientRect());
  }
}

/** `workspace.editorSuggest`: which suggesters there are and whose turn it is. */
export class EditorSuggests {
  readonly suggests: EditorSuggest<unknown>[] = [];
  currentSuggest: EditorSuggest<unknown> | null = null;

  addSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }
  removeSuggest(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    this.suggests.remove(suggest);
    if (this.currentSuggest === suggest) this.currentSuggest = null;
  }

  /** After a key that changed the text. */
  trigger(editor: Editor, file: TFile | null): void {
    const before = this.currentSuggest;
    this.currentSuggest = this.suggests.find((suggest) => suggest.offer(editor, file)) ?? null;
    if (before !== this.currentSuggest) before?.close();
  }
  /** After the cursor moved without typing: what is open stays only while it still fits. */
  moved(editor: Editor, file: TFile | null): void {
    if (this.currentSuggest?.isOpen === true && !this.currentSuggest.offer(editor, file)) this.currentSuggest = null;
  }
  isShowingSuggestion(): boolean {
    return this.currentSuggest?.isOpen === true;
  }
  close(): void {
    this.currentSuggest?.close();
    this.currentSuggest = null;
  }
  /** True when the open list took the key. */
  handleKey(event: KeyboardEvent): boolean {
    return this.currentSuggest?.isOpen === true && this.currentSuggest.scope.handle(event);
  }
}
