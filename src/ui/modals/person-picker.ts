import { renderMatches, SuggestModal } from "obsidian";
import type { VaultPath } from "../../core/note/vault-path";
import type { Ui } from "../ui";
import { type FindPeople, peopleFinder, type PersonMatch, shownMatches } from "./match-people";
import { createPerson } from "./new-person-modal";

type Pick = { readonly kind: "person"; readonly found: PersonMatch } | { readonly kind: "create"; readonly name: string };

/** Chooses one person by name or alias; a name that nobody has can become a note at once. */
export function pickPerson(ui: Ui, purpose: string, chosen: (person: VaultPath) => void): void {
  new PersonPicker(ui, purpose, chosen).open();
}

class PersonPicker extends SuggestModal<Pick> {
  readonly #ui: Ui;
  readonly #chosen: (person: VaultPath) => void;
  readonly #find: FindPeople;

  constructor(ui: Ui, purpose: string, chosen: (person: VaultPath) => void) {
    super(ui.app);
    this.#ui = ui;
    this.#chosen = chosen;
    this.#find = peopleFinder(ui.reconnect.people());
    const { picker } = ui.actions.words.ui;
    this.limit = 50;
    this.emptyStateText = picker.nobody;
    this.modalEl.addClass("reconnect-picker");
    this.setPlaceholder(purpose);
    this.setInstructions([
      { command: "↑↓", purpose: picker.move },
      { command: "↵", purpose: picker.choose },
      { command: "esc", purpose: picker.dismiss },
    ]);
  }

  override getSuggestions(query: string): Pick[] {
    const found = this.#find(query).map((match): Pick => ({ kind: "person", found: match }));
    const name = query.trim();
    return found.length > 0 || name === "" ? found : [{ kind: "create", name }];
  }

  override renderSuggestion(pick: Pick, el: HTMLElement): void {
    if (pick.kind === "create") {
      el.createDiv({ text: this.#ui.actions.words.ui.picker.create(pick.name) });
      return;
    }
    const { choice, alias, match } = pick.found;
    el.addClass("mod-complex");
    const content = el.createDiv("suggestion-content");
    const title = content.createDiv("suggestion-title").createEl("bdi");
    if (alias === null) renderMatches(title, choice.name, shownMatches(choice.name, match));
    else title.setText(choice.name);
    if (alias !== null) renderMatches(content.createDiv("suggestion-note").createEl("bdi"), alias, shownMatches(alias, match));
    if (choice.detail !== null) content.createDiv({ cls: "suggestion-note", text: choice.detail === "" ? "/" : choice.detail });
  }

  override onChooseSuggestion(pick: Pick): void {
    if (pick.kind === "person") this.#chosen(pick.found.choice.path);
    else void this.#create(pick.name);
  }

  async #create(name: string): Promise<void> {
    const path = await createPerson(this.#ui, name);
    if (path !== null && (await this.#ui.actions.known(path))) this.#chosen(path);
  }
}
