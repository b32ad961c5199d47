import { Menu } from "obsidian";
import type { SuggestionRow } from "../app/suggestions";
import { baseName, type VaultPath } from "../core/note/vault-path";
import { KIND_ICONS, QUICK_KINDS, REASON_ICONS } from "./kind-icons";
import { openExplanation } from "./insights/explain-modal";
import { openPreparation } from "./insights/preparation-modal";
import { openLogForm } from "./log-form/log-form-modal";
import { capitalised } from "./tell-outcome";
import type { Ui } from "./ui";

/** More would push the rest of the menu off a phone. */
const MOST_SUGGESTED = 3;

/** Other ways to log one person: they began, another kind, something that was just suggested, or the whole form. */
export function logMenu(ui: Ui, person: VaultPath): Menu {
  const { actions, reconnect } = ui;
  const { kinds, insights, relationship, ui: words } = actions.words;
  const menu = new Menu();
  const add = (title: string, icon: string, run: () => void): void =>
    void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(run));
  add(words.logMenu.theyReachedOut, "corner-down-left", () => void actions.logNow(person, { by: "them" }));
  menu.addSeparator();
  for (const kind of QUICK_KINDS) add(capitalised(kinds[kind]), KIND_ICONS[kind], () => void actions.logNow(person, { kind }));
  menu.addSeparator();
  const suggested = reconnect.suggestions(person).slice(0, MOST_SUGGESTED);
  const titleOf = ({ kind, path }: SuggestionRow): string => words.logMenu[kind](baseName(path));
  for (const row of suggested) add(titleOf(row), REASON_ICONS[row.kind], () => void actions.run(row.take));
  if (suggested.length > 0) menu.addSeparator();
  add(words.logMenu.more, "square-pen", () => openLogForm(ui, { people: [person] }));
  add(insights.prepare.command, "clipboard-list", () => openPreparation(ui, [person]));
  add(relationship.explain.title, "info", () => openExplanation(ui, person));
  return menu;
}
