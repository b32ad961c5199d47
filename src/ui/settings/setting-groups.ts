import type { Ui } from "../ui";
import { circleRows } from "./circle-rows";
import { drawDailyNotes } from "./daily-notes-row";
import { drawRow } from "./draw-row";
import type { DrawnRow } from "./drawn-row";
import type { Editing } from "./editing";
import { generalRows, peopleRows, type Row, touchpointRows, writingRows } from "./setting-rows";

export interface SettingGroup {
  /** Null for the first, which has none. */
  readonly heading: string | null;
  readonly rows: readonly DrawnRow[];
}

/** The whole settings tab as one table, from which both the declared settings of 1.13 and `display()` are made. */
export function settingGroups(ui: Ui, editing: Editing): readonly SettingGroup[] {
  const { words } = editing;
  const said = words.ui.settings;
  const drawn = (row: Row): DrawnRow => ({ name: row.name, desc: row.desc, draw: (setting) => drawRow(setting, row, editing) });
  const { dailyNotes } = ui.reconnect;
  return [
    { heading: null, rows: generalRows(words).map(drawn) },
    { heading: said.people, rows: peopleRows(words).map(drawn) },
    {
      heading: said.touchpoints,
      rows: [
        ...touchpointRows(words).map(drawn),
        { name: said.dailyNotes.name, desc: said.dailyNotes[dailyNotes.kind], draw: (setting) => drawDailyNotes(setting, ui) },
      ],
    },
    { heading: said.writing, rows: writingRows(words).map(drawn) },
    { heading: said.circles, rows: circleRows(editing) },
  ];
}
