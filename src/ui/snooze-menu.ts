import { Menu } from "obsidian";
import type { VaultPath } from "../core/note/vault-path";
import { openSnooze } from "./modals/snooze-modal";
import { snoozeChoices } from "./snooze-choices";
import type { Ui } from "./ui";

/** How long to let one person rest; each choice tells the day they come back. */
export function snoozeMenu(ui: Ui, person: VaultPath): Menu {
  const { reconnect, actions } = ui;
  const words = actions.words.ui.snoozeChoices;
  const menu = new Menu();
  for (const { span, day, until } of snoozeChoices(reconnect.today(), actions.words)) {
    menu.addItem((item) =>
      item
        .setTitle(words.until(span, day))
        .setIcon("alarm-clock")
        .onClick(() => void actions.snooze(person, until)),
    );
  }
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(words.pick)
      .setIcon("calendar")
      .onClick(() => openSnooze(ui, person)),
  );
  return menu;
}
