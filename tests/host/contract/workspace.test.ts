// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { hostWith } from "./host-in-memory";

const FILES = { "People/Ann.md": "---\ntype: person\n---\nHello\n", "Other.md": "x" };

describe("workspace (obsidian.d.ts, Workspace and WorkspaceLeaf)", () => {
  it("makes a registered view through setViewState; children[1] of its container is its content", async () => {
    const { app, obsidian } = await hostWith(FILES);
    const leaf = app.workspace.getRightLeaf(false)!;
    await leaf.setViewState({ type: "sample-view", active: true });
    expect(leaf.view).toBeInstanceOf(obsidian.ItemView);
    expect(leaf.view.containerEl.children[1]).toBe((leaf.view as import("obsidian").ItemView).contentEl);
    expect(leaf.view.containerEl.querySelectorAll(".sample-row")).toHaveLength(1);
  });

  it("finds the side leaf that is there instead of making another (ensureSideLeaf)", async () => {
    const { app } = await hostWith(FILES);
    const first = await app.workspace.ensureSideLeaf("sample-view", "right");
    expect(await app.workspace.ensureSideLeaf("sample-view", "right")).toBe(first);
    expect(app.workspace.getLeavesOfType("sample-view")).toEqual([first]);
  });

  it("closes the view's lifetime with the leaf: its listeners go", async () => {
    const { app, settled } = await hostWith(FILES);
    const leaf = await app.workspace.ensureSideLeaf("sample-view", "right");
    const { view } = leaf;
    leaf.detach();
    const before = view.containerEl.textContent;
    await app.vault.create("People/New.md", "---\ntype: person\n---\n");
    await settled();
    expect(view.containerEl.textContent).toBe(before);
  });

  it("runs onLayoutReady callbacks at once when it is ready", async () => {
    const { app } = await hostWith();
    let ran = false;
    app.workspace.onLayoutReady(() => (ran = true));
    expect(ran).toBe(true);
  });

  it("knows the active file, also from a view without one", async () => {
    const { app } = await hostWith(FILES);
    const opened: (string | undefined)[] = [];
    app.workspace.on("file-open", (file) => opened.push(file?.path));
    await app.workspace.openLinkText("Ann", "");
    expect(app.workspace.getActiveFile()?.path).toBe("People/Ann.md");
    await app.workspace.ensureSideLeaf("sample-view", "right", { active: true });
    expect(app.workspace.getActiveFile()?.path).toBe("People/Ann.md");
    expect(opened).toEqual(["People/Ann.md"]);
  });

  it("makes the note that a link names when there is none (openLinkText)", async () => {
    const { app } = await hostWith(FILES);
    await app.workspace.openLinkText("Nobody yet", "Other.md");
    expect(app.vault.getFileByPath("Nobody yet.md")).not.toBeNull();
  });

  it("edits through the note's editor reach the file", async () => {
    const { app, obsidian } = await hostWith(FILES);
    await app.workspace.openLinkText("Other", "");
    const { editor } = app.workspace.getActiveViewOfType(obsidian.MarkdownView)!;
    const written = new Promise((resolve) => app.vault.on("modify", resolve));
    editor.replaceRange("y", { line: 0, ch: 1 });
    await written;
    expect(await app.vault.read(app.vault.getFileByPath("Other.md")!)).toBe("xy");
  });
});
