import { Menu } from "obsidian";
import type { VaultPath } from "../core/note/vault-path";
import { KIND_ICONS, QUICK_KINDS } from "./kind-icons";
import { openExplanation } from "./insights/explain-modal";
import { openPreparation } from "./insights/preparation-modal";
import { openLogForm } from "./log-form/log-form-modal";
import { capitalised } from "./tell-outcome";
import type { Ui } from "./ui";

/** Other ways to log one person: they began, another kind, or the whole form. */
export function logMenu(ui: Ui, person: VaultPath): Menu {
  const { actions } = ui;
  const { kinds, insights, relationship, ui: words } = actions.words;
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle(words.logMenu.theyReachedOut)
      .setIcon("corner-down-left")
      .onClick(() => void actions.logNow(person, { by: "them" })),
  );
  menu.addSeparator();
  for (const kind of QUICK_KINDS) {
    menu.addItem((item) =>
      item
        .setTitle(capitalised(kinds[kind]))
        .setIcon(KIND_ICONS[kind])
        .onClick(() => void actions.logNow(person, { kind })),
    );
  }
  menu.addSeparator();
  menu.addItem((item) =>
    item
      .setTitle(words.logMenu.more)
      .setIcon("square-pen")
      .onClick(() => openLogForm(ui, { people: [person] })),
  );
  menu.addItem((item) =>
    item
      .setTitle(insights.prepare.command)
      .setIcon("clipboard-list")
      .onClick(() => openPreparation(ui, [person])),
  );
  menu.addItem((item) =>
    item
      .setTitle(relationship.explain.title)
      .setIcon("info")
      .onClick(() => openExplanation(ui, person)),
  );
  return menu;
}
