// @vitest-environment jsdom
import type { HoverParent, HoverPopover } from "obsidian";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { documented } from "./documented";
import { hostWith, type InMemory } from "./host-in-memory";

const FILES = { "Note.md": "See [[Ann]].", "People/Ann.md": "---\ntype: person\n---\n# Ann\n\nHello from Ann.\n\n## Ideas\n\nA [[Book]].\n", "Book.md": "" };

interface Hovering extends InMemory {
  readonly parent: HoverParent;
  readonly target: HTMLElement;
  hover(source?: string, init?: MouseEventInit, linktext?: string): void;
}

async function hovering(): Promise<Hovering> {
  const host = await hostWith(FILES);
  host.plugin.registerHoverLinkSource("calm", { display: "Sample", defaultMod: false });
  host.plugin.registerHoverLinkSource("careful", { display: "Sample", defaultMod: true });
  const parent: HoverParent = { hoverPopover: null };
  const target = document.body.createEl("a", { text: "Ann" });
  const hover = (source = "calm", init: MouseEventInit = {}, linktext = "Ann"): void => {
    const event = new MouseEvent("mouseover", init);
    host.app.workspace.trigger("hover-link", { event, source, hoverParent: parent, targetEl: target, linktext, sourcePath: "" });
  };
  return { ...host, parent, target, hover };
}

const popovers = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>(".popover.hover-popover");
const text = (): (string | null)[] => [...document.querySelectorAll(".hover-popover :is(.markdown-embed-title, h1, h2, p)")].map((el) => el.textContent);
const wait = (ms = 300): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const leave = (el: HTMLElement): boolean => el.dispatchEvent(new MouseEvent("mouseleave"));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The host is made in real time: its start waits for timers of its own. */
async function inRealTime<T>(work: () => Promise<T>): Promise<T> {
  vi.useRealTimers();
  const made = await work();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return made;
}

