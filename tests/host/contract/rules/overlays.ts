import { expect, vi } from "vitest";
import { hostWith, press, type } from "../host-in-memory";
import { type Area, rule } from "../rule";

const PEOPLE = { "People/Ann.md": "", "People/Bob.md": "", "People/Zoë.md": "" };

const texts = (selector: string): (string | null)[] => [...document.querySelectorAll(selector)].map((el) => el.textContent);

export const overlays: Area = {
  name: "Modals, suggestions, menus, notices",
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
    rule("a menu by keyboard: arrows skip what is disabled, Enter uses and closes, Escape only closes", { api: "MenuItem.setDisabled" }, async () => {
      const { obsidian } = await hostWith();
      const used: string[] = [];
      const open = (): void => {
        const menu = new obsidian.Menu();
        for (const title of ["One", "Two", "Three"]) menu.addItem((item) => item.setTitle(title).setDisabled(title === "Two").onClick(() => used.push(title)));
        menu.showAtPosition({ x: 0, y: 0 });
      };
      open();
      press("ArrowDown");
      press("Enter");
      open();
      press("Escape");
      expect([used, document.querySelector(".menu")]).toEqual([["Three"], null]);
    }),
    rule("a menu's sections stand together, a line between them, whatever order the items came in", { api: "MenuItem.setSection", says: "Sets the section this menu item should belong in." }, async () => {
      const { obsidian } = await hostWith();
      const menu = new obsidian.Menu();
      for (const [title, section] of [["Open", "open"], ["Delete", "danger"], ["Open in tab", "open"]] as const) menu.addItem((item) => item.setTitle(title).setSection(section));
      menu.showAtPosition({ x: 0, y: 0 });
      const rows = [...document.querySelectorAll(".menu > *")].map((el) => (el.classList.contains("menu-separator") ? "—" : el.textContent));
      menu.hide();
      expect(rows).toEqual(["Open", "Open in tab", "—", "Delete"]);
    }),
    rule("a sub-menu opens beside its item by Right, Enter or click, Left goes back, and using an item closes all", { assumed: "`MenuItem.setSubmenu` is not in obsidian.d.ts, though many plugins call it; its keys are those of menus everywhere" }, async () => {
      const { obsidian } = await hostWith();
      const used: string[] = [];
      const menu = new obsidian.Menu();
      menu.addItem((item) => {
        const submenu = (item.setTitle("Snooze") as unknown as { setSubmenu(): import("obsidian").Menu }).setSubmenu();
        for (const title of ["A week", "A month"]) submenu.addItem((inner) => inner.setTitle(title).onClick(() => used.push(title)));
      });
      menu.showAtPosition({ x: 0, y: 0 });
      press("ArrowRight");
      expect(texts(".menu")).toEqual(["Snooze", "A weekA month"]);
      press("ArrowLeft");
      expect(texts(".menu")).toEqual(["Snooze"]);
      expect(document.activeElement?.textContent).toBe("Snooze");
      press("Enter");
      press("ArrowDown");
      press("Enter");
      expect([used, document.querySelector(".menu")]).toEqual([["A month"], null]);
    }),
    rule("`onHide` hears once that the menu has gone, and a click beside it hides it", { api: "Menu.onHide" }, async () => {
      const { obsidian } = await hostWith();
      const menu = new obsidian.Menu();
      let hidden = 0;
      menu.onHide(() => (hidden += 1));
      menu.addItem((item) => item.setTitle("One"));
      menu.showAtPosition({ x: 0, y: 0 });
      document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
      menu.hide();
      expect([hidden, document.querySelector(".menu")]).toEqual([1, null]);
    }),
    rule("a notice goes after its time; with 0 it stays until it is clicked", { api: "Notice", says: "Time in milliseconds to show the notice for. If this is 0, the Notice will stay visible until the user manually dismisses it." }, async () => {
      const { obsidian } = await hostWith();
      vi.useFakeTimers();
      new obsidian.Notice("Soon gone", 100);
      new obsidian.Notice("Stays", 0);
      vi.advanceTimersByTime(100_000);
      vi.useRealTimers();
      expect(texts(".notice")).toEqual(["Stays"]);
      document.querySelector<HTMLElement>(".notice")?.click();
      expect(texts(".notice")).toEqual([]);
    }),
    rule("a notice may be told again and taken away; it may hold elements", { api: "Notice.setMessage", says: "Change the message of this notice." }, async () => {
      const { obsidian } = await hostWith();
      const notice = new obsidian.Notice(createFragment((fragment) => fragment.createEl("button", { text: "Undo" })), 0);
      expect(notice.messageEl.querySelector("button")?.textContent).toBe("Undo");
      notice.setMessage("Undone");
      expect(texts(".notice-message")).toEqual(["Undone"]);
      notice.hide();
      expect(texts(".notice")).toEqual([]);
    }),
    rule("an icon is Lucide's by name, with or without the prefix; an unknown one leaves nothing", { api: "setIcon", says: "Insert an SVG into the element from an iconId. Does nothing if no icon associated with the iconId." }, async () => {
      const { obsidian } = await hostWith();
      const el = createDiv();
      obsidian.setIcon(el, "lucide-refresh-cw");
      expect(el.querySelector("svg.svg-icon.lucide-refresh-cw")).not.toBeNull();
      obsidian.setIcon(el, "no-such-icon");
      expect(el.childElementCount).toBe(0);
      expect(obsidian.getIcon("no-such-icon")).toBeNull();
    }),
    rule("a tooltip is the element's `aria-label`, which the app shows on hover", { api: "setTooltip", says: "tooltip: string" }, async () => {
      const { obsidian } = await hostWith();
      const el = createDiv();
      obsidian.setTooltip(el, "Log a contact");
      expect(el.getAttribute("aria-label")).toBe("Log a contact");
    }),
  ],
};
