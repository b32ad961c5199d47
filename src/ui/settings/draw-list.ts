import type { Setting, TextComponent } from "obsidian";
import type { Editing } from "./editing";
import { FolderSuggest } from "./folder-suggest";
import type { Row } from "./setting-rows";
import { showError } from "./show-error";

/** A list of texts: each with a way to take it off, and one field to add another. */
export function drawList(setting: Setting, row: Extract<Row, { kind: "list" }>, editing: Editing): void {
  const { words, settings, save } = editing;
  const said = words.ui.settings;
  const values = row.get(settings());
  if (values.length > 0) {
    const list = setting.infoEl.createEl("ul", { cls: "reconnect-chips", attr: { "aria-label": row.name } });
    for (const value of values) {
      const chip = list.createEl("li", { cls: "reconnect-chip" });
      chip.createEl("bdi", { text: value });
      const remove = chip.createEl("button", { cls: "reconnect-chip-remove", text: "×", attr: { type: "button", "aria-label": said.removeItem(value) } });
      remove.addEventListener("click", () => save((now) => row.set(now, row.get(now).filter((each) => each !== value)), true));
    }
  }
  let field: TextComponent | null = null;
  const add = (): void => {
    if (!field) return;
    const value = field.getValue().trim();
    if (value === "") return;
    const wrong = row.get(settings()).includes(value) ? said.errors.duplicate : row.check(value);
    showError(setting, field.inputEl, wrong);
    if (wrong === null) save((now) => row.set(now, [...row.get(now), value]), true);
  };
  setting.addText((text) => {
    field = text.setPlaceholder(row.add);
    text.inputEl.setAttribute("aria-label", row.add);
    text.inputEl.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) add();
    });
    if (row.folders) new FolderSuggest(editing.app, text.inputEl);
  });
  setting.addButton((button) => button.setButtonText(said.add).setTooltip(row.add).onClick(add));
}
