// @vitest-environment jsdom
import type { MarkdownView, WorkspaceWindow } from "obsidian";
import { expect } from "vitest";
import { documented } from "./documented";
import { hostWith } from "./host-in-memory";

const FILES = { "A.md": "a", "People/Ann.md": "---\ntype: person\n---\n" };

documented("pop-out windows (in jsdom a frame; Workspace.openPopoutLeaf)", [
  {
    what: "openPopoutLeaf makes a leaf in a window and document of its own, and says window-open",
    source: "obsidian.d.ts 7904, 8086",
    check: async () => {
      const { app } = await hostWith(FILES);
      const opened: [WorkspaceWindow, Window][] = [];
      app.workspace.on("window-open", (win, window) => void opened.push([win, window]));
      const leaf = app.workspace.openPopoutLeaf();
      const { win, doc } = leaf.getContainer();
      expect(win).not.toBe(window);
      expect(doc).toBe(win.document);
      expect(opened).toEqual([[leaf.getContainer(), win]]);
      expect(leaf.getRoot()).toBe((app.workspace as unknown as { floatingSplit: unknown }).floatingSplit);
    },
  },
  {
    what: "elements there know their own window by el.doc and el.win, and are instances by instanceOf alone",
    source: "developer docs, Pop-out windows; obsidian.d.ts, Node.doc",
    check: async () => {
      const { app } = await hostWith(FILES);
      const leaf = app.workspace.getLeaf("window");
      await leaf.openFile(app.vault.getFileByPath("A.md")!);
      const { containerEl } = leaf.view;
      const { win, doc } = leaf.getContainer();
      expect([containerEl.doc, containerEl.win]).toEqual([doc, win]);
      const theirs = doc.createElement("div");
      expect(theirs instanceof HTMLElement).toBe(false);
      expect(theirs.instanceOf(HTMLElement)).toBe(true);
      expect(theirs.createDiv("made").className).toBe("made");
    },
  },
  {
    what: "has the app's styles and theme",
    source: "developer docs, Pop-out windows",
    check: async () => {
      const { app } = await hostWith(FILES);
      document.body.addClass("theme-dark");
      const { doc } = app.workspace.openPopoutLeaf().getContainer();
      expect(doc.querySelectorAll("style[data-plugin=sample]")).toHaveLength(1);
      expect(doc.body.classList.contains("theme-dark")).toBe(true);
      document.body.removeClass("theme-dark");
    },
  },
  {
    what: "moveLeafToPopout takes the same leaf and view along; the main area keeps a tab",
    source: "obsidian.d.ts 7895",
    check: async () => {
      const { app } = await hostWith(FILES);
      const leaf = app.workspace.getLeaf(false);
      await leaf.openFile(app.vault.getFileByPath("A.md")!);
      const { view } = leaf;
      const win = app.workspace.moveLeafToPopout(leaf);
      expect([leaf.view, leaf.getContainer(), view.containerEl.ownerDocument]).toEqual([view, win, win.doc]);
      expect((view as MarkdownView).editor.getValue()).toBe("a");
      let main = 0;
      app.workspace.iterateRootLeaves(() => main++);
      expect(main).toBe(1);
      expect(app.workspace.getLeavesOfType("markdown")).toEqual([leaf]);
    },
  },
  {
    what: "a plugin's view draws there, and iterateAllLeaves finds it",
    source: "obsidian.d.ts 8005",
    check: async () => {
      const { app } = await hostWith(FILES);
      const leaf = app.workspace.openPopoutLeaf();
      await leaf.setViewState({ type: "sample-view", active: true });
      expect(leaf.getContainer().doc.querySelectorAll(".sample-row")).toHaveLength(1);
      expect(app.workspace.getLeavesOfType("sample-view")).toEqual([leaf]);
    },
  },
  {
    what: "closes with its last leaf, says window-close, and what was typed there is saved",
    source: "obsidian.d.ts 8092",
    check: async () => {
      const { app, inside } = await hostWith(FILES);
      const leaf = app.workspace.getLeaf("window");
      await leaf.openFile(app.vault.getFileByPath("A.md")!);
      const container = leaf.getContainer();
      const closed: unknown[] = [];
      app.workspace.on("window-close", (win) => void closed.push(win));
      (leaf.view as MarkdownView).editor.setValue("typed");
      leaf.detach();
      expect(closed).toEqual([container]);
      expect(document.querySelector("iframe.host-popout")).toBeNull();
      await expect.poll(() => inside.vault.adapter.files.get("A.md")?.text).toBe("typed");
    },
  },
]);
