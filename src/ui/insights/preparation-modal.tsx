import { MarkdownView, Notice } from "obsidian";
import type { Preparation } from "../../core/dashboard/preparation";
import type { VaultPath } from "../../core/note/vault-path";
import { openForm } from "../forms/form-modal";
import type { Ui } from "../ui";

/** What is good to know before meeting these people: to read, to copy, or to put where the cursor stands. */
export function openPreparation(ui: Ui, people: readonly VaultPath[]): void {
  const found = ui.reconnect.insights.preparation(people);
  if (found === null) return;
  // Behind the modal the note stays the active one; asked for now, while it certainly is.
  const editor = ui.app.workspace.getActiveViewOfType(MarkdownView)?.editor ?? null;
  const insert = editor === null ? null : () => editor.replaceSelection(`${found.text}\n`);
  openForm(ui, found.title, (close) => <Prepared ui={ui} found={found} insert={insert} close={close} />);
}

interface PreparedProps {
  readonly ui: Ui;
  readonly found: Preparation;
  /** Null while no note is being edited. */
  readonly insert: (() => void) | null;
  readonly close: () => void;
}

function Prepared({ ui, found, insert, close }: PreparedProps) {
  const said = ui.actions.words.insights.prepare;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(found.text);
    new Notice(said.copied);
  };
  return (
    <div class="reconnect-form">
      <div class="reconnect-preview reconnect-prepared" dir="auto" tabIndex={0}>
        {found.text}
      </div>
      <div class="reconnect-form-buttons">
        {insert !== null && (
          <button
            type="button"
            onClick={() => {
              insert();
              close();
            }}
          >
            {said.insert}
          </button>
        )}
        <button type="button" class="mod-cta" data-autofocus onClick={() => void ui.actions.attempt(copy)}>
          {said.copy}
        </button>
      </div>
    </div>
  );
}
