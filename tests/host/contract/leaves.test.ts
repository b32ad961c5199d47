// @vitest-environment jsdom
import type { Menu, WorkspaceLeaf } from "obsidian";
import { expect, vi } from "vitest";
import { documented } from "./documented";
import { hostWith, type InMemory, samplePlugin } from "./host-in-memory";

const FILES = { "A.md": "a\n\n# Head\n\nunder it\n", "B.md": "b", "C.md": "c", "People/Ann.md": "---\ntype: person\n---\n" };

async function open({ app }: InMemory, path: string, where: "tab" | "split" | boolean = false): Promise<WorkspaceLeaf> {
  const leaf = app.workspace.getLeaf(where as "tab");
  await leaf.openFile(app.vault.getFileByPath(path)!);
  return leaf;
}

/** What each tab shows, a group in brackets. */
function shown({ app }: InMemory): string {
  const groups = new Map<unknown, string[]>();
  app.workspace.iterateRootLeaves((leaf) => groups.set(leaf.parent, [...(groups.get(leaf.parent) ?? []), leaf.getDisplayText()]));
  return [...groups.values()].map((titles) => `[${titles.join(" ")}]`).join(" ");
}

/** Closes the app and opens it again over what it left. */
async function reloaded(host: InMemory, withPlugin = true): Promise<InMemory> {
  await host.inside.workspace.quit();
  const again = await hostWith(Object.fromEntries([...host.inside.vault.adapter.files].map(([path, { text }]) => [path, text])));
  if (!withPlugin) again.disable("sample");
  expect(await again.inside.workspace.loadLayout()).toBe(true);
  return again;
}

async function keeping(): Promise<InMemory> {
  const host = await hostWith(FILES);
  expect(await host.inside.workspace.loadLayout()).toBe(false);
  return host;
}

documented("leaves (Workspace.getLeaf)", [
  {
    what: "false uses the tab that is there, tab makes one in the same group, split one beside it",
    source: "obsidian.d.ts 7879–7885",
    check: async () => {
      const host = await hostWith(FILES);
      await open(host, "A.md");
      await open(host, "B.md");
      expect(shown(host)).toBe("[B]");
      await open(host, "C.md", "tab");
      expect(shown(host)).toBe("[B C]");
      await open(host, "A.md", "split");
      expect(shown(host)).toBe("[B C] [A]");
    },
  },
  {
    what: "a pinned tab is not navigated away",
    source: "Help, Pin a tab",
    check: async () => {
      const host = await hostWith(FILES);
      const pinned = await open(host, "A.md");
      pinned.setPinned(true);
      await open(host, "B.md");
      expect(shown(host)).toBe("[A B]");
      expect(pinned.getViewState().pinned).toBe(true);
    },
  },
  {
    what: "a view that is not for navigation is not replaced",
    source: "obsidian.d.ts, View.navigation",
    check: async () => {
      const host = await hostWith(FILES);
      await host.app.workspace.getLeaf(true).setViewState({ type: "sample-view", active: true });
      await open(host, "A.md");
      expect(shown(host)).toContain("Sample A");
    },
  },
  {
    what: "with a sidebar active, the last leaf of the main area is used",
    source: "obsidian.d.ts 7948",
    check: async () => {
      const host = await hostWith(FILES);
      const first = await open(host, "A.md");
      await open(host, "B.md", "tab");
      host.app.workspace.setActiveLeaf(first);
      const side = await host.app.workspace.ensureSideLeaf("sample-view", "right");
      expect(host.inside.workspace.activeLeaf).toBe(side);
      expect(host.app.workspace.getMostRecentLeaf()).toBe(first);
      expect(host.app.workspace.getMostRecentLeaf(host.app.workspace.rightSplit as never)).toBe(side);
    },
  },
  {
    what: "split below puts a split within the split",
    source: "obsidian.d.ts 7872",
    check: async () => {
      const host = await hostWith(FILES);
      await open(host, "A.md");
      await open(host, "B.md", "split");
      const below = host.app.workspace.getLeaf("split", "horizontal");
      expect((below.parent.parent as unknown as { direction: string }).direction).toBe("horizontal");
      expect(host.inside.workspace.rootSplit.children).toHaveLength(2);
    },
  },
  {
    what: "getRoot is the split it is in, getContainer the main window, for sidebars too",
    source: "obsidian.d.ts 8213–8221",
    check: async () => {
      const host = await hostWith(FILES);
      const { workspace } = host.app;
      const [main, side] = [await open(host, "A.md"), await workspace.ensureSideLeaf("sample-view", "left")];
      expect([main.getRoot(), side.getRoot()]).toEqual([workspace.rootSplit, workspace.leftSplit]);
      for (const leaf of [main, side]) expect(leaf.getContainer()).toMatchObject({ win: window, doc: document });
      expect(main.parent).toBeInstanceOf(host.obsidian.WorkspaceTabs);
    },
  },
  {
    what: "the main area is never empty: closing its last tab leaves a new one",
    source: "the app's window",
    check: async () => {
      const host = await hostWith(FILES);
      (await open(host, "A.md")).detach();
      expect(shown(host)).toBe("[New tab]");
      expect(host.app.workspace.getActiveFile()).toBeNull();
    },
  },
  {
    what: "leaves are found by id, type and group",
    source: "obsidian.d.ts 7933, 7941, 8011",
    check: async () => {
      const host = await hostWith(FILES);
      const [a, b] = [await open(host, "A.md"), await open(host, "B.md", "tab")];
      b.setGroupMember(a);
      const { id, group } = a as unknown as { id: string; group: string };
      expect(host.app.workspace.getLeafById(id)).toBe(a);
      expect(host.app.workspace.getGroupLeaves(group)).toEqual([a, b]);
      expect(host.app.workspace.getLeavesOfType("markdown")).toEqual([a, b]);
    },
  },
  {
    what: "duplicateLeaf shows the same again, beside it",
    source: "obsidian.d.ts 7858",
    check: async () => {
      const host = await hostWith(FILES);
      await host.app.workspace.duplicateLeaf(await open(host, "A.md"), "split");
      expect(shown(host)).toBe("[A] [A]");
    },
  },
]);

