// @vitest-environment jsdom
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, MarkdownView, Menu, TFile } from "obsidian";
import { expect, vi } from "vitest";
import { documented } from "./documented";
import { hostWith, type InMemory, next, press } from "./host-in-memory";

interface Opened extends InMemory {
  readonly view: MarkdownView;
  readonly editor: Editor;
  readonly cm: EditorView;
  disk(): string;
}

async function opened(text = "one\ntwo\nthree", more: Record<string, string> = {}): Promise<Opened> {
  const host = await hostWith({ "Note.md": text, ...more });
  await host.app.workspace.openLinkText("Note", "");
  const view = host.app.workspace.getActiveViewOfType(host.obsidian.MarkdownView)!;
  const { editor } = view;
  return { ...host, view, editor, cm: (editor as unknown as { cm: EditorView }).cm, disk: () => host.inside.vault.adapter.files.get("Note.md")?.text ?? "" };
}

/** As if typed where the cursor is. */
function typed({ cm }: Opened, text: string): void {
  cm.dispatch(cm.state.replaceSelection(text), { userEvent: "input.type" });
}

const at = (line: number, ch: number): EditorPosition => ({ line, ch });

documented("the editor (Editor)", [
  {
    what: "a note opens in CodeMirror 6, reachable as editor.cm",
    source: "developer docs, Editor extensions",
    check: async () => {
      const { cm, view } = await opened();
      expect(cm).toBeInstanceOf(EditorView);
      expect(view.containerEl.querySelector(".markdown-source-view.mod-cm6 .cm-content")).not.toBeNull();
    },
  },
  {
    what: "lines count from 0; a line that isn't there is empty",
    source: "obsidian.d.ts 2429",
    check: async () => {
      const { editor } = await opened();
      expect([editor.getLine(0), editor.getLine(2), editor.getLine(9), editor.lineCount(), editor.lastLine()]).toEqual(["one", "three", "", 3, 2]);
    },
  },
  {
    what: "offsets and positions are each other's inverse, and stay inside the text",
    source: "obsidian.d.ts 2566, 2571",
    check: async () => {
      const { editor } = await opened();
      for (const offset of [0, 3, 4, 8, 13]) expect(editor.posToOffset(editor.offsetToPos(offset))).toBe(offset);
      expect(editor.posToOffset(at(1, 99))).toBe(7);
      expect(editor.posToOffset(at(99, 0))).toBe(13);
    },
  },
  {
    what: "getCursor tells head, anchor, from and to of a selection made backwards",
    source: "obsidian.d.ts 2475",
    check: async () => {
      const { editor } = await opened();
      editor.setSelection(at(1, 2), at(0, 1));
      expect([editor.getCursor(), editor.getCursor("anchor"), editor.getCursor("from"), editor.getCursor("to")]).toEqual([at(0, 1), at(1, 2), at(0, 1), at(1, 2)]);
      expect(editor.getSelection()).toBe("ne\ntw");
      expect(editor.somethingSelected()).toBe(true);
    },
  },
  {
    what: "several selections, of which replaceSelection replaces every one",
    source: "obsidian.d.ts 2480, 2495",
    check: async () => {
      const { editor } = await opened();
      editor.setSelections([{ anchor: at(0, 0), head: at(0, 3) }, { anchor: at(1, 0), head: at(1, 3) }]);
      expect(editor.listSelections()).toHaveLength(2);
      editor.replaceSelection("x");
      expect(editor.getValue()).toBe("x\nx\nthree");
    },
  },
  {
    what: "a transaction's changes all count in the text before, and are undone in one step",
    source: "obsidian.d.ts 2556",
    check: async () => {
      const { editor } = await opened();
      editor.transaction({
        changes: [
          { from: at(0, 0), to: at(0, 3), text: "first line" },
          { from: at(2, 0), text: "> " },
        ],
        selection: { from: at(2, 2) },
      });
      expect(editor.getValue()).toBe("first line\ntwo\n> three");
      expect(editor.getCursor()).toEqual(at(2, 2));
      editor.undo();
      expect(editor.getValue()).toBe("one\ntwo\nthree");
      editor.redo();
      expect(editor.getValue()).toBe("first line\ntwo\n> three");
    },
  },
  {
    what: "processLines reads every line that is not empty, then writes in one step",
    source: "obsidian.d.ts 2577",
    check: async () => {
      const { editor } = await opened("a\n\nb");
      const seen: number[] = [];
      editor.processLines<string>(
        (line, text) => (seen.push(line), text.toUpperCase()),
        (line, text, value) => ({ from: at(line, 0), to: at(line, text.length), text: value ?? "" }),
      );
      expect([seen, editor.getValue()]).toEqual([[0, 2], "A\n\nB"]);
      editor.undo();
      expect(editor.getValue()).toBe("a\n\nb");
    },
  },
  {
    what: "wordAt gives the word around a place, null between words",
    source: "obsidian.d.ts 2561",
    check: async () => {
      const { editor } = await opened("Zoë  said");
      expect(editor.wordAt(at(0, 1))).toEqual({ from: at(0, 0), to: at(0, 3) });
      expect(editor.wordAt(at(0, 4))).toBeNull();
    },
  },
  {
    what: "commands by name: deleteLine, swapLineUp, goEnd",
    source: "obsidian.d.ts 2591",
    check: async () => {
      const { editor } = await opened();
      editor.setCursor(1);
      editor.exec("swapLineUp");
      expect(editor.getValue()).toBe("two\none\nthree");
      editor.exec("deleteLine");
      editor.exec("goEnd");
      expect([editor.getValue(), editor.getCursor()]).toEqual(["one\nthree", at(1, 5)]);
    },
  },
  {
    what: "replaceRange and setLine leave the rest alone",
    source: "obsidian.d.ts 2434, 2470",
    check: async () => {
      const { editor } = await opened();
      editor.replaceRange("TW", at(1, 0), at(1, 2));
      editor.setLine(2, "last");
      expect(editor.getValue()).toBe("one\nTWo\nlast");
    },
  },
]);

