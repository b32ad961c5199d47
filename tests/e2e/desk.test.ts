import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { pluginTexts } from "../host/page/plugin-texts";
import { singleFile } from "../host/page/single-file";
import { barriers } from "./barriers";
import { openPage, type OpenPage, standing } from "./browser";
import { pageBundle, type Running, start, stopBrowser } from "./harness";
import { screenshot } from "./screenshots";

/** The page around the app: what a newcomer sees and tries, with the keyboard alone. */
const TODAY = "2026-11-24";
const DIARY = `Daily/${TODAY}.md`;
const HELENA = "People/Family/Babcia Helena.md";

/** What a test opened, to be closed after it; what went wrong on its page fails it. */
let opened: { readonly errors: readonly string[]; close(): Promise<void> } | null = null;

afterEach(async () => {
  const { errors = [] } = opened ?? {};
  await opened?.close();
  opened = null;
  expect(errors).toEqual([]);
});
afterAll(stopBrowser);

/** The app's own window, in its frame; another one after the app was started anew. */
async function appOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe.host-frame")).contentFrame();
  if (!frame) throw new Error("The app is in no frame");
  await frame.waitForSelector("body[data-ready]");
  return frame;
}

async function palette(page: Page, app: Frame, words: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await app.locator(".prompt-input").waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

async function logCall(page: Page, app: Frame, name: string): Promise<void> {
  await palette(page, app, "log call");
  await app.locator(".prompt-input").waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await app.locator(".notice").first().waitFor();
}

/** Presses Tab until this is what has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe("the desk, over a folder on disk", () => {
  async function openDesk(): Promise<{ readonly running: Running; readonly page: Page; readonly app: Frame }> {
    const running = await start(undefined, { today: TODAY, desk: true });
    opened = running;
    return { running, page: running.page, app: await appOf(running.page) };
  }

  it("tells each write, and takes it back to the byte", async () => {
    const { running, page, app } = await openDesk();
    const before = [running.disk(DIARY), running.disk(HELENA)];
    await logCall(page, app, "helena");
    await page.keyboard.press("Alt+Shift+C");
    const step = page.locator(".host-step");
    await step.locator("ins", { hasText: "- 12:00 call with [[Babcia Helena]]" }).waitFor();
    await expect.poll(() => step.locator(".host-path").allInnerTexts()).toEqual([DIARY, HELENA]);
    expect(await step.locator("h3").innerText()).toBe("12:00 · 2 files");
    expect((await step.locator(".host-facts").allInnerTexts())[1]).toMatch(/^line \d+ · \+1 −0 line · \d+ → \d+ bytes \(\+25\)$/);
    await screenshot(page, "desk-what-changed");
    expect(await barriers(page, "body")).toEqual([]);

    // The drawer has the focus; its first button is Undo.
    await page.keyboard.press("Enter");
    await step.getByText("undone").waitFor();
    expect([running.disk(DIARY), running.disk(HELENA)]).toEqual(before);
    expect(await page.locator(".host-said").innerText()).toContain("Every byte is as it was before");
    // The app has heard of it: she is among today's people as before.
    expect(await app.locator(`.reconnect-card[data-path="${HELENA}"]`).first().innerText()).toContain("13 days ago");
  });

  it("refuses to undo what has changed since, and leaves it", async () => {
    const { running, page, app } = await openDesk();
    await logCall(page, app, "helena");
    await expect.poll(() => running.disk(HELENA)).toContain(`last-contact: ${TODAY}`);
    running.write(DIARY, `${running.disk(DIARY)}\nMore.\n`);
    const now = running.disk(DIARY);
    await page.keyboard.press("Alt+Shift+Z");
    await expect.poll(() => page.locator(".host-said").innerText()).toBe(`Not undone: ${DIARY} has changed since. Undo the newer step first.`);
    expect(running.disk(DIARY)).toBe(now);
    expect(running.disk(HELENA)).toContain(`last-contact: ${TODAY}`);
  });

  it("moves the app to another day and back; the vault stays", async () => {
    const { running, page, app } = await openDesk();
    await palette(page, app, "open dashboard");
    const title = app.locator(".reconnect-title");
    await expect.poll(() => title.innerText()).toBe("Tuesday 24 November");
    const files = running.disk(DIARY);
    await page.keyboard.press("F6");
    await tabTo(page, "[aria-label='A day later']");
    await page.keyboard.press("Enter");
    await expect.poll(() => title.innerText()).toBe("Wednesday 25 November");
    await page.locator("input[type=date]").fill("2026-12-02");
    await expect.poll(() => title.innerText()).toBe("Wednesday 2 December");
    await expect.poll(() => app.locator(".reconnect").innerText()).toContain("Birthday today (turns 39)");
    await tabTo(page, "[aria-label='Back to the real day']");
    await page.keyboard.press("Enter");
    await expect.poll(() => title.innerText()).toBe("Tuesday 24 November");
    expect(running.disk(DIARY)).toBe(files);
  });

  it("shows the same vault dark, from right to left, in Polish, on a tablet and on a phone", async () => {
    const { page } = await openDesk();
    await palette(page, await appOf(page), "open dashboard");
    const radio = async (group: string, key: string): Promise<void> => {
      await tabTo(page, `input[name="host-${group}"]`);
      await page.keyboard.press(key);
    };
    await page.keyboard.press("F6");
    await radio("Theme", "ArrowRight");
    await radio("Direction", "ArrowRight");
    const app = await appOf(page);
    expect(await app.evaluate(() => [document.body.className.includes("theme-dark"), document.body.className.includes("mod-rtl"), document.dir])).toEqual([true, true, "rtl"]);
    await screenshot(page, "desk-dark-rtl");
    expect(await barriers(page, "body")).toEqual([]);

    await page.getByLabel("Language").selectOption("pl");
    await expect.poll(async () => (await appOf(page)).locator(".reconnect-title").innerText()).toBe("Wtorek 24 listopada");
    for (const device of ["tablet", "phone"]) {
      await page.locator(`input[value=${device}]`).press(" ");
      await page.waitForSelector(`iframe.mod-${device}`);
      const shown = await appOf(page);
      expect(await shown.evaluate(() => document.body.className)).toContain(`is-${device}`);
      await screenshot(page, `desk-${device}-pl`);
    }
    await expect.poll(() => page.url()).toContain("device=phone&lang=pl&dir=rtl");
  });

  it("puts the vault back as it was", async () => {
    const { running, page, app } = await openDesk();
    const before = running.disk(DIARY);
    await logCall(page, app, "helena");
    await expect.poll(() => running.disk(DIARY)).not.toBe(before);
    await page.getByRole("button", { name: /^Reset the vault/ }).press("Enter");
    await expect.poll(() => running.disk(DIARY)).toBe(before);
    await page.getByRole("button", { name: /^What changed\s*nothing yet/ }).waitFor();
    const fresh = await appOf(page);
    await palette(page, fresh, "open dashboard");
    await fresh.locator(`.reconnect-card[data-path="${HELENA}"]`).first().waitFor();
  });

  it("lets the keyboard through the files, the panes and the window", async () => {
    const { page, app } = await openDesk();
    await app.locator("[role=treeitem]").first().focus();
    for (const key of ["c", "ArrowLeft", "p", "p", "ArrowDown"]) await page.keyboard.press(key);
    const focused = (): Promise<string | null | undefined> => app.evaluate(() => document.activeElement?.getAttribute("data-path"));
    expect(await focused()).toMatch(/^People\//);
    await page.keyboard.press("Home");
    for (const key of ["m", "m", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await app.locator(".workspace-tab-header", { hasText: "Bartek Nowak" }).waitFor();

    const width = (): Promise<number> => app.locator(".mod-left-split").evaluate((el) => (el as HTMLElement).offsetWidth);
    const before = await width();
    await app.getByRole("separator", { name: "Width of the left sidebar" }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(before + 24);
    await palette(page, app, "toggle left");
    await app.locator(".mod-left-split").waitFor({ state: "hidden" });

    await page.keyboard.press("Control+o");
    await page.keyboard.type("start here");
    await page.keyboard.press("Enter");
    await app.locator(".workspace-tab-header", { hasText: "Start here" }).waitFor();
    const mode = (): Promise<unknown> => app.evaluate(() => (globalThis as unknown as { host: { app: import("obsidian").App } }).host.app.workspace.getLeaf(false).getViewState().state?.["mode"]);
    expect(await mode()).toBe("preview");
    await page.keyboard.press("Control+e");
    await expect.poll(mode).toBe("source");
  });
});

describe("the demo in one file, from disk", () => {
  let folder = "";
  let url = "";
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "reconnect-once-"));
    const file = path.join(folder, "index.html");
    writeFileSync(file, singleFile(await pageBundle(), pluginTexts(fileURLToPath(new URL("../..", import.meta.url)))));
    url = pathToFileURL(file).href;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function openFile(options: Parameters<typeof openPage>[0]): Promise<OpenPage & { readonly asked: string[] }> {
    const file = await openPage(options);
    opened = { errors: file.errors, close: () => file.context.close() };
    const asked: string[] = [];
    file.page.on("request", (request) => asked.push(request.url()));
    await file.page.goto(url);
    await standing(file);
    return { ...file, asked };
  }

  it("logs a call, shows the diff, undoes it, and asks the network for nothing", async () => {
    const { page, asked } = await openFile({ today: TODAY });
    const app = await appOf(page);
    expect(await app.locator(".inline-title, .markdown-preview-sizer").first().innerText()).toContain("Start here");
    await logCall(page, app, "helena");
    await page.keyboard.press("Alt+Shift+C");
    await page.locator("ins", { hasText: "- 12:00 call with [[Babcia Helena]]" }).waitFor();
    await page.locator("ins", { hasText: `last-contact: ${TODAY}` }).waitFor();
    await page.keyboard.press("Alt+Shift+Z");
    await page.locator(".host-step", { hasText: "undone" }).waitFor();
    expect(asked.filter((address) => !/^(?:file|data|about|blob):/.test(address))).toEqual([]);
    expect(asked.filter((address) => address.startsWith("file:"))).toEqual([url]);
  });

  it("is dated around the visitor's day, and keeps what was written when the app starts anew", async () => {
    const { page } = await openFile({ today: "2028-02-29" });
    await logCall(page, await appOf(page), "helena");
    await page.getByLabel("Language").selectOption("pl");
    await expect.poll(async () => (await appOf(page)).evaluate(() => document.documentElement.lang)).toBe("pl");
    const app = await appOf(page);
    await palette(page, app, "otwórz panel");
    await expect.poll(() => app.locator(".reconnect-title").innerText()).toBe("Wtorek 29 lutego");
    await expect.poll(() => app.locator(`.reconnect-card[data-path="${HELENA}"]`).first().innerText()).toContain("ostatnio: rozmowa, dzisiaj");
  });

  it("is usable on a real phone", async () => {
    const { page } = await openFile({ today: TODAY, phone: true });
    await page.getByRole("button", { name: "How the app is shown" }).click();
    await page.locator("input[value=phone]").press(" ");
    await page.waitForSelector("iframe.mod-phone");
    const app = await appOf(page);
    await screenshot(page, "desk-on-a-phone");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await logCall(page, app, "helena");
    await page.getByRole("button", { name: /^What changed\s*1\s*step/ }).click();
    await page.locator("ins", { hasText: "call with" }).waitFor();
  });
});