documented("what is active (Workspace events)", [
  {
    what: "file-open tells of the active file: of a new one, of another tab, of none when the last has gone; not of the same again",
    source: "obsidian.d.ts 8073",
    check: async () => {
      const host = await hostWith(FILES);
      const opened: (string | undefined)[] = [];
      host.app.workspace.on("file-open", (file) => opened.push(file?.path));
      const a = await open(host, "A.md");
      const b = await open(host, "B.md", "tab");
      host.app.workspace.setActiveLeaf(a);
      host.app.workspace.setActiveLeaf(a);
      await a.openFile(host.app.vault.getFileByPath("A.md")!);
      await host.app.workspace.ensureSideLeaf("sample-view", "right");
      a.detach();
      b.detach();
      expect(opened).toEqual(["A.md", "B.md", "A.md", "B.md", undefined].slice(0, opened.length));
      expect(opened.slice(0, 3)).toEqual(["A.md", "B.md", "A.md"]);
    },
  },
  {
    what: "a file opened in the background changes neither the active file nor the active leaf",
    source: "obsidian.d.ts 4762",
    check: async () => {
      const host = await hostWith(FILES);
      const a = await open(host, "A.md");
      await host.app.workspace.getLeaf("tab").openFile(host.app.vault.getFileByPath("B.md")!, { active: false });
      expect(host.inside.workspace.activeLeaf).toBe(a);
      expect(host.app.workspace.getActiveFile()?.path).toBe("A.md");
    },
  },
  {
    what: "active-leaf-change comes once for each change",
    source: "obsidian.d.ts 8067",
    check: async () => {
      const host = await hostWith(FILES);
      const a = await open(host, "A.md");
      const heard = vi.fn();
      host.app.workspace.on("active-leaf-change", heard);
      const b = await open(host, "B.md", "tab");
      host.app.workspace.setActiveLeaf(b, { focus: true });
      host.app.workspace.setActiveLeaf(a);
      expect(heard.mock.calls).toEqual([[b], [a]]);
    },
  },
  {
    what: "quit lets plugins add work that is waited for",
    source: "obsidian.d.ts 8160",
    check: async () => {
      const host = await hostWith(FILES);
      let done = false;
      host.app.workspace.on("quit", (tasks) => tasks.add(async () => void (done = await Promise.resolve(true))));
      await host.inside.workspace.quit();
      expect(done).toBe(true);
    },
  },
  {
    what: "getLastOpenFiles has the ten newest, newest first",
    source: "obsidian.d.ts 8031",
    check: async () => {
      const host = await hostWith(Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`${number}.md`, ""])));
      for (let number = 0; number < 12; number += 1) await open(host, `${number}.md`);
      expect(host.app.workspace.getLastOpenFiles()).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((number) => `${number}.md`));
    },
  },
  {
    what: "a tab's menu has file-menu with source tab-header",
    source: "obsidian.d.ts 8109",
    check: async () => {
      const host = await hostWith(FILES);
      const leaf = await open(host, "A.md");
      const heard: unknown[] = [];
      host.app.workspace.on("file-menu", (_menu: Menu, file, source, from) => void heard.push(file.path, source, from));
      (leaf as unknown as { tabHeaderEl: HTMLElement }).tabHeaderEl.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
      expect(heard).toEqual(["A.md", "tab-header", leaf]);
    },
  },
]);

