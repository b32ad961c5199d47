import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { type Running, start, stopBrowser } from "./harness";

/**
 * Makes the pictures of the README from the built plugin: `npm run build && npx tsx tests/e2e/take-pictures.ts`.
 * The calendar sign needs a font that has it (on Debian: `fonts-noto-color-emoji`).
 */
const picture = (name: string): string => fileURLToPath(new URL(`../../docs/images/${name}`, import.meta.url));

const TODAY = "2026-11-24";
const DIARY = `Daily/${TODAY}.md`;

await takePane(await start(undefined, { today: TODAY }));
await takeWhatChanged(await start(undefined, { today: TODAY, desk: true }));
await stopBrowser();

/** The pane beside a day with something said in it. */
async function takePane(running: Running): Promise<void> {
  const { page, open, disk, write } = running;
  write(DIARY, `${disk(DIARY)}\n## Touchpoints\n\n- 08:40 call with [[Magda Żuk]]: she is back for Christmas [by:: them]\n`);
  await page.waitForTimeout(500);
  await open(DIARY);
  await page.keyboard.press("Control+e");
  await page.locator(".reconnect-card").first().waitFor();
  await page.locator(".reconnect-promises").waitFor();
  await calm(page);
  await page.screenshot({ path: picture("pane.png") });
  await done(running);
}

/** The page that `npm run demo` shows, after a call was logged. */
async function takeWhatChanged(running: Running): Promise<void> {
  const { page } = running;
  const app = page.frameLocator("iframe.host-frame");
  await page.setViewportSize({ width: 1280, height: 860 });
  await app.locator(".reconnect-card", { hasText: "Babcia Helena" }).first().locator('[data-control="log"]').click();
  await app.locator(".notice").waitFor();
  await page.keyboard.press("Alt+Shift+C");
  await page.locator(".host-step").waitFor();
  await page.waitForTimeout(500);
  await calm(page);
  await page.screenshot({ path: picture("demo.png") });
  await done(running);
}

/** No pointer over a button, no focus ring. */
async function calm(page: Page): Promise<void> {
  await page.mouse.move(600, 700);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

async function done({ errors, close }: Running): Promise<void> {
  await close();
  if (errors.length > 0) throw new Error(errors.join("\n"));
}
