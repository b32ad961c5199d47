import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { type Running, start, stopBrowser } from "./harness";

/** The main job with the keyboard alone, and what every eye and finger needs: by theme, device and language. */
const TODAY = "2026-11-24";
const DIARY = "Daily/2026-11-24.md";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ARTIFACTS = fileURLToPath(new URL("artifacts", import.meta.url));
mkdirSync(ARTIFACTS, { recursive: true });

const SAID = {
  en: { open: "open dashboard", logCall: "log call", logForm: "log touchpoint", undo: "undo the", logged: "Logged: call with Tomek Ryś", undone: "Took back: call with Tomek Ryś" },
  pl: { open: "otwórz panel", logCall: "zapisz rozmowę", logForm: "zapisz kontakt", undo: "cofnij", logged: "Zapisano: rozmowa: Tomek Ryś", undone: "Cofnięto: rozmowa: Tomek Ryś" },
} as const;

/** A target that a finger must hit. Links inside a sentence are as high as their line (WCAG 2.5.8). */
const TARGETS = ":is(button, a, select, textarea, label:has(> input[type=radio]), input:not([type=radio])):not(p a, .modal-close-button)";
const FINGER = 44;

afterAll(stopBrowser);

const VIEWS = (["desktop", "phone"] as const).flatMap((device) =>
  (["light", "dark"] as const).flatMap((theme) => (["en", "pl"] as const).map((lang) => ({ device, theme, lang }))),
);

describe.each(VIEWS)("$device, $theme, $lang", ({ device, theme, lang }) => {
  it("one opens the pane, logs a call and takes it back without a pointer; everybody can read and reach it", async () => {
    const said = SAID[lang];
    const running = await start(undefined, { today: TODAY, dark: theme === "dark", phone: device === "phone", lang });
    onTestFinished(() => running.close());
    const { page } = running;
    /** `seen`: axe looks at the same again, and more of it, in a later state. */
    const look = async (what: string, within: string, seen = false): Promise<void> => {
      await page.screenshot({ path: path.join(ARTIFACTS, `${device}-${theme}-${lang}-${what}.png`) });
      if (!seen) expect(await barriers(running, within), `${what}: axe`).toEqual([]);
      expect(await wide(running, within), `${what}: wider than its place`).toEqual([]);
      if (device === "phone") expect(await small(running, within), `${what}: too small for a finger`).toEqual([]);
    };
    const files = ["People/Tomek Ryś.md", DIARY];
    const before = files.map((file) => (running.exists(file) ? running.disk(file) : null));

    await palette(running, said.open);
    await page.locator(".reconnect-card").first().waitFor();
    await look("pane", ".reconnect", true);

    await palette(running, said.logCall);
    await page.keyboard.type("tomek");
    await page.keyboard.press("Enter");
    await page.locator(".notice").filter({ hasText: said.logged }).waitFor();
    await expect.poll(() => running.exists(DIARY) && running.disk(DIARY)).toContain("- 12:00 call with [[Tomek Ryś]]\n");
    await look("logged", device === "phone" ? ".notice" : ".reconnect");

    await palette(running, said.undo);
    await page.locator(".notice").filter({ hasText: said.undone }).waitFor();
    await expect.poll(() => files.map((file) => (running.exists(file) ? running.disk(file) : null))).toEqual(before);

    await unfold(running);
    await look("unfolded", ".reconnect");

    await palette(running, said.logForm);
    await page.locator(".modal").waitFor();
    await page.keyboard.press("Control+Enter");
    await look("form-wrong", ".modal");
    await page.keyboard.type("tomek");
    await look("form-people", ".modal", true);
    await page.keyboard.press("Enter");
    await page.locator(".modal .reconnect-fold").press("Enter");
    await look("form", ".modal");
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

/** Serious and critical findings of axe-core, in a line each. */
async function barriers({ page }: Running, within: string): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (scope) => {
    const { axe } = globalThis as unknown as { axe: { run(context: string, options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run(scope, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join("; ")}`));
  }, within);
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
