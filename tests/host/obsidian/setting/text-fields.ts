import { moment } from "obsidian-test-mocks/obsidian";
import { setIcon } from "../base/icons";
import { ValueComponent } from "./base-component";

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** obsidian.d.ts, `AbstractTextComponent`. */
export abstract class AbstractTextComponent<E extends TextField> extends ValueComponent<string> {
  constructor(readonly inputEl: E) {
    super();
    inputEl.addEventListener("input", () => this.onChanged());
  }
  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
  getValue(): string {
    return this.inputEl.value;
  }
  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }
  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }
  onChanged(): void {
    this.changed();
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("input", { attr: { type: "text", spellcheck: "false" } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("textarea", { attr: { spellcheck: "false" } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv("search-input-container");
    super(box.createEl("input", { attr: { type: "search", enterkeyhint: "search", spellcheck: "false" } }));
    this.clearButtonEl = box.createDiv({ cls: "search-input-clear-button", attr: { "aria-label": "Clear search" } });
    setIcon(this.clearButtonEl, "x");
    this.clearButtonEl.addEventListener("click", () => {
      this.setValue("");
      this.onChanged();
      this.inputEl.focus();
    });
  }
}

/** obsidian.d.ts, `MomentFormatComponent`: a date format with a sample of what it gives. */
export class MomentFormatComponent extends AbstractTextComponent<HTMLInputElement> {
  sampleEl: HTMLElement = createSpan("u-pop");
  #default = "";

  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("input", { attr: { type: "text", spellcheck: "false" } }));
  }
  setDefaultFormat(format: string): this {
    this.#default = format;
    this.setPlaceholder(format);
    this.updateSample();
    return this;
  }
  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }
  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }
  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }
  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.#default));
  }
}