documented("places in a note (eState, history)", [
  {
    what: "openFile with eState.line puts the cursor there",
    source: "obsidian.d.ts 4760",
    check: async () => {
      const host = await hostWith(FILES);
      const leaf = host.app.workspace.getLeaf(false);
      await leaf.openFile(host.app.vault.getFileByPath("A.md")!, { eState: { line: 4 } });
      expect(host.app.workspace.activeEditor?.editor?.getCursor()).toEqual({ line: 4, ch: 0 });
    },
  },
  {
    what: "openFile with eState.line scrolls the reading view to the block with that line",
    source: "obsidian.d.ts 4760",
    check: async () => {
      const host = await hostWith(FILES);
      const seen: (string | undefined)[] = [];
      const scroll = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
        seen.push(this.textContent?.trim());
      });
      await host.app.workspace.getLeaf(false).openFile(host.app.vault.getFileByPath("A.md")!, { state: { mode: "preview" }, eState: { line: 4 } });
      scroll.mockRestore();
      expect(seen).toEqual(["under it"]);
    },
  },
  {
    what: "a link to a heading opens the note there",
    source: "obsidian.d.ts 7914",
    check: async () => {
      const host = await hostWith(FILES);
      await host.app.workspace.openLinkText("A#Head", "B.md");
      expect(host.app.workspace.activeEditor?.editor?.getCursor().line).toBe(2);
      await host.app.workspace.openLinkText("#Head", "A.md");
      expect(host.app.workspace.getActiveFile()?.path).toBe("A.md");
    },
  },
  {
    what: "ephemeral state is the cursor; it can be given back",
    source: "obsidian.d.ts 8290",
    check: async () => {
      const host = await hostWith(FILES);
      const leaf = await open(host, "A.md");
      const { editor } = host.app.workspace.activeEditor!;
      editor!.setSelection({ line: 2, ch: 0 }, { line: 2, ch: 3 });
      const state: unknown = leaf.getEphemeralState();
      editor!.setCursor(0);
      leaf.setEphemeralState(state);
      expect(editor!.getSelection()).toBe("# H");
    },
  },
  {
    what: "back and forward, by tab, to where the cursor was",
    source: "Help, Navigate back and forward (private leaf.history)",
    check: async () => {
      const host = await hostWith(FILES);
      const leaf = await open(host, "A.md");
      host.app.workspace.activeEditor!.editor!.setCursor(2);
      await open(host, "B.md");
      await open(host, "C.md");
      const { history } = leaf as unknown as { history: { back(): Promise<void>; forward(): Promise<void> } };
      await history.back();
      expect(shown(host)).toBe("[B]");
      await history.back();
      await history.back();
      expect([shown(host), host.app.workspace.activeEditor?.editor?.getCursor().line]).toEqual(["[A]", 2]);
      await history.forward();
      await history.forward();
      expect(shown(host)).toBe("[C]");
    },
  },
  {
    what: "two files asked for at once: the last one stands",
    source: "ours",
    check: async () => {
      const host = await hostWith(FILES);
      const leaf = host.app.workspace.getLeaf(false);
      await Promise.all(["A.md", "B.md", "C.md"].map((path) => leaf.openFile(host.app.vault.getFileByPath(path)!)));
      expect([shown(host), host.app.workspace.activeEditor?.editor?.getValue()]).toEqual(["[C]", "c"]);
    },
  },
]);

