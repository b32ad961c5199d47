import { afterAll, describe, it } from "vitest";
import { barriers } from "./barriers";
import { type Running, start, stopBrowser } from "./harness";
import { screenshot } from "./screenshots";

/** The main job with the keyboard alone, and what every eye and finger needs: by theme, device and language. */
const TODAY = "2026-11-24";
const DIARY = "Daily/2026-11-24.md";
const TOMEK = "People/Tomek Ryś.md";

const SAID = {
  en: {
    open: "open dashboard",
    logCall: "log call",
    logForm: "log touchpoint",
    snooze: "snooze person",
    undo: "undo the",
    logged: "Logged: call with Tomek Ryś",
    undone: "Took back: call with Tomek Ryś",
    rests: "Tomek Ryś snoozed until",
  },
  pl: {
    open: "otwórz panel",
    logCall: "zapisz rozmowę",
    logForm: "zapisz kontakt",
    snooze: "odłóż osobę",
    undo: "cofnij",
    logged: "Zapisano: rozmowa: Tomek Ryś",
    undone: "Cofnięto: rozmowa: Tomek Ryś",
    rests: "Tomek Ryś: odłożone do",
  },
} as const;

/** A target that a finger must hit. Links inside a sentence are as high as their line (WCAG 2.5.8). */
const TARGETS = ":is(button, a, select, textarea, label:has(> input[type=radio]), input:not([type=radio])):not(p a, .modal-close-button)";
const FINGER = 44;

afterAll(stopBrowser);

const VIEWS = (["desktop", "phone"] as const).flatMap((device) =>
  (["light", "dark"] as const).flatMap((theme) => (["en", "pl"] as const).map((lang) => ({ device, theme, lang }))),
);

describe.concurrent.each(VIEWS)("$device, $theme, $lang", ({ device, theme, lang }) => {
  it("one opens the pane, logs a call, takes it back, snoozes and sets, without a pointer; everybody can read and reach it", { timeout: 90_000 }, async ({ expect, onTestFinished }) => {
    const said = SAID[lang];
    const running = await start(undefined, { today: TODAY, dark: theme === "dark", phone: device === "phone", lang });
    onTestFinished(() => running.close());
    const { page } = running;
    /** `seen`: axe looks at the same again, and more of it, in a later state. `apps`: fields and their sizes are the app's. */
    const look = async (what: string, within: string, { seen = false, apps = false } = {}): Promise<void> => {
      await screenshot(page, `${device}-${theme}-${lang}-${what}`);
      if (!seen) expect(await barriers(page, within), `${what}: axe`).toEqual([]);
      expect(await wide(running, within), `${what}: wider than its place`).toEqual([]);
      if (device === "phone" && !apps) expect(await small(running, within), `${what}: too small for a finger`).toEqual([]);
    };
    const notice = (text: string): Promise<void> => page.locator(".notice").filter({ hasText: text }).first().waitFor();
    const files = [TOMEK, DIARY];
    const read = (): (string | null)[] => files.map((file) => (running.exists(file) ? running.disk(file) : null));
    const before = read();

    await palette(running, said.open);
    await page.locator(".reconnect-card").first().waitFor();
    await look("pane", ".reconnect", { seen: true });

    await palette(running, said.logCall);
    await page.keyboard.type("tomek");
    await page.keyboard.press("Enter");
    await notice(said.logged);
    await expect.poll(() => running.exists(DIARY) && running.disk(DIARY)).toContain("- 12:00 call with [[Tomek Ryś]]\n");
    await look("logged", device === "phone" ? ".notice" : ".reconnect");

    await palette(running, said.undo);
    await notice(said.undone);
    await expect.poll(read).toEqual(before);

    await unfold(running);
    await look("unfolded", ".reconnect");

    await palette(running, said.snooze);
    await page.keyboard.type("tomek");
    await page.keyboard.press("Enter");
    await page.locator(".prompt, .menu, .modal").filter({ hasText: "1" }).first().waitFor();
    await look("snooze", ".prompt, .menu, .modal");
    await page.keyboard.press("Enter");
    await notice(said.rests);
    await expect.poll(() => running.disk(TOMEK)).toContain("snooze-until: ");
    await palette(running, said.undo);
    await expect.poll(read).toEqual(before);

    await palette(running, said.logForm);
    await page.locator(".modal").waitFor();
    await page.keyboard.press("Control+Enter");
    await look("form-wrong", ".modal");
    await page.keyboard.type("tomek");
    await look("form-people", ".modal", { seen: true });
    await page.keyboard.press("Enter");
    await page.locator(".modal .reconnect-fold").press("Enter");
    await look("form", ".modal");
    await page.keyboard.press("Escape");
    await page.locator(".modal").waitFor({ state: "detached" });

    await page.keyboard.press("Control+,");
    await page.locator(".modal .setting-item-control > *").first().waitFor();
    await look("settings", ".vertical-tab-content", { apps: true });
    await page.keyboard.press("Escape");
    await page.locator(".modal").waitFor({ state: "detached" });
    expect(running.errors).toEqual([]);
  });
});

async function palette({ page }: Running, words: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

async function unfold({ page }: Running): Promise<void> {
  const folded = page.locator(".reconnect-fold[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().press("Enter");
}

/** What stands wider than the part it is in, or makes the window scroll sideways. */
function wide({ page }: Running, within: string): Promise<string[]> {
  return page.evaluate((scope) => {
    const place = document.querySelector(scope);
    if (!place) return [`no ${scope}`];
    const { left, right } = place.getBoundingClientRect();
    const cut = (each: Element): boolean => {
      const parent = each.parentElement;
      return parent !== null && parent !== place && (getComputedStyle(parent).overflowX === "hidden" || cut(parent));
    };
    const out = [...place.querySelectorAll<HTMLElement>("*")].filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1) && !cut(each);
    });
    const window = document.documentElement;
    return [...out.map((each) => each.outerHTML.slice(0, 120)), ...(window.scrollWidth > window.clientWidth ? ["the window"] : [])];
  }, within);
}

function small({ page }: Running, within: string): Promise<string[]> {
  return page.evaluate(
    ({ scope, targets, finger }) =>
      [...document.querySelectorAll<HTMLElement>(`${scope} ${targets}`)]
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < finger - 0.5 || box.width < finger - 0.5))
        .map(({ each, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${each.outerHTML.slice(0, 120)}`),
    { scope: within, targets: TARGETS, finger: FINGER },
  );
}