documented("saving (TextFileView)", [
  {
    what: "undo brings back neither an empty note nor the note that was open before",
    source: "obsidian.d.ts 7102",
    check: async () => {
      const note = await opened("one", { "Other.md": "other" });
      note.editor.undo();
      expect(note.editor.getValue()).toBe("one");
      await note.app.workspace.openLinkText("Other", "");
      note.editor.undo();
      expect(note.editor.getValue()).toBe("other");
    },
  },
  {
    what: "what is typed reaches the file two seconds later, once",
    source: "obsidian.d.ts 7055",
    check: async () => {
      const note = await opened();
      vi.useFakeTimers();
      try {
        const modified = vi.fn();
        note.app.vault.on("modify", modified);
        typed(note, "0 ");
        await vi.advanceTimersByTimeAsync(1500);
        typed(note, "1 ");
        await vi.advanceTimersByTimeAsync(1999);
        expect(note.disk()).toBe("one\ntwo\nthree");
        await vi.advanceTimersByTimeAsync(1);
        expect(note.disk()).toBe("0 1 one\ntwo\nthree");
        expect(modified).toHaveBeenCalledTimes(1);
      } finally {
        vi.useRealTimers();
      }
    },
  },
  {
    what: "another file in the same tab, closing the tab, quitting: each saves first",
    source: "obsidian.d.ts 7070, 7081, 8160",
    check: async () => {
      const leave: ((note: Opened) => Promise<unknown>)[] = [
        (note) => note.app.workspace.openLinkText("Other", ""),
        async (note) => note.view.leaf.detach(),
        (note) => note.inside.workspace.quit(),
      ];
      for (const go of leave) {
        const note = await opened("one", { "Other.md": "other" });
        note.editor.setValue("mine");
        await go(note);
        await expect.poll(() => note.disk()).toBe("mine");
        expect(note.inside.vault.adapter.files.get("Other.md")?.text).toBe("other");
      }
    },
  },
  {
    what: "opening a note, also one with Windows line endings, writes nothing",
    source: "ours",
    check: async () => {
      const note = await opened("one\r\ntwo\r\n");
      await note.view.save();
      await note.inside.workspace.quit();
      expect(note.disk()).toBe("one\r\ntwo\r\n");
      expect(note.editor.getLine(0)).toBe("one");
    },
  },
  {
    what: "a change from outside comes into a clean editor and leaves the cursor with its line",
    source: "obsidian.d.ts 7098",
    check: async () => {
      const note = await opened();
      note.editor.setCursor(2, 3);
      await note.app.vault.process(note.view.file!, (text) => text.replace("one", "zero\none"));
      await expect.poll(() => note.editor.getValue()).toBe("zero\none\ntwo\nthree");
      expect(note.editor.getCursor()).toEqual(at(3, 3));
      expect(note.view.data).toBe("zero\none\ntwo\nthree");
    },
  },
  {
    what: "a change from outside is merged with what is typed and not saved yet",
    source: "forum, merging of external changes",
    check: async () => {
      const note = await opened("one\ntwo\nthree\nfour\nfive");
      note.editor.replaceRange(" typed", at(4, 4));
      await note.app.vault.process(note.view.file!, (text) => text.replace("one", "ONE"));
      await expect.poll(() => note.editor.getValue()).toBe("ONE\ntwo\nthree\nfour\nfive typed");
      await note.view.save();
      expect(note.disk()).toBe("ONE\ntwo\nthree\nfour\nfive typed");
    },
  },
  {
    what: "of a note that was deleted while it was open nothing is written back",
    source: "ours",
    check: async () => {
      const note = await opened();
      note.editor.setValue("mine");
      await note.app.vault.delete(note.view.file!);
      await note.settled();
      expect(note.app.vault.getFileByPath("Note.md")).toBeNull();
    },
  },
]);

