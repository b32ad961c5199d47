import { expect, vi } from "vitest";
import { hostWith, press, type } from "../host-in-memory";
import { type Area, rule } from "../rule";

const PEOPLE = { "People/Ann.md": "", "People/Bob.md": "", "People/Zoë.md": "" };

const texts = (selector: string): (string | null)[] => [...document.querySelectorAll(selector)].map((el) => el.textContent);

export const modals: Area = {
  name: "Modals and suggestions",
  rules: [
    rule("`open` calls `onOpen` with the modal on the page; `close` calls `onClose`, then the close callback, once each", { api: "Modal.setCloseCallback" }, async () => {
      const { app, obsidian } = await hostWith();
      const log: string[] = [];
      const modal = new obsidian.Modal(app);
      modal.onOpen = () => void log.push(`open ${modal.containerEl.isConnected}`);
      modal.onClose = () => void log.push(`close ${modal.containerEl.isConnected}`);
      modal.setCloseCallback(() => log.push("callback"));
      modal.open();
      modal.open();
      modal.close();
      modal.close();
      expect(log).toEqual(["open true", "close false", "callback"]);
    }),
    rule("Escape closes only the modal on top; each close gives the focus back to where it was", { api: "Modal.shouldRestoreSelection" }, async () => {
      const { app, obsidian } = await hostWith();
      const before = document.body.createEl("button");
      before.focus();
      const [lower, upper] = [new obsidian.Modal(app), new obsidian.Modal(app)];
      lower.open();
      const inLower = lower.contentEl.createEl("input");
      inLower.focus();
      upper.open();
      expect(upper.modalEl.contains(document.activeElement)).toBe(true);
      press("Escape");
      expect(document.querySelectorAll(".modal")).toHaveLength(1);
      expect(document.activeElement).toBe(inLower);
      press("Escape");
      expect(document.querySelectorAll(".modal")).toHaveLength(0);
      expect(document.activeElement).toBe(before);
    }),
    rule("Tab goes round inside the modal, past what is hidden, both ways", { page: "docs.obsidian.md, Modals" }, async () => {
      const { app, obsidian } = await hostWith();
      const modal = new obsidian.Modal(app);
      const [first, last] = [modal.contentEl.createEl("input"), modal.contentEl.createEl("button")];
      modal.contentEl.createEl("button").hide();
      modal.open();
      expect(document.activeElement).toBe(first);
      last.focus();
      press("Tab");
      expect(document.activeElement).toBe(modal.modalEl.querySelector(".modal-close-button"));
      press("Tab", { shiftKey: true });
      expect(document.activeElement).toBe(last);
      modal.close();
    }),
    rule("a click on what is around the modal, or on its cross, closes it", { api: "Modal.close", says: "Hide the modal." }, async () => {
      const { app, obsidian } = await hostWith();
      for (const where of [".modal-bg", ".modal-close-button"]) {
        new obsidian.Modal(app).setTitle("Sure?").open();
        expect(document.querySelector(".modal-title")?.textContent).toBe("Sure?");
        document.querySelector<HTMLElement>(where)?.click();
        expect(document.querySelector(".modal")).toBeNull();
      }
    }),
    rule("a SuggestModal: typing narrows, arrows go round, Enter chooses, and it has closed by then", { api: "SuggestModal.onChooseSuggestion" }, async () => {
      const { app, runCommand } = await hostWith(PEOPLE);
      runCommand("sample:log");
      const input = document.querySelector<HTMLInputElement>(".prompt-input")!;
      expect(document.activeElement).toBe(input);
      expect(texts(".suggestion-item")).toEqual(["Ann", "Bob", "Zoë"]);
      press("ArrowUp");
      expect(texts(".is-selected")).toEqual(["Zoë"]);
      press("ArrowDown");
      press("ArrowDown");
      expect(texts(".is-selected")).toEqual(["Bob"]);
      type(input, "zo");
      expect(texts(".suggestion-item")).toEqual(["Zoë"]);
      const modified = new Promise((resolve) => app.vault.on("modify", resolve));
      press("Enter");
      expect(document.querySelector(".prompt")).toBeNull();
      await modified;
      expect(await app.vault.adapter.read("People/Zoë.md")).toContain("- talked");
    }),
    rule("a SuggestModal that finds nothing says so, and Enter does nothing", { api: "SuggestModal.emptyStateText" }, async () => {
      const { runCommand } = await hostWith(PEOPLE);
      runCommand("sample:log");
      type(document.querySelector<HTMLInputElement>(".prompt-input")!, "xyzzy");
      expect(texts(".suggestion-empty")).toEqual(["No results found."]);
      press("Enter");
      expect(document.querySelector(".prompt")).not.toBeNull();
      press("Escape");
      expect(document.querySelector(".prompt")).toBeNull();
    }),
    rule("a SuggestModal shows an answer that comes late only if nothing newer was asked", { api: "SuggestModal.getSuggestions", says: "T[] | Promise<T[]>" }, async () => {
      const { app, obsidian } = await hostWith();
      const answers = new Map<string, (values: string[]) => void>();
      class Slow extends obsidian.SuggestModal<string> {
        override getSuggestions(query: string): Promise<string[]> {
          return new Promise((resolve) => answers.set(query, resolve));
        }
        override renderSuggestion(value: string, el: HTMLElement): void {
          el.setText(value);
        }
        override onChooseSuggestion(): void {}
      }
      const modal = new Slow(app);
      modal.open();
      type(modal.inputEl, "new");
      answers.get("new")?.(["newer"]);
      await Promise.resolve();
      answers.get("")?.(["older"]);
      await Promise.resolve();
      await Promise.resolve();
      expect(texts(".suggestion-item")).toEqual(["newer"]);
      modal.close();
    }),
    rule("a FuzzySuggestModal puts the best first, and without a query leaves the order", { api: "FuzzySuggestModal.getItemText" }, async () => {
      const { app, obsidian } = await hostWith();
      const chosen: string[] = [];
      class Names extends obsidian.FuzzySuggestModal<string> {
        override getItems(): string[] {
          return ["A note on Norway", "Ann", "Bob"];
        }
        override getItemText(item: string): string {
          return item;
        }
        override onChooseItem(item: string): void {
          chosen.push(item);
        }
      }
      const modal = new Names(app);
      modal.open();
      expect(texts(".suggestion-item")).toEqual(["A note on Norway", "Ann", "Bob"]);
      type(modal.inputEl, "ann");
      expect(texts(".suggestion-item")[0]).toBe("Ann");
      expect(texts(".suggestion-item")).not.toContain("Bob");
      document.querySelector<HTMLElement>(".suggestion-item")?.click();
      expect(chosen).toEqual(["Ann"]);
    }),
    rule("an AbstractInputSuggest opens under its input as one types, and Enter takes what is selected", { api: "AbstractInputSuggest.onSelect", says: "Registers a callback to handle when a suggestion is selected by the user." }, async () => {
      const { app, obsidian } = await hostWith();
      const input = document.body.createEl("input");
      const chosen: string[] = [];
      class Names extends obsidian.AbstractInputSuggest<string> {
        protected override getSuggestions(query: string): string[] {
          return ["Ann", "Anna", "Bob"].filter((name) => name.toLowerCase().startsWith(query));
        }
        override renderSuggestion(value: string, el: HTMLElement): void {
          el.setText(value);
        }
        override selectSuggestion(value: string, event: MouseEvent | KeyboardEvent): void {
          this.setValue(value);
          super.selectSuggestion(value, event);
          this.close();
        }
      }
      new Names(app, input).onSelect((value) => chosen.push(value));
      input.focus();
      type(input, "an");
      await vi.waitFor(() => expect(texts(".suggestion-item")).toEqual(["Ann", "Anna"]));
      press("ArrowDown");
      press("Enter");
      expect([input.value, chosen, document.querySelector(".suggestion-container")]).toEqual(["Anna", ["Anna"], null]);
    }),
    rule("an AbstractInputSuggest shows at most `limit`, with 0 all; Escape closes it and not the modal around it", { api: "AbstractInputSuggest.limit", says: "Set to 0 to disable. Defaults to 100." }, async () => {
      const { app, obsidian } = await hostWith();
      const modal = new obsidian.Modal(app);
      const input = modal.contentEl.createEl("input");
      class Many extends obsidian.AbstractInputSuggest<number> {
        protected override getSuggestions(): number[] {
          return [...Array(150).keys()];
        }
        override renderSuggestion(value: number, el: HTMLElement): void {
          el.setText(String(value));
        }
      }
      const suggest = new Many(app, input);
      modal.open();
      type(input, "a");
      await vi.waitFor(() => expect(texts(".suggestion-item")).toHaveLength(100));
      suggest.limit = 0;
      type(input, "b");
      await vi.waitFor(() => expect(texts(".suggestion-item")).toHaveLength(150));
      press("Escape");
      expect([document.querySelector(".suggestion-container"), document.querySelectorAll(".modal").length]).toEqual([null, 1]);
      modal.close();
    }),
  ],
};
