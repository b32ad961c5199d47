// @vitest-environment jsdom
import axe from "axe-core";
import { h } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FreshStartView } from "../../../src/core/dashboard/fresh-start-view";
import { Pane } from "../../../src/ui/dashboard/pane";
import { openLedgerForm } from "../../../src/ui/forms/ledger-form";
import { openExplanation } from "../../../src/ui/insights/explain-modal";
import { openFreshStart } from "../../../src/ui/insights/fresh-start-modal";
import { openPreparation } from "../../../src/ui/insights/preparation-modal";
import { openLogForm } from "../../../src/ui/log-form/log-form-modal";
import { card, choice, FakeReconnect, pathOf, ready, TODAY } from "./fake-reconnect";
import { click, draw, settled, texts, type, uiOf } from "./page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());
afterEach(() => void vi.useRealTimers());

const ANA = pathOf("Ana Diaz");
const button = (label: string) => [...document.querySelectorAll("button")].find((each) => each.textContent.trim() === label);
const isAccessible = async () => {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

describe("a fresh start", () => {
  const plan = (count: number): FreshStartView => ({
    intro: `${count} people waited.`,
    hint: "The most silent come first.",
    days: [{ day: "Wednesday 25 November", people: [{ path: ANA, name: "Ana Diaz", last: "last: call, 8 months ago" }] }],
    left: "2 people stay.",
    submit: `Spread ${count} people`,
    turns: Array.from({ length: count }, (_, at) => ({ person: pathOf(`P${at}`), until: TODAY })),
    leftPaths: [],
  });
  const shown = async (without: FreshStartView | null, withNew: FreshStartView | null) => {
    const reconnect = new FakeReconnect();
    const ui = uiOf({ ...reconnect, words: reconnect.words } as FakeReconnect);
    Object.assign(ui.reconnect, { insights: { ...reconnect.insights, freshStart: (all: boolean) => (all ? withNew : without) } });
    const run = vi.spyOn(ui.actions, "run").mockResolvedValue();
    await act(() => openFreshStart(ui));
    await settled();
    return run;
  };

  it("shows who comes up when, and has the focus on its one button", async () => {
    const run = await shown(plan(12), plan(12));
    expect(texts(document, ".reconnect-plan li")).toEqual(["Ana Diaz last: call, 8 months ago"]);
    expect(document.body.textContent).toContain("2 people stay.");
    expect(document.activeElement).toBe(button("Spread 12 people"));
    expect(document.querySelector("[type=checkbox]")).toBeNull();
    await isAccessible();
    document.querySelector("form")?.requestSubmit();
    await settled();
    expect(run).toHaveBeenCalledExactlyOnceWith({ command: "fresh-start", turns: plan(12).turns });
    expect(document.querySelector(".reconnect-plan")).toBeNull();
  });

  it("takes in those without any contact only when it is told to", async () => {
    const run = await shown(plan(12), plan(15));
    expect(document.body.textContent).toContain("Also 3 people without any contact yet");
    await click(document.querySelector("[type=checkbox]"));
    document.querySelector("form")?.requestSubmit();
    await settled();
    expect(run).toHaveBeenCalledExactlyOnceWith({ command: "fresh-start", turns: plan(15).turns });
  });

  it("after an import is about them alone; when the gap has closed it says so", async () => {
    await shown(null, plan(30));
    expect(button("Spread 30 people")).toBeDefined();
    document.body.replaceChildren();
    await shown(null, null);
    expect(texts(document, ".reconnect-hint")).toEqual(["Nothing to spread: fewer than ten people have waited too long."]);
  });
});

describe("before an ask", () => {
  const check = { path: ANA, name: "Ana Diaz", facts: ["You last gave 3 weeks ago."], gives: ["something about tea"] };
  const opened = async (open: (ui: ReturnType<typeof uiOf>) => void) => {
    const reconnect = new FakeReconnect();
    reconnect.told.askCheck = [check];
    await act(() => open(uiOf(reconnect)));
    await settled();
    return reconnect;
  };
  const note = () => document.querySelector("[role=note]")?.textContent ?? null;

  it("the form for something asked shows it, the others don't", async () => {
    await opened((ui) => openLedgerForm(ui, "asked", [ANA]));
    expect(note()).toBe("Before you askYou last gave 3 weeks ago.You could give:something about tea");
    await isAccessible();
    document.body.replaceChildren();
    await opened((ui) => openLedgerForm(ui, "gave", [ANA]));
    expect(note()).toBeNull();
  });

  it("the log form shows it as soon as something is asked for, of the people chosen, and writes all the same", async () => {
    const reconnect = await opened((ui) => openLogForm(ui, { people: [ANA] }));
    expect(note()).toBeNull();
    const asked = [...document.querySelectorAll("label")].find((label) => label.textContent.startsWith("I asked for"));
    await type(asked?.querySelector("input"), "advice");
    expect(note()).toContain("You last gave 3 weeks ago.");
    expect(reconnect.asked).toContainEqual({ what: "askCheck", of: [ANA] });
    document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settled();
    expect(reconnect.logged).toMatchObject([{ ledger: [{ side: "asked", text: "advice" }] }]);
  });

  it("is silent when the setting is off", async () => {
    const reconnect = new FakeReconnect();
    reconnect.choices = [choice("Ana Diaz")];
    await act(() => openLedgerForm(uiOf(reconnect), "asked", [ANA]));
    await settled();
    expect(note()).toBeNull();
  });
});

describe("a meeting prepared", () => {
  const shown = async (editor: { replaceSelection: (text: string) => void } | null) => {
    const reconnect = new FakeReconnect();
    reconnect.told.preparation = { title: "Meeting with Ana Diaz", people: [], common: [], text: "## Meeting with Ana Diaz\n\n- 1 October, call" };
    const ui = uiOf(reconnect);
    Object.assign(ui.app.workspace, { getActiveViewOfType: () => (editor === null ? null : { editor }) });
    await act(() => openPreparation(ui, [ANA]));
    await settled();
  };

  it("can be read and copied", async () => {
    const copied: string[] = [];
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    await shown(null);
    expect(document.querySelector(".reconnect-prepared")?.textContent).toBe("## Meeting with Ana Diaz\n\n- 1 October, call");
    expect(button("Insert into note")).toBeUndefined();
    expect(document.activeElement).toBe(button("Copy"));
    await isAccessible();
    await click(button("Copy"));
    expect(copied).toEqual(["## Meeting with Ana Diaz\n\n- 1 October, call"]);
    vi.unstubAllGlobals();
  });

  it("goes where the cursor stands, once", async () => {
    const inserted: string[] = [];
    await shown({ replaceSelection: (text) => void inserted.push(text) });
    await click(button("Insert into note"));
    expect(inserted).toEqual(["## Meeting with Ana Diaz\n\n- 1 October, call\n"]);
    expect(document.querySelector(".reconnect-prepared")).toBeNull();
  });
});

it("why here: each reason with its weight, and the sum", async () => {
  const reconnect = new FakeReconnect();
  reconnect.told.explain = { title: "Ana Diaz: why here", rows: [{ text: "Birthday today.", weight: 800 }, { text: "It has been 6 weeks.", weight: 300 }], total: "1100 in all" };
  await act(() => openExplanation(uiOf(reconnect), ANA));
  await settled();
  expect(texts(document, ".reconnect-explain td")).toEqual(["Birthday today.", "800", "It has been 6 weeks.", "300"]);
  expect(texts(document, ".reconnect-hint")).toEqual(["1100 in all"]);
  await isAccessible();
});

describe("the quiet sentence of a card, and of promises", () => {
  const pane = (reconnect: FakeReconnect) => draw(h(Pane, { ui: uiOf(reconnect), hoverParent: { hoverPopover: null } }));

  it("is the note, and follows the clock where a zone is on record", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const reconnect = new FakeReconnect(ready({ focus: [card("Ana Diaz", { note: "Best reached by Signal.", timezone: "Asia/Tokyo" })] }));
    const root = pane(reconnect);
    const said = () => texts(root, ".reconnect-card > .reconnect-meta").at(-1);
    // Noon in Greenwich is nine in the evening in Tokyo.
    expect(said()).toBe("It is 21:00 where they are.");
    reconnect.now += 11 * 3_600_000;
    await act(() => void vi.advanceTimersByTime(60_000));
    expect(said()).toBe("Best reached by Signal.");
    document.body.replaceChildren();
  });

  it("more open than usual is said calmly, with promises due or without", () => {
    const root = pane(new FakeReconnect(ready({ load: "5 promises open; you usually keep 2 a week." })));
    expect(texts(root, ".reconnect-promises .reconnect-hint")).toEqual(["5 promises open; you usually keep 2 a week."]);
  });
});