documented("events of the editor (Workspace)", [
  {
    what: "editor-change tells editor and view, of typing and of plugins' changes, not of a note that was opened",
    source: "obsidian.d.ts 8134",
    check: async () => {
      const note = await opened();
      const heard: unknown[][] = [];
      note.app.workspace.on("editor-change", (...data) => void heard.push(data));
      typed(note, "a");
      note.editor.replaceSelection("b");
      expect(heard).toEqual([[note.editor, note.view], [note.editor, note.view]]);
    },
  },
  {
    what: "quick-preview comes before the file is written",
    source: "obsidian.d.ts 8058",
    check: async () => {
      const note = await opened();
      const heard = next(note.app.workspace, "quick-preview");
      typed(note, "a");
      expect(await heard).toEqual([note.view.file, "aone\ntwo\nthree"]);
      expect(note.disk()).toBe("one\ntwo\nthree");
    },
  },
  {
    what: "text that is dropped is inserted; a drop that a plugin prevented is left to it",
    source: "obsidian.d.ts 8151",
    check: async () => {
      const note = await opened();
      note.editor.setCursor(1, 3);
      drop(note, "Ann");
      expect(note.editor.getValue()).toBe("one\ntwoAnn\nthree");
      note.app.workspace.on("editor-drop", (event, editor, info) => {
        expect([editor, info]).toEqual([note.editor, note.view]);
        event.preventDefault();
      });
      drop(note, "Bob");
      expect(note.editor.getValue()).toBe("one\ntwoAnn\nthree");
    },
  },
  {
    what: "editor-paste may be prevented",
    source: "obsidian.d.ts 8143",
    check: async () => {
      const note = await opened();
      note.app.workspace.on("editor-paste", (event, editor) => {
        event.preventDefault();
        editor.replaceSelection("pasted by a plugin ");
      });
      const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData: { getData: () => "theirs", types: [], files: [] } });
      note.cm.contentDOM.dispatchEvent(event);
      expect(note.editor.getLine(0)).toBe("pasted by a plugin one");
    },
  },
  {
    what: "editor-menu gets a menu that is then shown",
    source: "obsidian.d.ts 8128",
    check: async () => {
      const note = await opened();
      note.app.workspace.on("editor-menu", (menu: Menu) => menu.addItem((item) => item.setTitle("Log a touchpoint")));
      note.cm.contentDOM.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
      expect([...document.querySelectorAll(".menu-item-title")].map((item) => item.textContent)).toEqual(["Cut", "Copy", "Paste", "Log a touchpoint"]);
      press("Escape");
    },
  },
  {
    what: "a file of the app that is dropped becomes a link",
    source: "Help, Drag and drop (private app.dragManager)",
    check: async () => {
      const note = await opened("", { "People/Ann.md": "" });
      const event = dropEvent("ignored");
      note.inside.dragManager.onDragStart(event as DragEvent, note.inside.dragManager.dragFile(event as DragEvent, note.inside.vault.getFileByPath("People/Ann.md")!));
      note.cm.contentDOM.dispatchEvent(event);
      expect(note.editor.getValue()).toBe("[[Ann]]");
      expect(note.inside.dragManager.draggable).toBeNull();
    },
  },
]);

