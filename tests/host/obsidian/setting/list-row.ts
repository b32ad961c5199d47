import type { SettingDefinitionList } from "obsidian";
import type { Setting } from "./setting";
import type { SettingTab } from "./setting-tab";

/** What a row of a list can be done: deleted, by button or key, and moved. The app moves by dragging; here by buttons. */
export function renderListRow(tab: SettingTab, list: SettingDefinitionList, setting: Setting, index: number, length: number): void {
  const { onDelete, onReorder } = list;
  if (onReorder) {
    const move = (to: number): void => {
      onReorder(index, to);
      tab.update();
    };
    if (index > 0) setting.addExtraButton((button) => button.setIcon("arrow-up").setTooltip("Move up").onClick(() => move(index - 1)));
    if (index < length - 1) setting.addExtraButton((button) => button.setIcon("arrow-down").setTooltip("Move down").onClick(() => move(index + 1)));
  }
  if (!onDelete) return;
  setting.addExtraButton((button) => button.setIcon("trash-2").setTooltip("Delete").onClick(() => onDelete(index)));
  setting.settingEl.tabIndex = 0;
  setting.settingEl.addEventListener("keydown", (event) => {
    if (event.target === setting.settingEl && (event.key === "Delete" || event.key === "Backspace")) onDelete(index);
  });
}
