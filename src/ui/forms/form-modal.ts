import type { ComponentChild } from "preact";
import { PreactModal } from "../modals/preact-modal";
import type { Ui } from "../ui";

/** Opens a form. Nothing is written before the user's own submit. */
export function openForm(ui: Ui, title: string, content: (close: () => void) => ComponentChild): void {
  new FormModal(ui, title, content).open();
}

class FormModal extends PreactModal {
  readonly #content: (close: () => void) => ComponentChild;

  constructor(ui: Ui, title: string, content: (close: () => void) => ComponentChild) {
    super(ui.app);
    this.#content = content;
    this.setTitle(title);
    this.modalEl.addClass("mod-log-form");
    this.scope.register(["Mod"], "Enter", () => {
      this.contentEl.querySelector("form")?.requestSubmit();
      return false;
    });
  }

  protected override content(): ComponentChild {
    return this.#content(() => this.close());
  }
}
