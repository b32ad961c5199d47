import { setTooltip } from "../base/icons";
import { ValueComponent } from "./base-component";

/** obsidian.d.ts, `ToggleComponent`: as in the app a `div` around a check box, which Space turns. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  #on = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv({ cls: "checkbox-container", attr: { role: "switch", tabindex: "0", "aria-checked": "false" } });
    this.toggleEl.addEventListener("click", () => this.onClick());
    this.toggleEl.addEventListener("keydown", (event) => {
      if (event.key !== " " && event.key !== "Enter") return;
      event.preventDefault();
      this.onClick();
    });
  }
  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    return super.setDisabled(disabled);
  }
  getValue(): boolean {
    return this.#on;
  }
  setValue(on: boolean): this {
    this.#on = on;
    this.toggleEl.toggleClass("is-enabled", on);
    this.toggleEl.setAttribute("aria-checked", String(on));
    return this;
  }
  setTooltip(tooltip: string): this {
    setTooltip(this.toggleEl, tooltip);
    return this;
  }
  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.#on);
    this.changed();
  }
}

/** obsidian.d.ts, `DropdownComponent`. */
export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", "dropdown");
    this.selectEl.addEventListener("change", () => this.changed());
  }
  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", { value, text: display });
    return this;
  }
  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }
  getValue(): string {
    return this.selectEl.value;
  }
  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }
}

/** obsidian.d.ts, `SliderComponent`. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  #format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl("input", { cls: "slider", attr: { type: "range" } });
    this.sliderEl.addEventListener("change", () => this.changed());
  }
  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
  setInstant(instant: boolean): this {
    if (instant) this.sliderEl.addEventListener("input", () => this.changed());
    return this;
  }
  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    Object.assign(this.sliderEl, { min: String(min ?? ""), max: String(max ?? ""), step: String(step) });
    return this;
  }
  getValue(): number {
    return Number(this.sliderEl.value);
  }
  setValue(value: number): this {
    this.sliderEl.value = String(value);
    return this;
  }
  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    return this;
  }
  getValuePretty(): string {
    return this.#format(this.getValue());
  }
  setDynamicTooltip(): this {
    const show = (): void => setTooltip(this.sliderEl, this.getValuePretty());
    this.sliderEl.addEventListener("input", show);
    show();
    return this;
  }
}

/** obsidian.d.ts, `ColorComponent`; `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
  readonly #inputEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl("input", { attr: { type: "color" } });
    this.#inputEl.addEventListener("change", () => this.changed());
  }
  override setDisabled(disabled: boolean): this {
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
  getValue(): string {
    return this.#inputEl.value;
  }
  setValue(value: string): this {
    this.#inputEl.value = value;
    return this;
  }
}

/** obsidian.d.ts, `ProgressBarComponent`; 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly #bar: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#bar = containerEl.createDiv("setting-progress-bar").createDiv("setting-progress-bar-inner");
  }
  getValue(): number {
    return this.#value;
  }
  setValue(value: number): this {
    this.#value = value;
    this.#bar.style.width = `${value}%`;
    return this;
  }
}
