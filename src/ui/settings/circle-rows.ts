import type { Setting } from "obsidian";
import { parseCadence } from "../../core/followup/cadence";
import type { CircleSetting, Settings } from "../../core/settings/settings";
import { checkedText } from "./checked-text";
import type { Editing } from "./editing";
import type { DrawnRow } from "./drawn-row";
import { isWhole } from "./setting-rows";

const MOST_PEOPLE = 10_000;
const NEW_CADENCE = "3mo";

/** The circles, each with its name, rhythm and size, and a way to add one. */
export function circleRows(editing: Editing): readonly DrawnRow[] {
  const { words, settings } = editing;
  const { circle: said } = words.ui.settings;
  return [
    ...settings().circles.map((circle, index) => ({
      name: circle.name,
      desc: said.desc,
      draw: (setting: Setting) => drawCircle(setting, circle, index, editing),
    })),
    { name: said.add, desc: said.addDesc, draw: (setting) => drawAdd(setting, editing) },
  ];
}

function drawAdd(setting: Setting, { words, save }: Editing): void {
  const { circle: said } = words.ui.settings;
  const withNew = (now: Settings): Settings => ({
    ...now,
    circles: [...now.circles, { name: freeName(said.newName, now), cadence: NEW_CADENCE }],
  });
  setting.addButton((button) => button.setButtonText(said.add).onClick(() => save(withNew, true)));
}

function drawCircle(setting: Setting, circle: CircleSetting, index: number, { words, settings, save }: Editing): void {
  const { circle: said, errors } = words.ui.settings;
  const change = (part: (before: CircleSetting) => CircleSetting): void =>
    save((now) => ({ ...now, circles: now.circles.map((each, at) => (at === index ? part(each) : each)) }));
  const isFree = (name: string): boolean => settings().circles.every((each, at) => at === index || !sameName(each.name, name));
  setting.setClass("reconnect-circle");
  checkedText(setting, {
    label: `${said.name}: ${circle.name}`,
    placeholder: said.name,
    value: circle.name,
    check: (name) => (name !== "" && isFree(name) ? null : errors.circleName),
    save: (name) => {
      setting.setName(name);
      change((before) => ({ ...before, name }));
    },
  });
  checkedText(setting, {
    label: `${said.cadence}: ${circle.name}`,
    placeholder: said.cadence,
    value: circle.cadence,
    check: (cadence) => (parseCadence(cadence) === null ? errors.cadence : null),
    save: (cadence) => change((before) => ({ ...before, cadence })),
  });
  checkedText(setting, {
    label: `${said.size}: ${circle.name}`,
    placeholder: said.size,
    value: circle.size === undefined ? "" : String(circle.size),
    numeric: true,
    check: (size) => (size === "" || isWhole(size, 1, MOST_PEOPLE) ? null : errors.circleSize),
    save: (size) => change(({ size: _before, ...rest }) => (size === "" ? rest : { ...rest, size: Number(size) })),
  });
  setting.addExtraButton((button) =>
    button
      .setIcon("trash-2")
      .setTooltip(said.remove(circle.name))
      .onClick(() => save((now) => ({ ...now, circles: now.circles.filter((_each, at) => at !== index) }), true)),
  );
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function freeName(wish: string, { circles }: Settings): string {
  const isTaken = (name: string): boolean => circles.some((circle) => sameName(circle.name, name));
  let name = wish;
  for (let number = 2; isTaken(name); number++) name = `${wish} ${number}`;
  return name;
}