documented("the layout after a reload (workspace.json)", [
  {
    what: "tabs, splits, sidebars, pins and what was active come back, each leaf with its id",
    source: "developer docs, Workspace; .obsidian/workspace.json",
    check: async () => {
      const host = await keeping();
      await open(host, "A.md");
      (await open(host, "B.md", "tab")).setPinned(true);
      await open(host, "C.md", "split");
      await host.app.workspace.ensureSideLeaf("sample-view", "right", { active: false });
      const { id } = host.app.workspace.getLeavesOfType("sample-view")[0] as unknown as { id: string };
      const again = await reloaded(host);
      expect(shown(again)).toBe("[A B] [C]");
      expect(again.app.workspace.getLeavesOfType("markdown").map((leaf) => leaf.getViewState().pinned)).toEqual([undefined, true, undefined]);
      expect(again.app.workspace.getLeafById(id)?.getRoot()).toBe(again.app.workspace.rightSplit);
      expect(again.app.workspace.getActiveFile()?.path).toBe("C.md");
      expect(again.app.workspace.getLastOpenFiles().slice(0, 2)).toEqual(["C.md", "B.md"]);
    },
  },
  {
    what: "background tabs are deferred: right type, title and state, no instance of the view, nothing drawn",
    source: "developer docs, Understanding deferred views",
    check: async () => {
      const host = await keeping();
      await open(host, "A.md");
      await open(host, "B.md", "tab");
      const again = await reloaded(host);
      const [a, b] = again.app.workspace.getLeavesOfType("markdown");
      expect([a!.isDeferred, b!.isDeferred]).toEqual([true, false]);
      expect(a!.view).not.toBeInstanceOf(again.obsidian.MarkdownView);
      expect([a!.view.getViewType(), a!.getDisplayText(), a!.getViewState().state?.["file"]]).toEqual(["markdown", "A", "A.md"]);
      expect(a!.view.containerEl.querySelector(".cm-editor")).toBeNull();
    },
  },
  {
    what: "revealLeaf and loadIfDeferred load it; waiting for them is enough",
    source: "obsidian.d.ts 8024, 8281",
    check: async () => {
      for (const how of ["reveal", "load"] as const) {
        const host = await keeping();
        await host.app.workspace.getLeaf(false).setViewState({ type: "sample-view" });
        await open(host, "B.md", "tab");
        const again = await reloaded(host);
        const leaf = again.app.workspace.getLeavesOfType("sample-view")[0]!;
        expect(leaf.isDeferred).toBe(true);
        await (how === "reveal" ? again.app.workspace.revealLeaf(leaf) : leaf.loadIfDeferred());
        expect(leaf.isDeferred).toBe(false);
        expect(leaf.view.containerEl.querySelectorAll(".sample-row")).toHaveLength(1);
        expect(Object.is(again.inside.workspace.activeLeaf, leaf)).toBe(how === "reveal");
      }
    },
  },
  {
    what: "a click on a deferred tab loads it",
    source: "developer docs, Understanding deferred views",
    check: async () => {
      const host = await keeping();
      await open(host, "A.md");
      await open(host, "B.md", "tab");
      const again = await reloaded(host);
      const leaf = again.app.workspace.getLeavesOfType("markdown")[0]!;
      (leaf as unknown as { tabHeaderEl: HTMLElement }).tabHeaderEl.click();
      await expect.poll(() => again.app.workspace.activeEditor?.editor?.getValue()).toBe(FILES["A.md"]);
    },
  },
  {
    what: "a plugin's pane without the plugin keeps its place and state, and is back when the plugin is",
    source: "developer docs, Plugin guidelines: Don't detach leaves in onunload",
    check: async () => {
      const host = await keeping();
      await host.app.workspace.ensureSideLeaf("sample-view", "right");
      const again = await reloaded(host, false);
      const [leaf] = again.app.workspace.getLeavesOfType("sample-view");
      expect(leaf?.getDisplayText()).toBe("Plugin no longer active");
      await again.enable(samplePlugin);
      await expect.poll(() => leaf?.view.containerEl.querySelectorAll(".sample-row").length).toBe(1);
      expect(again.app.workspace.getLeavesOfType("sample-view")).toEqual([leaf]);
    },
  },
  {
    what: "a view's own state is saved and given back",
    source: "obsidian.d.ts, View.getState",
    check: async () => {
      const host = await keeping();
      const leaf = await open(host, "A.md");
      await leaf.setViewState({ type: "markdown", state: { file: "A.md", mode: "preview" } });
      const again = await reloaded(host);
      expect(again.app.workspace.getLeavesOfType("markdown")[0]?.view.getState()).toMatchObject({ file: "A.md", mode: "preview" });
    },
  },
  {
    what: "a layout that can't be read, or names notes that have gone, opens an empty tab",
    source: "ours",
    check: async () => {
      for (const text of ["{ not json", "[]", '{"main":{"children":[{"type":"tabs"}, 7, {"id":"x","type":"tabs","children":[{"id":"y","type":"leaf","state":{}}]}]}}']) {
        const host = await hostWith({ ...FILES, ".obsidian/workspace.json": text });
        await host.inside.workspace.loadLayout();
        expect(shown(host)).toBe("[New tab]");
      }
      const host = await keeping();
      await open(host, "A.md");
      await host.app.vault.adapter.remove("A.md");
      const again = await reloaded(host);
      expect(again.app.workspace.getActiveFile()).toBeNull();
    },
  },
  {
    what: "the layout is saved two seconds after it changed, and only once the host keeps it",
    source: "obsidian.d.ts 7803",
    check: async () => {
      const path = ".obsidian/workspace.json";
      const [keeps, not] = [await keeping(), await hostWith(FILES)];
      vi.useFakeTimers();
      try {
        for (const host of [keeps, not]) await open(host, "A.md");
        await vi.advanceTimersByTimeAsync(2000);
        expect([keeps, not].map((host) => host.inside.vault.adapter.files.has(path))).toEqual([true, false]);
      } finally {
        vi.useRealTimers();
      }
      expect(JSON.parse(await keeps.app.vault.adapter.read(path))).toMatchObject({ main: { type: "split", direction: "vertical" }, left: { type: "split" }, right: {}, lastOpenFiles: ["A.md"] });
    },
  },
]);
