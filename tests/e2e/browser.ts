import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findChromium } from "./chromium";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

export interface PageOptions {
  readonly phone?: boolean;
  /** The browser's time zone. */
  readonly timezone?: string;
  /** What the browser's clock says, at noon: `YYYY-MM-DD`. Unset: the real clock. */
  readonly today?: string;
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong on the page and in its frames: `console.error` and uncaught errors. */
  readonly errors: string[];
}

/** One browser for all that run in this file; a context of its own for each. */
let shared: Promise<Browser> | null = null;

/** An empty page, whose errors are kept. Call `stopBrowser` in `afterAll`. */
export async function openPage({ phone = false, timezone, today }: PageOptions): Promise<OpenPage> {
  shared ??= chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  const context = await (await shared).newContext({ viewport: phone ? PHONE : DESKTOP, hasTouch: phone, ...(timezone === undefined ? {} : { timezoneId: timezone }) });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  // Noon by the browser's own zone.
  if (today !== undefined) await page.clock.setFixedTime(await page.evaluate((day) => new Date(`${day}T12:00:00`).getTime(), today));
  return { page, context, errors };
}

/** Waits until the host's page stands; what kept it from that is one of the errors. */
export async function standing({ page, errors }: OpenPage): Promise<void> {
  await page.waitForSelector("body[data-ready]");
  if ((await page.getAttribute("body", "data-ready")) === "error") errors.push(await page.innerText(".host-error"));
}

export async function stopBrowser(): Promise<void> {
  const running = shared;
  shared = null;
  await (await running)?.close();
}
