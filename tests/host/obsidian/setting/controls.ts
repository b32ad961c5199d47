import type { SettingControl, SettingNumberControl } from "obsidian";
import { TFile, TFolder } from "obsidian-test-mocks/obsidian";
import type { ValueComponent } from "./base-component";
import { PathSuggest } from "./path-suggest";
import type { Setting } from "./setting";
import type { SettingTab } from "./setting-tab";

type Validate = ((value: unknown) => string | void | Promise<string | void>) | undefined;

/**
 * One declared control, bound to the tab's value of its key. What `validate` refuses is shown and not stored; a stored
 * value that it refuses is shown too, and left as it is. `stored` runs after each change: other rows may depend on it.
 */
export function renderControl(tab: SettingTab, control: SettingControl, setting: Setting, stored: () => void): void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const validate = control.validate as Validate;
  const refusal = async (candidate: unknown): Promise<boolean> => {
    const problem = (await validate?.(candidate)) ?? "";
    setting.setErrorMessage(problem === "" ? null : problem);
    return problem !== "";
  };
  const store = async (next: unknown): Promise<void> => {
    if (await refusal(next)) return;
    await tab.setControlValue(control.key, next);
    stored();
  };
  if (value !== undefined) void refusal(value);
  drawControl(tab, control, setting, value, store);
}

function drawControl(tab: SettingTab, control: SettingControl, setting: Setting, value: unknown, store: (next: unknown) => Promise<void>): void {
  const text = typeof value === "string" ? value : "";
  const bind = <T>(component: ValueComponent<T>, shown: T): void => void component.setValue(shown).onChange(store);
  switch (control.type) {
    case "toggle":
      return void setting.addToggle((component) => bind(component, value === true));
    case "dropdown":
      return void setting.addDropdown((component) => bind(component.addOptions(control.options), text));
    case "slider":
      return void setting.addSlider((component) => bind(component.setLimits(control.min, control.max, control.step), typeof value === "number" ? value : control.min));
    case "color":
      return void setting.addColorPicker((component) => bind(component, text === "" ? "#000000" : text));
    case "textarea":
      return void setting.addTextArea((component) => {
        if (control.rows !== undefined) component.inputEl.rows = control.rows;
        bind(component.setPlaceholder(control.placeholder ?? ""), text);
      });
    case "number":
      return drawNumber(control, setting, value, store);
    case "text":
    case "file":
    case "folder":
      return void setting.addText((component) => {
        bind(component.setPlaceholder(control.placeholder ?? ""), text);
        if (control.type !== "text") suggestPaths(tab, control, component.inputEl, store);
      });
  }
}

function suggestPaths(tab: SettingTab, control: Extract<SettingControl, { type: "file" | "folder" }>, input: HTMLInputElement, store: (next: unknown) => Promise<void>): void {
  const { vault } = tab.app;
  const paths = (): string[] => {
    const wanted = control.filter as ((file: TFile | TFolder) => boolean) | undefined;
    const all = control.type === "file" ? vault.getFiles() : vault.getAllFolders(control.includeRoot === true);
    return all.filter((file) => wanted?.(file) ?? true).map(({ path }) => path);
  };
  new PathSuggest(tab.app, input, paths).onSelect((path) => void store(path));
}

/** "Commits on blur or Enter. Out-of-range and unparseable input shows an inline error and rejects the change." */
function drawNumber(control: SettingNumberControl, setting: Setting, value: unknown, store: (next: unknown) => Promise<void>): void {
  const { min = -Infinity, max = Infinity } = control;
  setting.addText(({ inputEl }) => {
    inputEl.type = "number";
    inputEl.placeholder = control.placeholder ?? "";
    Object.assign(inputEl, { value: typeof value === "number" ? String(value) : "", min: control.min ?? "", max: control.max ?? "", step: control.step ?? "" });
    inputEl.addEventListener("change", () => {
      const number = inputEl.value.trim() === "" ? Number.NaN : Number(inputEl.value);
      if (Number.isNaN(number)) return void setting.setErrorMessage("Enter a number.");
      if (number < min || number > max) return void setting.setErrorMessage(`Enter a number from ${min} to ${max}.`);
      void store(number);
    });
    inputEl.addEventListener("keydown", (event) => {
      if (event.key === "Enter") inputEl.dispatchEvent(new Event("change"));
    });
  });
}
