// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { hostWith, press, type } from "./host-in-memory";

const PEOPLE = { "People/Ann.md": "", "People/Bob.md": "", "People/Zoë.md": "" };

describe("modals (obsidian.d.ts, Modal)", () => {
  it("Escape closes only the one on top; the focus goes back", async () => {
    const { app, obsidian } = await hostWith();
    const before = document.body.createEl("button");
    before.focus();
    const [lower, upper] = [new obsidian.Modal(app), new obsidian.Modal(app)];
    lower.open();
    upper.open();
    press("Escape");
    expect(document.querySelectorAll(".modal")).toHaveLength(1);
    press("Escape");
    expect(document.querySelectorAll(".modal")).toHaveLength(0);
    expect(document.activeElement).toBe(before);
  });

  it("calls onOpen and onClose once, and forgets itself when it is closed twice", async () => {
    const { app, obsidian } = await hostWith();
    const modal = new obsidian.Modal(app);
    const [opened, closed] = [vi.spyOn(modal, "onOpen"), vi.spyOn(modal, "onClose")];
    modal.open();
    modal.close();
    modal.close();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe("suggestions (obsidian.d.ts, SuggestModal and FuzzySuggestModal)", () => {
  it("by keyboard: typing narrows, arrows go round, Enter chooses after closing", async () => {
    const { app, runCommand } = await hostWith(PEOPLE);
    runCommand("sample:log");
    const input = document.querySelector<HTMLInputElement>(".prompt-input")!;
    expect(document.activeElement).toBe(input);
    const shown = (): (string | null)[] => [...document.querySelectorAll(".suggestion-item")].map((item) => item.textContent);
    const selected = (): string | null | undefined => document.querySelector(".suggestion-item.is-selected")?.textContent;
    expect(shown()).toEqual(["Ann", "Bob", "Zoë"]);
    press("ArrowUp");
    expect(selected()).toBe("Zoë");
    press("ArrowDown");
    press("ArrowDown");
    expect(selected()).toBe("Bob");
    type(input, "zo");
    expect(shown()).toEqual(["Zoë"]);
    const modified = new Promise((resolve) => app.vault.on("modify", resolve));
    press("Enter");
    expect(document.querySelector(".prompt")).toBeNull();
    await modified;
    expect(await app.vault.read(app.vault.getFileByPath("People/Zoë.md")!)).toContain("- talked");
  });

  it("says so when nothing is found", async () => {
    const { runCommand } = await hostWith(PEOPLE);
    runCommand("sample:log");
    type(document.querySelector<HTMLInputElement>(".prompt-input")!, "xyzzy");
    expect(document.querySelector(".suggestion-empty")?.textContent).toBe("No results found.");
    press("Escape");
  });
});

describe("menus (obsidian.d.ts, Menu)", () => {
  it("by keyboard: arrows skip what is disabled, Enter uses and closes, Escape only closes", async () => {
    const { obsidian } = await hostWith();
    const used: string[] = [];
    const menu = (): import("obsidian").Menu => {
      const made = new obsidian.Menu();
      for (const title of ["One", "Two", "Three"]) made.addItem((item) => item.setTitle(title).setDisabled(title === "Two").onClick(() => used.push(title)));
      return made.showAtPosition({ x: 0, y: 0 });
    };
    menu();
    press("ArrowDown");
    press("Enter");
    expect(used).toEqual(["Three"]);
    expect(document.querySelector(".menu")).toBeNull();
    menu();
    press("Escape");
    expect(document.querySelector(".menu")).toBeNull();
    expect(used).toEqual(["Three"]);
  });
});

describe("notices (obsidian.d.ts, Notice)", () => {
  it("goes after its time; with 0 it stays until it is clicked", async () => {
    const { obsidian } = await hostWith();
    vi.useFakeTimers();
    new obsidian.Notice("Soon gone", 100);
    new obsidian.Notice("Stays", 0);
    vi.advanceTimersByTime(100);
    vi.useRealTimers();
    const notices = (): (string | null)[] => [...document.querySelectorAll(".notice")].map((notice) => notice.textContent);
    expect(notices()).toEqual(["Stays"]);
    document.querySelector<HTMLElement>(".notice")?.click();
    expect(notices()).toEqual([]);
  });
});

describe("settings (obsidian.d.ts, Setting and its components)", () => {
  it("turns a toggle by Space; onChange hears the user, not setValue", async () => {
    const { obsidian } = await hostWith();
    const heard: boolean[] = [];
    new obsidian.Setting(document.body).setName("Icons").addToggle((toggle) => toggle.onChange((on) => heard.push(on)).setValue(true));
    const toggle = document.querySelector<HTMLElement>(".checkbox-container")!;
    expect(toggle.classList.contains("is-enabled")).toBe(true);
    toggle.focus();
    press(" ");
    expect(heard).toEqual([false]);
    expect(toggle.getAttribute("aria-checked")).toBe("false");
  });

  it("binds declared controls to the tab's values (obsidian.d.ts 1.13, getSettingDefinitions)", async () => {
    const { app, obsidian, plugin } = await hostWith();
    class Declared extends obsidian.PluginSettingTab {
      override getSettingDefinitions(): import("obsidian").SettingDefinitionItem[] {
        return [{ type: "group", heading: "People", items: [{ name: "Folder", control: { type: "text", key: "folder", defaultValue: "People" } }] }];
      }
    }
    const tab = new Declared(app, plugin as never);
    (tab as unknown as { show(): void }).show();
    const input = tab.containerEl.querySelector("input")!;
    expect(input.value).toBe("People");
    type(input, "Folk");
    await vi.waitFor(async () => expect(await plugin.loadData()).toEqual({ folder: "Folk" }));
  });
});

describe("icons", () => {
  it("draws Lucide's by name, with or without the prefix, and nothing for an unknown one", async () => {
    const { obsidian } = await hostWith();
    const el = createDiv();
    obsidian.setIcon(el, "lucide-refresh-cw");
    expect(el.querySelector("svg.svg-icon.lucide-refresh-cw")).not.toBeNull();
    obsidian.setIcon(el, "no-such-icon");
    expect(el.childElementCount).toBe(0);
  });
});
