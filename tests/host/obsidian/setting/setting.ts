import type { BaseComponent } from "./base-component";
import { setTooltip } from "../base/icons";
import { ButtonComponent, ExtraButtonComponent } from "./buttons";
import { ColorComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from "./choices";
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text-fields";

/** obsidian.d.ts, `Setting`: a row with a name, a description and controls. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv("setting-item-name");
    this.descEl = this.infoEl.createDiv("setting-item-description");
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }
  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }
  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }
  setTooltip(tooltip: string): this {
    setTooltip(this.nameEl, tooltip);
    return this;
  }
  setHeading(): this {
    return this.setClass("setting-item-heading");
  }
  setNoInfo(): this {
    this.infoEl.remove();
    return this;
  }
  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }
  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: "setting-item-error", text: message, attr: { role: "alert" } });
    this.settingEl.toggleClass("is-invalid", message !== null);
    return this;
  }

  addButton(build: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), build);
  }
  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), build);
  }
  addToggle(build: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass("mod-toggle");
    return this.#add(new ToggleComponent(this.controlEl), build);
  }
  addText(build: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), build);
  }
  addTextArea(build: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), build);
  }
  addSearch(build: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), build);
  }
  addMomentFormat(build: (component: MomentFormatComponent) => unknown): this {
    return this.#add(new MomentFormatComponent(this.controlEl), build);
  }
  addDropdown(build: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), build);
  }
  addColorPicker(build: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), build);
  }
  addProgressBar(build: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), build);
  }
  addSlider(build: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), build);
  }
  addComponent<T extends BaseComponent>(build: (el: HTMLElement) => T): this {
    this.components.push(build(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }
  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, build: (component: T) => unknown): this {
    this.components.push(component);
    this.#nameControl();
    build(component);
    return this;
  }

  /** In the app a control has no name for a screen reader but the row's; here it is said outright. */
  #nameControl(): void {
    const name = this.nameEl.textContent;
    const control = this.controlEl.lastElementChild?.matches("div.search-input-container") ? this.controlEl.querySelector("input") : this.controlEl.lastElementChild;
    if (name && control && !control.matches("button") && !control.hasAttribute("aria-label")) control.setAttribute("aria-label", name);
  }
}

/** obsidian.d.ts, `SettingGroup`: rows under a heading, in a box of their own. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly #header: Setting;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv("setting-group");
    this.#header = new Setting(this.groupEl).setHeading();
    this.#header.settingEl.hide();
    this.listEl = this.groupEl.createDiv("setting-items");
  }
  setHeading(text: string | DocumentFragment): this {
    this.#header.setName(text).settingEl.show();
    return this;
  }
  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }
  addSetting(build: (setting: Setting) => unknown): this {
    build(new Setting(this.listEl));
    return this;
  }
  addSearch(build: (component: SearchComponent) => unknown): this {
    this.#header.addSearch(build).settingEl.show();
    return this;
  }
  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    this.#header.addExtraButton(build).settingEl.show();
    return this;
  }
}
