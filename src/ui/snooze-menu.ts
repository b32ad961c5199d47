import { Menu } from "obsidian";
import type { Choice } from "../app/insights";
import type { VaultPath } from "../core/note/vault-path";
import { openSnooze } from "./modals/snooze-modal";
import { snoozeChoices } from "./snooze-choices";
import type { Ui } from "./ui";

const LOOSENING_ICONS: Readonly<Record<Choice["id"], string>> = { looser: "calendar-clock", pause: "circle-pause", "let-go": "leaf" };

/** How long to let one person rest; each choice tells the day they come back. Where the rhythm doesn't fit, ways to change that. */
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
  const loosening = reconnect.insights.loosening(person);
  if (loosening.length > 0) menu.addSeparator();
  for (const { id, label, command } of loosening) {
    menu.addItem((item) =>
      item
        .setTitle(label)
        .setIcon(LOOSENING_ICONS[id])
        .onClick(() => void actions.run(command)),
    );
  }
  return menu;
}
