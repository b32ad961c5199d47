import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { App } from "../app";
import { Menu } from "../ui/menu";
import { Keymap } from "../ui/scope";
import type { Editor } from "./editor";

/** Whose editor it is. */
export interface EditorOwner {
  readonly app: App;
  readonly editor: Editor;
  readonly file: { path: string } | null;
  hoverPopover: unknown;
}

/** obsidian.d.ts, `editor-paste`, `editor-drop`, `editor-menu`: plugins first; what they prevent the editor leaves alone. */
export function editorEvents(owner: EditorOwner): Extension {
  const { workspace, keymap, dragManager } = owner.app;
  let draggedFromHere = false;
  return EditorView.domEventHandlers({
    // A list of suggestions has the keys before the text.
    keydown: (event) => keymap.busy && workspace.editorSuggest.handleKey(event),
    blur: () => void window.setTimeout(() => owner.editor.hasFocus() || workspace.editorSuggest.close(), 0),
    paste: (event) => {
      workspace.trigger("editor-paste", event, owner.editor, owner);
      return event.defaultPrevented;
    },
    dragstart: () => {
      draggedFromHere = true;
    },
    dragend: () => {
      draggedFromHere = false;
    },
    drop: (event, cm) => {
      workspace.trigger("editor-drop", event, owner.editor, owner);
      if (event.defaultPrevented) return true;
      const text = dragManager.textFor(owner.file?.path ?? "") ?? event.dataTransfer?.getData("text/plain") ?? "";
      // Text moved within the editor is CodeMirror's to move; files need a vault that takes attachments.
      if (draggedFromHere || text === "") return false;
      event.preventDefault();
      const at = placeOf(event, cm);
      cm.dispatch({ changes: { from: at, insert: text }, selection: { anchor: at + text.length }, userEvent: "input.drop" });
      return true;
    },
    contextmenu: (event) => {
      const menu = new Menu();
      textItems(menu, owner.editor);
      workspace.trigger("editor-menu", menu, owner.editor, owner);
      menu.showAtMouseEvent(event);
      return true;
    },
    click: (event) => {
      const link = linkAt(event);
      const where = Keymap.isModEvent(event);
      // Help, "Tabs", source mode: a plain click puts the cursor into the link, Mod follows it, Mod and Shift in a new tab.
      if (link === null || where === false) return false;
      void workspace.openLinkText(link.dataset["href"] ?? "", owner.file?.path ?? "", where === "tab" ? event.shiftKey : where);
      return true;
    },
    mouseover: (event) => {
      const link = linkAt(event);
      if (!link) return;
      const { file } = owner;
      workspace.trigger("hover-link", { event, source: "editor", hoverParent: owner, targetEl: link, linktext: link.dataset["href"] ?? "", sourcePath: file?.path ?? "" });
    },
  });
}

function linkAt(event: MouseEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(".cm-hmd-internal-link") : null;
}

/** Where the pointer is in the text; without layout, where the cursor is. */
function placeOf(event: MouseEvent, cm: EditorView): number {
  const { head } = cm.state.selection.main;
  return cm.contentDOM.getClientRects().length === 0 ? head : (cm.posAtCoords({ x: event.clientX, y: event.clientY }) ?? cm.state.doc.length);
}

function textItems(menu: Menu, editor: Editor): void {
  const copy = (): void => void navigator.clipboard?.writeText(editor.getSelection());
  const selected = editor.somethingSelected();
  menu.addItem((item) =>
    item.setSection("clipboard").setTitle("Cut").setIcon("scissors").setDisabled(!selected).onClick(() => {
      copy();
      editor.replaceSelection("");
    }),
  );
  menu.addItem((item) => item.setSection("clipboard").setTitle("Copy").setIcon("copy").setDisabled(!selected).onClick(copy));
  menu.addItem((item) =>
    item.setSection("clipboard").setTitle("Paste").setIcon("clipboard-check").onClick(() => void navigator.clipboard?.readText().then((text) => editor.replaceSelection(text))),
  );
}
