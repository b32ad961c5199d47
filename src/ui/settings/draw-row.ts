import type { Setting } from "obsidian";
import { checkedText } from "./checked-text";
import { drawList } from "./draw-list";
import type { Editing } from "./editing";
import type { Row } from "./setting-rows";

/** Gives a setting that has its name and description the control of its kind. */
export function drawRow(setting: Setting, row: Row, editing: Editing): void {
  const { settings, save } = editing;
  switch (row.kind) {
    case "told":
      break;
    case "list":
      drawList(setting, row, editing);
      break;
    case "text":
      checkedText(setting, {
        value: row.get(settings()),
        label: row.name,
        placeholder: row.placeholder ?? "",
        numeric: row.numeric ?? false,
        check: row.check,
        save: (value) => save((now) => row.set(now, value)),
      });
      break;
    case "choice":
      setting.addDropdown((dropdown) =>
        dropdown
          .addOptions({ ...row.options })
          .setValue(row.get(settings()))
          .onChange((value) => save((now) => row.set(now, value), row.redraw ?? false)),
      );
      break;
    case "toggle":
      setting.addToggle((toggle) => toggle.setValue(row.get(settings())).onChange((value) => save((now) => row.set(now, value))));
  }
}
