import { fileURLToPath } from "node:url";
import { start, stopBrowser } from "./harness";

/** Makes the pictures of the README from the built plugin: `npm run build && npx tsx tests/e2e/take-pictures.ts`. */
const picture = (name: string): string => fileURLToPath(new URL(`../../docs/images/${name}`, import.meta.url));

const TODAY = "2026-11-24";

const DIARY = `Daily/${TODAY}.md`;

const { page, open, disk, write, errors, close } = await start(undefined, { today: TODAY });
// A day with something said in it; dates in words, because not every machine has the font of the calendar sign.
write(DIARY, `${disk(DIARY).replace(/📅 (\S+)/u, "[due:: $1]")}\n## Touchpoints\n\n- 08:40 call with [[Magda Żuk]]: she is back for Christmas [by:: them]\n`);
await page.waitForTimeout(500);
await open(DIARY);
await page.getByRole("button", { name: /^Open Reconnect/ }).click();
await page.locator(".reconnect-card").first().waitFor();
await page.locator(".reconnect-promises").waitFor();
// No pointer over a button, no focus ring.
await page.mouse.move(600, 700);
await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
await page.screenshot({ path: picture("pane.png") });
await close();
await stopBrowser();
if (errors.length > 0) throw new Error(errors.join("\n"));
