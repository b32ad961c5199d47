// @vitest-environment jsdom
import axe from "axe-core";
import { h } from "preact";
import { beforeEach, expect, it, vi } from "vitest";
import { Pane } from "../../../src/ui/dashboard/pane";
import { openLogForm } from "../../../src/ui/log-form/log-form-modal";
import { openNewPerson } from "../../../src/ui/modals/new-person-modal";
import { openSnooze } from "../../../src/ui/modals/snooze-modal";
import type { Dashboard } from "../../../src/core/dashboard/dashboard";
import { card, FakeReconnect, pathOf, ready } from "./fake-reconnect";
import { click, draw, settled, uiOf } from "./page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());

/** Contrast needs a real browser: it is checked there. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const full = ready({
  promises: [{ path: pathOf("Ana Diaz"), line: 4, text: "the book", people: ["Ana Diaz"], when: "was due 16 November", owner: "me", overdue: true }],
  sections: [{ id: "well", title: "In touch", cards: [card("Bo Lind"), card("علي", { detail: "Work" })] }],
  problems: [{ path: pathOf("Ana Diaz"), line: 2, field: "birthday", message: "No such day.", fix: "Write YYYY-MM-DD." }],
});
const states: Record<string, Dashboard> = {
  loading: { state: "loading", message: "Reading your notes…" },
  failed: { state: "failed", message: "No index.", fix: "Reload." },
  empty: { state: "empty", title: "Nobody here yet", message: "A note about…", problems: [] },
  calm: ready({ focus: [], calm: "You are in touch with everybody." }),
  full,
};

it.each(Object.keys(states))("the pane: %s", async (name) => {
  const root = draw(h(Pane, { ui: uiOf(new FakeReconnect(states[name])), hoverParent: { hoverPopover: null } }));
  for (const fold of root.querySelectorAll(".reconnect-fold")) await click(fold);
  expect(await violations()).toEqual([]);
});

it.each([
  ["log form", (ui: ReturnType<typeof uiOf>) => openLogForm(ui, { people: [pathOf("Ana Diaz")] })],
  ["new person", (ui: ReturnType<typeof uiOf>) => openNewPerson(ui)],
  ["snooze", (ui: ReturnType<typeof uiOf>) => openSnooze(ui, pathOf("Ana Diaz"))],
])("the modal: %s", async (_name, open) => {
  open(uiOf(new FakeReconnect()));
  await settled();
  document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await settled();
  expect(await violations()).toEqual([]);
});