documented("commands and extensions of the editor (Plugin)", [
  {
    what: "editorCallback gets editor and view; not in reading view, not without a note",
    source: "obsidian.d.ts, Command.editorCallback",
    check: async () => {
      const note = await opened();
      const callback = vi.fn();
      note.plugin.addCommand({ id: "edit", name: "Edit", editorCallback: callback });
      expect(note.runCommand("sample:edit")).toBe(true);
      expect(callback).toHaveBeenCalledExactlyOnceWith(note.editor, note.view);
      await note.view.leaf.setViewState({ type: "markdown", state: { file: "Note.md", mode: "preview" } });
      expect(note.runCommand("sample:edit")).toBe(false);
      await note.app.workspace.ensureSideLeaf("sample-view", "right");
      expect(note.runCommand("sample:edit")).toBe(false);
    },
  },
  {
    what: "editorCheckCallback is asked first, and run once it said yes",
    source: "obsidian.d.ts, Command.editorCheckCallback",
    check: async () => {
      const note = await opened();
      const asked: boolean[] = [];
      note.plugin.addCommand({ id: "check", name: "Check", editorCheckCallback: (checking, editor) => (asked.push(checking), editor === note.editor) });
      expect(note.runCommand("sample:check")).toBe(true);
      expect(asked).toEqual([true, false]);
    },
  },
  {
    what: "an editor extension reaches editors that are open, and goes with the plugin",
    source: "obsidian.d.ts 5019",
    check: async () => {
      const note = await opened();
      note.plugin.registerEditorExtension(EditorState.readOnly.of(true));
      expect(note.cm.state.readOnly).toBe(true);
      note.disable("sample");
      expect(note.cm.state.readOnly).toBe(false);
    },
  },
  {
    what: "extensions find the view by editorInfoField and know it is not live preview",
    source: "obsidian.d.ts 2603, 2609",
    check: async () => {
      const { cm, view, obsidian } = await opened();
      expect(cm.state.field(obsidian.editorInfoField)).toBe(view);
      expect(cm.state.field(obsidian.editorEditorField)).toBe(cm);
      expect(cm.state.field(obsidian.editorLivePreviewField)).toBe(false);
    },
  },
]);

