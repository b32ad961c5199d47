/** The list under a suggesting input: draws the values, keeps one selected, scrolls to it. */
export class Suggestions<T> {
  values: T[] = [];
  selected = 0;

  constructor(
    readonly el: HTMLElement,
    readonly render: (value: T, el: HTMLElement) => void,
    readonly choose: (value: T, event: MouseEvent | KeyboardEvent) => void,
  ) {
    el.setAttribute("role", "listbox");
  }

  show(values: T[]): void {
    this.values = values;
    this.el.empty();
    values.forEach((value, index) => {
      const item = this.el.createDiv({ cls: "suggestion-item", attr: { role: "option" } });
      this.render(value, item);
      item.addEventListener("click", (event) => this.choose(value, event));
      item.addEventListener("mousemove", () => this.select(index));
      // The input keeps the focus when an item is clicked.
      item.addEventListener("mousedown", (event) => event.preventDefault());
    });
    this.select(0);
  }

  select(index: number): void {
    this.selected = index;
    [...this.el.children].forEach((item, at) => {
      item.toggleClass("is-selected", at === index);
      if (item.getAttribute("role") === "option") item.setAttribute("aria-selected", String(at === index));
    });
    this.el.children[index]?.scrollIntoView({ block: "nearest" });
  }

  move(step: 1 | -1): void {
    if (this.values.length > 0) this.select((this.selected + step + this.values.length) % this.values.length);
  }

  useSelected(event: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.selected];
    if (value !== undefined) this.choose(value, event);
  }
}
