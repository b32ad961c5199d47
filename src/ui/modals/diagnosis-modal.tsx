import type { DiagnosisRow, DiagnosisSection, DiagnosisView } from "../../core/diagnosis/diagnosis-view";
import { PreactModal } from "./preact-modal";
import type { Ui } from "../ui";

/** What Reconnect found and what it left out; each entry opens its place, by keyboard too. */
export function openDiagnosis(ui: Ui): void {
  new DiagnosisModal(ui).open();
}

class DiagnosisModal extends PreactModal {
  readonly #ui: Ui;

  constructor(ui: Ui) {
    super(ui.app);
    this.#ui = ui;
    this.setTitle(ui.reconnect.words.diagnosis.title);
  }

  protected override content() {
    return <Diagnosis view={this.#ui.reconnect.diagnosis()} open={(row, event) => this.#open(row, event)} />;
  }

  #open({ path, line }: DiagnosisRow, event: MouseEvent): void {
    if (path === null) return;
    this.close();
    void this.#ui.actions.openNote(path, event, line);
  }
}

type Open = (row: DiagnosisRow, event: MouseEvent) => void;

function Diagnosis({ view, open }: { readonly view: DiagnosisView; readonly open: Open }) {
  return (
    <div class="reconnect reconnect-diagnosis">
      {view.sections.map((section) => (
        <Section key={section.id} section={section} open={open} />
      ))}
    </div>
  );
}

/** Problems stand open; long lists wait until they are asked for. */
function Section({ section: { id, title, facts, rows }, open }: { readonly section: DiagnosisSection; readonly open: Open }) {
  return (
    <details class="reconnect-section" open={id === "problems" || rows.length === 0}>
      <summary>{title}</summary>
      {facts.map((fact) => (
        <p key={fact} class="reconnect-hint">
          {fact}
        </p>
      ))}
      <ul class="reconnect-rows">
        {rows.map((row) => (
          <li key={`${row.path} ${row.line} ${row.text}`} class="reconnect-row">
            <div>
              {row.path === null ? <span dir="auto">{row.text}</span> : <Place row={row} open={open} />}
              {row.detail !== "" && <p class="reconnect-meta">{row.detail}</p>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ row, open }: { readonly row: DiagnosisRow; readonly open: Open }) {
  const select = (event: MouseEvent): void => {
    event.preventDefault();
    open(row, event);
  };
  return (
    <a class="internal-link" href={row.path ?? ""} onClick={select}>
      <bdi>{row.text}</bdi>
    </a>
  );
}
