import { expect, vi } from "vitest";
import { hostWith, press } from "../host-in-memory";
import { type Area, rule } from "../rule";

const texts = (selector: string): (string | null)[] => [...document.querySelectorAll(selector)].map((el) => el.textContent);

export const menus: Area = {
  name: "Menus, notices, icons",
  rules: [
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