documented("page previews (HoverPopover, registerHoverLinkSource)", [
  {
    what: "a hovered link shows its note after a moment, without frontmatter",
    source: "Help, Page preview; obsidian.d.ts 3490",
    check: async () => {
      const { hover, parent } = await inRealTime(hovering);
      hover();
      await wait(299);
      expect(popovers()).toHaveLength(0);
      await wait(1);
      expect(text()).toEqual(["Ann", "Ann", "Hello from Ann.", "Ideas", "A Book."]);
      expect(parent.hoverPopover).not.toBeNull();
    },
  },
  {
    what: "a link to a heading shows that section",
    source: "Help, Link to a heading",
    check: async () => {
      const { hover } = await inRealTime(hovering);
      hover("calm", {}, "Ann#Ideas");
      await wait();
      expect(text()).toEqual(["Ideas", "A Book."]);
    },
  },
  {
    what: "a source with defaultMod needs Mod, also when Mod is pressed after the pointer came",
    source: "obsidian.d.ts 3454",
    check: async () => {
      const { hover, target } = await inRealTime(hovering);
      hover("careful");
      await wait();
      expect(popovers()).toHaveLength(0);
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Control" }));
      await wait();
      expect(popovers()).toHaveLength(1);
      leave(target);
      await wait();
      hover("careful", { ctrlKey: true });
      await wait();
      expect(popovers()).toHaveLength(1);
    },
  },
  {
    what: "the editor and the reading view need Mod unless the user chose otherwise",
    source: "Help, Page preview",
    check: async () => {
      const { hover, inside, target } = await inRealTime(hovering);
      for (const source of ["editor", "preview", "nobody registered this"]) hover(source);
      await wait();
      expect(popovers()).toHaveLength(0);
      leave(target);
      inside.pagePreview.overrides["editor"] = false;
      hover("editor");
      await wait();
      expect(popovers()).toHaveLength(1);
    },
  },
  {
    what: "goes when the pointer has left, not when it went over to the popover",
    source: "Help, Page preview",
    check: async () => {
      const { hover, target, parent } = await inRealTime(hovering);
      hover();
      await wait();
      const [popover] = popovers();
      leave(target);
      popover!.dispatchEvent(new MouseEvent("mouseenter"));
      await wait();
      expect(popovers()).toHaveLength(1);
      leave(popover!);
      await wait();
      expect([popovers().length, parent.hoverPopover]).toEqual([0, null]);
    },
  },
  {
    what: "never comes when the pointer left before the wait was over, or the target has gone",
    source: "obsidian.d.ts 3490, waitTime",
    check: async () => {
      const { hover, target } = await inRealTime(hovering);
      hover();
      leave(target);
      await wait(1000);
      expect(popovers()).toHaveLength(0);
      hover();
      target.remove();
      await wait(1000);
      expect(popovers()).toHaveLength(0);
    },
  },
  {
    what: "Escape closes it; what belongs to it is unloaded",
    source: "obsidian.d.ts 3476 (a Component)",
    check: async () => {
      const { hover, parent } = await inRealTime(hovering);
      hover();
      await wait();
      const unloaded = vi.fn();
      parent.hoverPopover!.register(unloaded);
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      expect([popovers().length, parent.hoverPopover, unloaded.mock.calls.length]).toEqual([0, null, 1]);
    },
  },
  {
    what: "moving within the link keeps the popover, another link of the same parent replaces it",
    source: "obsidian.d.ts 3469 (one per parent)",
    check: async () => {
      const { hover, app, parent } = await inRealTime(hovering);
      hover();
      await wait();
      const first = parent.hoverPopover as HoverPopover;
      hover();
      await wait();
      expect(parent.hoverPopover).toBe(first);
      const targetEl = document.body.createEl("a");
      app.workspace.trigger("hover-link", { event: new MouseEvent("mouseover"), source: "calm", hoverParent: parent, targetEl, linktext: "Book", sourcePath: "" });
      await wait();
      expect(text()).toEqual(["Book"]);
    },
  },
  {
    what: "an unresolved link shows nothing",
    source: "Help, Page preview",
    check: async () => {
      const { hover } = await inRealTime(hovering);
      hover("calm", {}, "Nobody");
      await wait();
      expect(popovers()).toHaveLength(0);
    },
  },
  {
    what: "a link in the popover opens relative to the note that it shows",
    source: "Help, Page preview",
    check: async () => {
      const { hover, app } = await inRealTime(hovering);
      const opened = vi.spyOn(app.workspace, "openLinkText").mockResolvedValue();
      hover();
      await wait();
      popovers()[0]!.querySelector("a")!.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      expect(opened).toHaveBeenCalledExactlyOnceWith("Book", "People/Ann.md", false);
    },
  },
  {
    what: "a plugin's source goes with the plugin",
    source: "obsidian.d.ts 4980",
    check: async () => {
      const { inside, disable } = await inRealTime(hovering);
      disable("sample");
      expect(Object.keys(inside.workspace.hoverLinkSources)).toEqual(["preview", "editor", "file-explorer"]);
    },
  },
  {
    what: "in the editor a link says hover-link with its source editor",
    source: "obsidian.d.ts 3456",
    check: async () => {
      const { app, obsidian } = await inRealTime(async () => {
        const host = await hovering();
        await host.app.workspace.openLinkText("Note", "");
        return host;
      });
      const heard = vi.fn();
      app.workspace.on("hover-link" as "quit", heard);
      const view = app.workspace.getActiveViewOfType(obsidian.MarkdownView)!;
      view.containerEl.querySelector(".cm-hmd-internal-link")!.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      const [[link = {}] = []] = heard.mock.calls as Record<string, unknown>[][];
      expect([heard.mock.calls.length, link["source"], link["linktext"], link["sourcePath"]]).toEqual([1, "editor", "Ann", "Note.md"]);
      expect(link["hoverParent"]).toBe(view);
    },
  },
]);
