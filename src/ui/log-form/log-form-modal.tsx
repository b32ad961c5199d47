import type { WriteOutcome } from "../../app/outcome";
import type { PersonChoice } from "../../app/reconnect";
import { createPerson } from "../modals/new-person-modal";
import { PreactModal } from "../modals/preact-modal";
import type { Ui } from "../ui";
import { newDraft, type Prefill } from "./draft";
import { LogForm } from "./log-form";

/** The whole form for one touchpoint. Nothing is written before the user's own Log. */
export function openLogForm(ui: Ui, prefill: Prefill): void {
  new LogFormModal(ui, prefill).open();
}

class LogFormModal extends PreactModal {
  readonly #ui: Ui;
  readonly #prefill: Prefill;

  constructor(ui: Ui, prefill: Prefill) {
    super(ui.app);
    this.#ui = ui;
    this.#prefill = prefill;
    this.setTitle(ui.actions.words.ui.form.title);
    this.modalEl.addClass("mod-log-form");
    this.scope.register(["Mod"], "Enter", () => {
      this.contentEl.querySelector("form")?.requestSubmit();
      return false;
    });
  }

  protected override content() {
    const { reconnect, actions } = this.#ui;
    const { people = [], kind = null } = this.#prefill;
    const chosen = people.map((path) => reconnect.person(path)).filter((person) => person !== null);
    return (
      <LogForm
        words={actions.words}
        today={reconnect.today()}
        start={newDraft(chosen, kind, reconnect.today(), reconnect.time())}
        everybody={reconnect.people()}
        sampleLine={(request) => reconnect.sampleLine(request)}
        log={(request) => reconnect.log(request)}
        logged={(outcome) => this.#logged(outcome)}
        create={(name) => this.#create(name)}
        cancel={() => this.close()}
      />
    );
  }

  #logged(outcome: WriteOutcome): void {
    const { actions } = this.#ui;
    this.close();
    actions.tell(outcome, actions.words.ui.told.logged);
  }

  async #create(name: string): Promise<PersonChoice | null> {
    const path = await createPerson(this.#ui, name);
    return path === null ? null : this.#ui.actions.known(path);
  }
}

