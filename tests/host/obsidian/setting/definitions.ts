import type { SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from "obsidian";
import { Platform } from "../base/environment";
import { renderControl } from "./controls";
import type { Drawing } from "./drawing";
import { renderListRow } from "./list-row";
import { Setting, SettingGroup } from "./setting";

type Row = Exclude<SettingDefinitionItem, SettingDefinitionGroup | SettingDefinitionList | SettingDefinitionPage>;

/** Draws declared settings (obsidian.d.ts 1.13, `getSettingDefinitions`; docs.obsidian.md, Settings). */
export function renderDefinitions(drawing: Drawing, items: readonly SettingDefinitionItem[]): void {
  let loose: SettingGroup | null = null;
  for (const item of items) {
    if ("type" in item && item.type !== "page") {
      renderGroup(drawing, item);
      loose = null;
      continue;
    }
    loose ??= new SettingGroup(drawing.tab.containerEl);
    const group = loose;
    group.addSetting((setting) => renderItem(drawing, item, setting, group, 0));
  }
}

function renderGroup(drawing: Drawing, definition: SettingDefinitionGroup | SettingDefinitionList): void {
  const group = new SettingGroup(drawing.tab.containerEl);
  drawing.follow(definition.visible, true, (shown) => group.groupEl.toggle(shown));
  if (definition.heading !== undefined) group.setHeading(definition.heading);
  if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
  for (const build of definition.extraButtons ?? []) group.addExtraButton((button) => build(button));
  const list = isList(definition) ? definition : null;
  const items = definition.items ?? [];
  if (items.length === 0 && list?.emptyState !== undefined) group.listEl.createDiv("setting-empty").append(list.emptyState);
  items.forEach((item, index) =>
    group.addSetting((setting) => {
      renderItem(drawing, item, setting, group, index);
      if (list) renderListRow(drawing.tab, list, setting, index, items.length);
    }),
  );
  if (list) renderAddItem(list, group);
  renderSearch(definition, group);
}

function isList(definition: SettingDefinitionGroup | SettingDefinitionList): definition is SettingDefinitionList {
  return definition.type === "list";
}

/** Rows that don't match what is typed are hidden. */
function renderSearch({ search, items = [] }: SettingDefinitionGroup, group: SettingGroup): void {
  if (!search) return;
  const rows = [...group.listEl.children].filter((row): row is HTMLElement => row.hasClass("setting-item"));
  group.addSearch((component) =>
    component.setPlaceholder(search.placeholder ?? "").onChange((query) => {
      items.forEach((item, index) => rows[index]?.toggle("type" in item ? true : search.match(item, query)));
    }),
  );
}

/** "A `+` button in the list header on desktop, and a tappable `+ {name}` row appended below the list on mobile." */
function renderAddItem({ addItem }: SettingDefinitionList, group: SettingGroup): void {
  if (!addItem) return;
  if (!Platform.isMobile) return void group.addExtraButton((button) => button.setIcon("plus").setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
  const row = new Setting(group.groupEl).setClass("setting-add-item");
  row.addButton((button) => button.setButtonText(`+ ${addItem.name}`).onClick(() => addItem.action(row.settingEl)));
}

function renderItem(drawing: Drawing, item: Row | SettingDefinitionPage, setting: Setting, group: SettingGroup, index: number): void {
  drawing.follow(item.visible, true, (shown) => setting.settingEl.toggle(shown));
  if ("type" in item) renderPage(drawing, item, setting);
  else renderRow(drawing, item, setting, group, index);
}

/** The app slides the page in; the host puts it in place of the tab's rows. */
function renderPage(drawing: Drawing, definition: SettingDefinitionPage, setting: Setting): void {
  const { tab } = drawing;
  const { displayValue, status } = definition;
  setting.setName(definition.name).setDesc(definition.desc ?? "");
  const shown = typeof displayValue === "function" ? displayValue() : displayValue;
  if (shown !== undefined) setting.controlEl.createSpan({ cls: "setting-page-value", text: shown });
  setting.settingEl.toggleClass("mod-warning", (typeof status === "function" ? status() : status) === "warning");
  setting.addExtraButton((button) =>
    button.setIcon("chevron-right").setTooltip(definition.name).onClick(() => {
      drawing.end();
      tab.containerEl.empty();
      new Setting(tab.containerEl).setName(definition.name).setHeading().addButton((back) => back.setButtonText("Back").onClick(() => tab.show()));
      const page = definition.page?.();
      if (!page) return renderDefinitions(drawing, definition.items ?? []);
      tab.containerEl.append(page.rootEl);
      page.display();
      drawing.atEnd(() => page.hide());
    }),
  );
}

function renderRow(drawing: Drawing, row: Row, setting: Setting, group: SettingGroup, index: number): void {
  setting.setName(row.name).setDesc(row.desc ?? "");
  const disable = (disabled: boolean): void => void setting.setDisabled(disabled);
  if (row.render) {
    const cleanup = row.render(setting as never, group as never);
    if (typeof cleanup === "function") drawing.atEnd(cleanup);
  } else if (row.action) {
    const { action } = row;
    setting.addExtraButton((button) => button.setIcon("chevron-right").setTooltip(row.name).onClick(() => action(setting.settingEl, index)));
    drawing.follow(row.disabled, false, disable);
  } else if (row.control) {
    renderControl(drawing.tab, row.control, setting, () => drawing.refresh());
    drawing.follow(row.control.disabled, false, disable);
  }
}
