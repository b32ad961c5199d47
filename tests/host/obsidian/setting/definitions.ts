import type { SettingControl, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from "obsidian";
import type { ValueComponent } from "./base-component";
import { Setting, SettingGroup } from "./setting";
import type { SettingTab } from "./setting-tab";

type Row = Exclude<SettingDefinitionItem, SettingDefinitionGroup | SettingDefinitionList | SettingDefinitionPage>;

/** Draws declared settings (obsidian.d.ts 1.13, `getSettingDefinitions`). Returns what tears them down again. */
export function renderDefinitions(tab: SettingTab, items: readonly SettingDefinitionItem[]): () => void {
  const cleanups: (() => void)[] = [];
  let loose: SettingGroup | null = null;
  for (const item of items) {
    if (!holds(item.visible, true)) continue;
    if ("type" in item && item.type !== "page") {
      renderGroup(tab, item, cleanups);
      loose = null;
      continue;
    }
    loose ??= new SettingGroup(tab.containerEl);
    const group = loose;
    if ("type" in item) group.addSetting((setting) => renderPage(tab, item, setting));
    else group.addSetting((setting) => renderRow(tab, item, setting, group, 0, cleanups));
  }
  return () => cleanups.forEach((cleanup) => cleanup());
}

function renderGroup(tab: SettingTab, definition: SettingDefinitionGroup | SettingDefinitionList, cleanups: (() => void)[]): void {
  const group = new SettingGroup(tab.containerEl);
  if (definition.heading !== undefined) group.setHeading(definition.heading);
  if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
  for (const build of definition.extraButtons ?? []) group.addExtraButton((button) => build(button));
  const list = "onDelete" in definition || "addItem" in definition ? definition : null;
  const addItem = list?.addItem;
  if (addItem) group.addExtraButton((button) => button.setIcon("plus").setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
  const items = definition.items ?? [];
  if (items.length === 0 && list?.emptyState !== undefined) group.listEl.createDiv("setting-empty").append(list.emptyState);
  items.forEach((item, index) => {
    if (!holds(item.visible, true)) return;
    group.addSetting((setting) => {
      if ("type" in item) renderPage(tab, item, setting);
      else renderRow(tab, item, setting, group, index, cleanups);
      if (list?.onDelete) setting.addExtraButton((button) => button.setIcon("trash-2").setTooltip("Delete").onClick(() => list.onDelete?.(index)));
    });
  });
}

/** The app opens a page of its own; the host puts its rows in place, under the entry. */
function renderPage(tab: SettingTab, definition: SettingDefinitionPage, setting: Setting): void {
  setting.setName(definition.name).setDesc(definition.desc ?? "");
  setting.addExtraButton((button) =>
    button.setIcon("chevron-right").setTooltip(definition.name).onClick(() => {
      tab.containerEl.empty();
      new Setting(tab.containerEl).setName(definition.name).setHeading().addButton((back) => back.setButtonText("Back").onClick(() => tab.show()));
      renderDefinitions(tab, definition.items ?? []);
    }),
  );
}

function renderRow(tab: SettingTab, row: Row, setting: Setting, group: SettingGroup, index: number, cleanups: (() => void)[]): void {
  setting.setName(row.name).setDesc(row.desc ?? "");
  if (row.render) {
    const cleanup = row.render(setting as never, group as never);
    if (typeof cleanup === "function") cleanups.push(cleanup);
  } else if (row.action) {
    const { action } = row;
    setting.addExtraButton((button) => button.setIcon("chevron-right").setTooltip(row.name).onClick(() => action(setting.settingEl, index)));
    setting.setDisabled(holds(row.disabled, false));
  } else if (row.control) {
    renderControl(tab, row.control, setting);
    setting.setDisabled(holds(row.control.disabled, false));
  }
}

function renderControl(tab: SettingTab, control: SettingControl, setting: Setting): void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const store = async (next: unknown): Promise<void> => {
    const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
    const problem = await validate?.(next);
    setting.setErrorMessage(typeof problem === "string" ? problem : null);
    if (typeof problem !== "string") await tab.setControlValue(control.key, next);
  };
  const bind = <T>(component: ValueComponent<T>, shown: T): void => void component.setValue(shown).onChange(store);
  switch (control.type) {
    case "toggle":
      setting.addToggle((component) => bind(component, value === true));
      break;
    case "dropdown":
      setting.addDropdown((component) => bind(component.addOptions(control.options), String(value ?? "")));
      break;
    case "slider":
      setting.addSlider((component) => bind(component.setLimits(control.min, control.max, control.step), Number(value ?? control.min)));
      break;
    case "color":
      setting.addColorPicker((component) => bind(component, String(value ?? "#000000")));
      break;
    case "textarea":
      setting.addTextArea((component) => bind(component.setPlaceholder(control.placeholder ?? ""), String(value ?? "")));
      break;
    case "number":
      setting.addText((component) => {
        component.inputEl.type = "number";
        component.setPlaceholder(control.placeholder ?? "").setValue(String(value ?? ""));
        component.onChange((text) => store(text === "" ? null : Number(text)));
      });
      break;
    case "text":
    case "file":
    case "folder":
      setting.addText((component) => bind(component.setPlaceholder(control.placeholder ?? ""), String(value ?? "")));
  }
}

function holds(rule: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
  return typeof rule === "function" ? rule() : (rule ?? otherwise);
}
