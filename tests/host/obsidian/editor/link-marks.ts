import { Decoration, type DecorationSet, type EditorView, MatchDecorator, ViewPlugin, type ViewUpdate } from "@codemirror/view";

/** `[[links]]` are marked, so that a click or a hover finds what they name. */
const links = new MatchDecorator({
  regexp: /\[\[([^[\]|\n]+)(?:\|[^\]\n]*)?\]\]/g,
  decoration: (match) => Decoration.mark({ class: "cm-hmd-internal-link", attributes: { "data-href": match[1] ?? "" } }),
});

export const linkMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = links.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = links.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
