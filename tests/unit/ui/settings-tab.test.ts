// @vitest-environment jsdom
import type { Plugin } from "obsidian";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ReconnectSettingTab } from "../../../src/ui/settings/settings-tab";
import { FakeReconnect } from "./fake-reconnect";
import { click, press, settled, texts, type, uiOf } from "./page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());

/** `declared`: as 1.13 shows it; else as older apps do, by `display()`. */
function tab(declared = true) {
  const reconnect = new FakeReconnect();
  const ui = uiOf(reconnect);
  const shown = new ReconnectSettingTab({ app: ui.app } as Plugin, ui);
  document.body.append(shown.containerEl);
  if (declared) (shown as unknown as { show(): void }).show();
  else (shown as unknown as { display(): void }).display();
  const field = (label: string) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  return { reconnect, field };
}

/** Leaving a field stores it. */
async function fill(input: HTMLInputElement | null, text: string): Promise<void> {
  await type(input, text);
  input?.dispatchEvent(new Event("change", { bubbles: true }));
  await settled();
}

it("older apps and newer ones show the same rows", () => {
  tab(true);
  const declared = texts(document, ".setting-item-name").filter(Boolean);
  document.body.replaceChildren();
  tab(false);
  expect(texts(document, ".setting-item-name").filter(Boolean)).toEqual(declared);
  expect(declared).toContain("Folders");
  expect(texts(document, ".reconnect-sample code")[0]).toBe("Daily/2026-11-24.md");
});

describe("a value that can't be used", () => {
  it.each([
    ["Usual rhythm", "soon", "That is not a rhythm. Write for example 2w, 3mo, monthly, or every 6 weeks."],
    ["People for today", "0", "Write a number from 1 to 50."],
    ["Heading", "", "Write a heading without line breaks or #."],
    ["Name: inner", "Close", "Give the circle a name of its own."],
    ["Rhythm: inner", "often", "That is not a rhythm. Write for example 2w, 3mo, monthly, or every 6 weeks."],
  ])("%s: %s says why and is not saved", async (label, value, message) => {
    const { reconnect, field } = tab();
    const before = reconnect.settings;
    await fill(field(label), value);
    expect(texts(document, ".reconnect-error").filter(Boolean)).toEqual([message]);
    expect(reconnect.settings).toBe(before);
  });
});

it("a good value is saved, and takes the message away", async () => {
  const { reconnect, field } = tab();
  await fill(field("Usual rhythm"), "soon");
  await fill(field("Usual rhythm"), "6 weeks");
  expect(texts(document, ".reconnect-error").filter(Boolean)).toEqual([]);
  expect(reconnect.settings.cadence.default).toBe("6 weeks");
  await fill(field("Usual rhythm"), "");
  expect(reconnect.settings.cadence.default).toBeNull();
});

it("lists grow by Enter or by the button, shrink by the chip, and hold nothing twice", async () => {
  const { reconnect, field } = tab();
  await type(field("Add a tag"), "friend");
  await press(field("Add a tag"), "Enter");
  expect(reconnect.settings.people.tags).toEqual(["friend"]);
  await type(field("Add a tag"), "friend");
  await press(field("Add a tag"), "Enter");
  expect(texts(document, ".reconnect-error").filter(Boolean)).toEqual(["That is in the list already."]);
  await click(field("Remove friend"));
  expect(reconnect.settings.people.tags).toEqual([]);
});

it("circles are added, changed and removed", async () => {
  const { reconnect, field } = tab();
  await fill(field("Size: inner"), "7");
  expect(reconnect.settings.circles[0]).toEqual({ name: "inner", cadence: "2w", size: 7 });
  await fill(field("Size: inner"), "");
  expect(reconnect.settings.circles[0]).toEqual({ name: "inner", cadence: "2w" });
  await click([...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Add circle"));
  expect(reconnect.settings.circles.at(-1)).toEqual({ name: "new circle", cadence: "3mo" });
  await click(document.querySelector('[aria-label="Remove the circle wide"]'));
  expect(reconnect.settings.circles.map(({ name }) => name)).toEqual(["inner", "close", "warm", "new circle"]);
});
