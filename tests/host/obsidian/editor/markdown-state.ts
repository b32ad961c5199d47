import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { defaultHighlightStyle, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap } from "@codemirror/view";
import type { Editor as TheEditor, MarkdownFileInfo } from "obsidian";
import { editorEditorField, editorInfoField, editorLivePreviewField } from "obsidian-test-mocks/obsidian";
import type { Editor } from "./editor";
import { linkMarks } from "./link-marks";

/** Where the extensions of plugins go: taken out and put in again by `workspace.updateOptions`. */
export const pluginExtensions = new Compartment();

/** What an editor is told: who listens to it, who it belongs to, and what plugins add. */
export interface MarkdownStateOptions {
  readonly text: string;
  /** `MarkdownView` or the like, for `editorInfoField`. */
  readonly info: { editor?: Editor };
  readonly view: () => EditorView;
  readonly plugins: Extension;
  /** Handlers of events and changes, heard before CodeMirror's own. */
  readonly listeners: Extension;
}

/** The state of a Markdown editor in source mode (the host has no live preview). */
export function markdownState({ text, info, view, plugins, listeners }: MarkdownStateOptions): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      Prec.highest(listeners),
      pluginExtensions.of(plugins),
      editorInfoField.init(() => info as { editor?: TheEditor } as MarkdownFileInfo),
      editorLivePreviewField.init(() => false),
      editorEditorField.init(view),
      history(),
      drawSelection(),
      EditorState.allowMultipleSelections.of(true),
      EditorView.lineWrapping,
      // jsdom gives the focus only to what has a tabindex.
      EditorView.contentAttributes.of({ "aria-label": "Note", spellcheck: "false", tabindex: "0" }),
      indentUnit.of("\t"),
      markdown({ base: markdownLanguage }),
      syntaxHighlighting(defaultHighlightStyle),
      linkMarks,
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    ],
  });
}
