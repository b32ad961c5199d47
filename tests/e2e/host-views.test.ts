import { afterAll, afterEach, expect, it } from "vitest";
import { type Running, start, stopBrowser } from "./harness";

/** The host's editor, reading view, previews and windows where there is layout: what jsdom can't tell. */
const VAULT = {
  "Note.md": "one\n\nSee [[Ann]].\n\n- [ ] call her\n",
  "People/Ann.md": "---\ntype: person\n---\n# Ann\n\nHello from Ann.\n",
};

let app: Running | null = null;

/** What `boot.ts` puts on the page, as far as these tests look. */
interface Host {
  readonly app: import("obsidian").App;
  readonly obsidian: typeof import("obsidian");
}

const inPage = <T>({ page }: Running, work: (host: Host) => Promise<T> | T): Promise<T> => page.evaluate(`(${work.toString()})(globalThis.host)`);

async function open(): Promise<Running> {
  app = await start(VAULT);
  await app.open("Note");
  await app.page.locator(".cm-content").waitFor();
  return app;
}

async function openReading(): Promise<Running> {
  const running = await open();
  await running.page.keyboard.press("Control+e");
  await running.page.locator(".markdown-preview-sizer .el-p").first().waitFor();
  return running;
}

afterEach(async () => {
  const { errors = [] } = app ?? {};
  await app?.close();
  app = null;
  expect(errors).toEqual([]);
});
afterAll(stopBrowser);

it("typing is on disk a moment later; undo takes it back, and no further than the note", async () => {
  const running = await open();
  await running.page.locator(".cm-line").first().click();
  await running.page.keyboard.press("End");
  await running.page.keyboard.type(" two\nthree");
  await expect.poll(() => running.disk("Note.md"), { timeout: 5000 }).toContain("one two\nthree\n\nSee");
  for (let times = 0; times < 5; times += 1) await running.page.keyboard.press("Control+z");
  await expect.poll(() => running.disk("Note.md"), { timeout: 5000 }).toBe(VAULT["Note.md"]);
});

it("a change on disk comes into the editor under the cursor's feet", async () => {
  const running = await open();
  await running.page.locator(".cm-line").nth(2).click();
  await running.page.keyboard.press("End");
  running.write("Note.md", `zero\n${VAULT["Note.md"]}`);
  await running.page.locator(".cm-line", { hasText: "zero" }).waitFor();
  await running.page.keyboard.type("!");
  await expect.poll(() => running.disk("Note.md"), { timeout: 5000 }).toContain("See [[Ann]].!\n");
});

it("suggestions stand below the text that asked for them, and Enter takes the one that is chosen", async () => {
  const running = await open();
  await inPage(running, ({ app: { workspace }, app: inner, obsidian }) => {
    class People extends obsidian.EditorSuggest<string> {
      override onTrigger(cursor: import("obsidian").EditorPosition, editor: import("obsidian").Editor) {
        const query = /@(\w*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch));
        return query ? { start: { line: cursor.line, ch: query.index }, end: cursor, query: query[1] ?? "" } : null;
      }
      override getSuggestions() {
        return ["Ann", "Bob"];
      }
      override renderSuggestion(name: string, el: HTMLElement) {
        el.setText(name);
      }
      override selectSuggestion(name: string) {
        if (this.context) this.context.editor.replaceRange(`[[${name}]]`, this.context.start, this.context.end);
        this.close();
      }
    }
    (workspace as unknown as { editorSuggest: { addSuggest(suggest: unknown): void } }).editorSuggest.addSuggest(new People(inner));
  });
  await running.page.locator(".cm-line").first().click();
  await running.page.keyboard.press("End");
  await running.page.keyboard.type(" @");
  const [list, line] = [await running.page.locator(".suggestion-container").boundingBox(), await running.page.locator(".cm-line").first().boundingBox()];
  expect(list!.y).toBeGreaterThan(line!.y + line!.height / 2);
  expect(list!.y).toBeLessThan(line!.y + line!.height * 2);
  await running.page.keyboard.press("ArrowDown");
  await running.page.keyboard.press("Enter");
  expect(await running.page.locator(".cm-line").first().innerText()).toBe("one [[Bob]]");
});

it("text that is dropped goes where it is dropped", async () => {
  const running = await open();
  const { x, y, height } = (await running.page.locator(".cm-line").first().boundingBox())!;
  await running.page.locator(".cm-content").evaluate(
    (el, at) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", "zero ");
      el.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true, ...at }));
    },
    { clientX: x + 1, clientY: y + height / 2 },
  );
  expect(await running.page.locator(".cm-line").first().innerText()).toBe("zero one");
});

it("reading: a hovered link with Ctrl shows its note until Escape, a click opens it, a ticked box is written", async () => {
  const running = await openReading();
  const { page } = running;
  await page.locator("input.task-list-item-checkbox").click();
  await expect.poll(() => running.disk("Note.md"), { timeout: 5000 }).toContain("- [x] call her");
  await page.keyboard.down("Control");
  await page.locator("a.internal-link").hover();
  await page.locator(".hover-popover", { hasText: "Hello from Ann." }).waitFor();
  await page.keyboard.up("Control");
  await page.keyboard.press("Escape");
  expect(await page.locator(".hover-popover").count()).toBe(0);
  await page.locator("a.internal-link").click();
  await page.locator(".workspace-tab-header.is-active", { hasText: "Ann" }).waitFor();
});

it("a tab moves to a window of its own, typing there is saved, and closing the window closes the tab", async () => {
  const running = await open();
  const [popup] = await Promise.all([
    running.page.waitForEvent("popup"),
    inPage(running, ({ app: { workspace } }) => void workspace.moveLeafToPopout(workspace.getMostRecentLeaf()!)),
  ]);
  await popup.locator(".cm-line").first().click();
  await popup.keyboard.press("End");
  await popup.keyboard.type(" more");
  expect(await popup.evaluate(() => document.body.className)).toContain("is-popout-window");
  expect(await popup.locator(".view-header").evaluate((el) => getComputedStyle(el).display)).toBe("flex");
  await popup.close();
  await expect.poll(() => running.disk("Note.md"), { timeout: 5000 }).toContain("one more");
  await expect.poll(() => inPage(running, ({ app: { workspace } }) => workspace.getLeavesOfType("markdown").length)).toBe(0);
});

it("a split stands beside the note, each half of the middle", async () => {
  const running = await open();
  await inPage(running, async ({ app: { workspace, vault } }) => workspace.getLeaf("split").openFile(vault.getFileByPath("People/Ann.md")!));
  const boxes = await Promise.all([0, 1].map((index) => running.page.locator(".mod-root > .workspace-tabs").nth(index).boundingBox()));
  expect(boxes[0]!.y).toBe(boxes[1]!.y);
  expect(Math.abs(boxes[0]!.width - boxes[1]!.width)).toBeLessThan(3);
  expect(boxes[0]!.height).toBeGreaterThan(300);
});