documented("suggestions in the editor (EditorSuggest)", [
  {
    what: "open while typing, by the keyboard, and are replaced by what was chosen",
    source: "obsidian.d.ts 2689–2731",
    check: async () => {
      const note = await opened("");
      suggestPeople(note);
      note.editor.focus();
      typed(note, "@");
      expect(items()).toEqual(["Ann", "Anna", "Bob"]);
      typed(note, "an");
      expect(items()).toEqual(["Ann", "Anna"]);
      press("ArrowDown");
      press("Enter");
      expect(note.editor.getValue()).toBe("[[Anna]]");
      expect(items()).toEqual([]);
    },
  },
  {
    what: "Escape closes them and types nothing; without any, Enter is a new line",
    source: "obsidian.d.ts 5201",
    check: async () => {
      const note = await opened("");
      suggestPeople(note);
      note.editor.focus();
      typed(note, "@b");
      press("Escape");
      expect([items(), note.editor.getValue()]).toEqual([[], "@b"]);
      press("Enter");
      expect(note.editor.getValue()).toBe("@b\n");
    },
  },
  {
    what: "the first suggester that has something offers alone; null passes on",
    source: "obsidian.d.ts 2717",
    check: async () => {
      const note = await opened("");
      const never = suggestPeople(note, /never$/);
      suggestPeople(note);
      typed(note, "@a");
      expect(never.context).toBeNull();
      expect(items()).toEqual(["Ann", "Anna"]);
    },
  },
  {
    what: "an answer that comes after a newer question is dropped",
    source: "obsidian.d.ts 2727",
    check: async () => {
      const note = await opened("");
      const answers: ((people: string[]) => void)[] = [];
      suggestPeople(note, /@(\w*)$/, () => new Promise((resolve) => answers.push(resolve)));
      typed(note, "@");
      typed(note, "b");
      answers[1]!(["Bob"]);
      await Promise.resolve();
      answers[0]!(["Ann", "Bob"]);
      await Promise.resolve();
      expect(items()).toEqual(["Bob"]);
    },
  },
  {
    what: "the context tells what triggered it, and the file",
    source: "obsidian.d.ts 2693, 2739",
    check: async () => {
      const note = await opened("");
      const suggest = suggestPeople(note);
      typed(note, "@an");
      expect(suggest.context).toMatchObject({ start: at(0, 0), end: at(0, 3), query: "an", file: note.view.file, editor: note.editor });
    },
  },
  {
    what: "a plugin's suggester goes with it",
    source: "obsidian.d.ts 5034",
    check: async () => {
      const note = await opened("");
      suggestPeople(note);
      typed(note, "@");
      note.disable("sample");
      expect(items()).toEqual([]);
      typed(note, "a");
      expect(items()).toEqual([]);
    },
  },
]);

function dropEvent(text: string): Event {
  return Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer: { getData: () => text, setData: () => {}, files: [], types: ["text/plain"] }, clientX: 0, clientY: 0 });
}

function drop({ cm }: Opened, text: string): void {
  cm.contentDOM.dispatchEvent(dropEvent(text));
}

function items(): (string | null)[] {
  return [...document.querySelectorAll(".suggestion-container .suggestion-item")].map((item) => item.textContent);
}

function suggestPeople(note: Opened, trigger = /@(\w*)$/, answer?: () => Promise<string[]>) {
  const people = ["Ann", "Anna", "Bob"];
  class People extends note.obsidian.EditorSuggest<string> {
    override onTrigger(cursor: EditorPosition, editor: Editor, _file: TFile | null): EditorSuggestTriggerInfo | null {
      const match = trigger.exec(editor.getLine(cursor.line).slice(0, cursor.ch));
      return match ? { start: { line: cursor.line, ch: match.index }, end: cursor, query: match[1] ?? "" } : null;
    }
    override getSuggestions({ query }: EditorSuggestContext): string[] | Promise<string[]> {
      return answer?.() ?? people.filter((name) => name.toLowerCase().startsWith(query));
    }
    override renderSuggestion(name: string, el: HTMLElement): void {
      el.setText(name);
    }
    override selectSuggestion(name: string): void {
      if (this.context) this.context.editor.replaceRange(`[[${name}]]`, this.context.start, this.context.end);
      this.close();
    }
  }
  const suggest = new People(note.app);
  note.plugin.registerEditorSuggest(suggest as never);
  return suggest;
}
