// @vitest-environment jsdom
import type { Plugin as ObsidianPlugin } from "obsidian";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { DASHBOARD_VIEW } from "../../../src/ui/open-dashboard";
import { registerUi } from "../../../src/ui/register-ui";
import { createHost } from "../../host/create-host";
import { Plugin } from "../../host/obsidian/plugin/plugin";
import { MemoryStorage } from "../../host/storage/memory-storage";
import { vaultPath } from "../../../src/core/note/vault-path";
import { parseIsoDay } from "../../../src/core/time/civil-date";
import { choice, FakeReconnect, pathOf, ready, card, TODAY } from "../../unit/ui/fake-reconnect";
import { click, press, settled, texts, type } from "../../unit/ui/page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());

const MANIFEST = { id: "reconnect", name: "Reconnect", version: "0.1.0", minAppVersion: "1.12.2", description: "", author: "", isDesktopOnly: false };

class Bare extends Plugin {}

async function host() {
  const storage = new MemoryStorage([
    ["People/Ana Diaz.md", "---\ntype: person\n---\n"],
    ["Other.md", "nobody"],
  ]);
  const running = await createHost({ storage });
  await running.start();
  document.body.append(running.inside.workspace.containerEl, running.inside.ribbonEl);
  const reconnect = new FakeReconnect();
  reconnect.choices.push(choice("Bo Lind"));
  const plugin = new Bare(running.inside, MANIFEST);
  plugin.load();
  registerUi(plugin as unknown as ObsidianPlugin, reconnect);
  const open = async (path: string) => {
    const file = running.inside.vault.getFileByPath(path);
    if (file) await running.inside.workspace.getLeaf(false).openFile(file);
  };
  return { ...running, reconnect, plugin, open, run: (id: string) => running.runCommand(`reconnect:${id}`) };
}

const picker = () => document.querySelector(".prompt-input");

describe("commands", () => {
  it("the dashboard opens in the right side pane, once", async () => {
    const { run, app } = await host();
    run("open-dashboard");
    run("open-dashboard");
    for (let turn = 0; turn < 4; turn++) await settled();
    expect(app.workspace.getLeavesOfType(DASHBOARD_VIEW)).toHaveLength(1);
    expect(texts(document, ".reconnect-name")).toEqual(["Ana Diaz", "Michał Żółkiewski"]);
  });

  it.each(["call", "meeting", "message"] as const)("log-%s: one choice, and it is logged", async (kind) => {
    const { run, reconnect } = await host();
    run(`log-${kind}`);
    await type(picker(), "bo");
    await press(picker(), "Enter");
    expect(reconnect.logged).toMatchObject([{ kind, people: [pathOf("Bo Lind")] }]);
    expect(document.querySelector(".reconnect-notice-undo")).not.toBeNull();
  });

  it("a name that nobody has becomes a note, then it is logged", async () => {
    const { run, reconnect } = await host();
    run("log-call");
    await type(picker(), "Zenon");
    expect(texts(document, ".suggestion-item")).toEqual(["Create note for “Zenon”"]);
    await press(picker(), "Enter");
    reconnect.choices.push(choice("Zenon"));
    reconnect.show(ready({ focus: [card("Zenon")] }));
    await settled();
    expect(reconnect.created).toEqual(["Zenon"]);
    expect(reconnect.logged).toMatchObject([{ kind: "call", people: [pathOf("Zenon")] }]);
  });

  it("log-for-current-person is there only in a person's note, and fills the form in", async () => {
    const { run, open } = await host();
    await open("Other.md");
    expect(run("log-for-current-person")).toBe(false);
    await open("People/Ana Diaz.md");
    expect(run("log-for-current-person")).toBe(true);
    await settled();
    expect(texts(document, ".reconnect-chip bdi")).toEqual(["Ana Diaz"]);
  });

  it("snooze asks whom only when no person's note is in front", async () => {
    const { run, open, reconnect } = await host();
    await open("People/Ana Diaz.md");
    run("snooze");
    await settled();
    expect(texts(document, ".modal-title")).toEqual(["Snooze Ana Diaz"]);
    document.querySelector<HTMLElement>(".reconnect-choice")?.click();
    await settled();
    expect(reconnect.snoozed).toMatchObject([{ person: pathOf("Ana Diaz") }]);
    await open("Other.md");
    run("snooze");
    expect(picker()).not.toBeNull();
  });

  it.each([
    ["record-received", "Give and take"],
    ["add-promise", "Add promise"],
    ["introduce", "Introduce people"],
    ["hold", "Put on hold"],
    ["set-circle", "Set circle"],
    ["set-cadence", "Set rhythm"],
  ])("%s opens its form, filled in with the person of this note", async (id, title) => {
    const { run, open } = await host();
    await open("People/Ana Diaz.md");
    run(id);
    await settled();
    expect([texts(document, ".modal-title"), texts(document, ".reconnect-chip bdi")]).toEqual([[title], ["Ana Diaz"]]);
  });

  it("pause turns the pause of this note's person on, and off again", async () => {
    const { run, open, reconnect } = await host();
    await open("People/Ana Diaz.md");
    run("pause");
    await settled();
    reconnect.choices = reconnect.choices.map((each) => ({ ...each, paused: true }));
    run("pause");
    await settled();
    expect(reconnect.commands).toEqual([true, false].map((paused) => ({ command: "pause", people: [pathOf("Ana Diaz")], paused })));
  });

  it("what can't apply is hidden: nobody to hold, nobody to introduce them to, no circles", async () => {
    const { run, reconnect } = await host();
    reconnect.choices = [choice("Ana Diaz")];
    reconnect.settings = { ...reconnect.settings, circles: [] };
    expect(["introduce", "set-circle", "hold"].map(run)).toEqual([false, false, true]);
    reconnect.choices = [];
    expect(["record-gave", "add-promise", "hold", "pause", "set-cadence", "log-touchpoint"].map(run)).toEqual([false, false, false, false, false, true]);
  });

  it("undo-history shows the last steps", async () => {
    const { run, reconnect } = await host();
    reconnect.steps = [{ token: "1", label: "Ana Diaz paused", paths: [pathOf("Ana Diaz")] }];
    run("undo-history");
    await vi.waitFor(() => expect(texts(document, ".reconnect-history li > div > bdi:first-child")).toEqual(["Ana Diaz paused"]));
  });

  it("new-person asks for the name; undo takes the last step back", async () => {
    const { run, reconnect } = await host();
    run("new-person");
    await settled();
    await type(document.querySelector(".reconnect-form input"), "Cy Ott");
    document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settled();
    run("undo");
    await settled();
    expect([reconnect.created, reconnect.undone]).toEqual([["Cy Ott"], [undefined]]);
  });

  it("fresh-start hides until there is a gap; the plan is shown, and one button does it", async () => {
    const { run, reconnect, commands } = await host();
    const isOffered = () => commands.listCommands().some(({ id }) => id === "reconnect:fresh-start");
    expect(commands.commands["reconnect:fresh-start"]?.checkCallback?.(true)).toBe(false);
    const turns = [{ person: pathOf("Ana Diaz"), until: TODAY }];
    reconnect.told.freshStart = { intro: "10 people waited.", hint: "", days: [], left: null, submit: "Spread 10 people", turns, leftPaths: [] };
    expect(commands.commands["reconnect:fresh-start"]?.checkCallback?.(true)).toBe(true);
    expect(isOffered()).toBe(true);
    run("fresh-start");
    await settled();
    expect(reconnect.commands).toEqual([]);
    document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
    await settled();
    expect(reconnect.commands).toEqual([{ command: "fresh-start", turns }]);
  });

  it("prepare-meeting is for the person, or the people of the meeting, in front; else for somebody to pick", async () => {
    const { run, open, reconnect } = await host();
    const prepared = () => reconnect.asked.filter(({ what }) => what === "preparation").map(({ of }) => of);
    await open("People/Ana Diaz.md");
    run("prepare-meeting");
    expect(prepared()).toEqual([[pathOf("Ana Diaz")]]);
    await open("Other.md");
    run("prepare-meeting");
    await type(picker(), "bo");
    await click(document.querySelector(".suggestion-item"));
    reconnect.attending = [pathOf("Bo Lind"), pathOf("Ana Diaz")];
    run("prepare-meeting");
    expect(prepared().slice(1)).toEqual([[pathOf("Bo Lind")], [pathOf("Bo Lind"), pathOf("Ana Diaz")]]);
  });

  it("monthly-review makes the note and opens it; one that is there is opened without a word", async () => {
    const { run, reconnect, app } = await host();
    reconnect.outcome = { written: [{ path: vaultPath("Other.md"), line: 0 }] };
    run("monthly-review");
    await settled();
    expect(reconnect.commands).toEqual([{ command: "review", month: parseIsoDay("2026-10-01") }]);
    expect(app.workspace.getActiveFile()?.path).toBe("Other.md");
    expect(document.querySelector(".reconnect-notice-undo")).not.toBeNull();
    document.querySelectorAll(".notice").forEach((notice) => notice.remove());
    reconnect.outcome = { written: [], undo: null, refused: [{ kind: "note-exists", path: "People/Ana Diaz.md" }] };
    run("monthly-review");
    await settled();
    expect(app.workspace.getActiveFile()?.path).toBe("People/Ana Diaz.md");
    expect(document.querySelector(".notice")).toBeNull();
  });

  it("have icons, and neither default keys nor the plugin's name", async () => {
    const { commands } = await host();
    const ours = Object.values(commands.commands).filter(({ id }) => id.startsWith("reconnect:"));
    expect(ours.map(({ id }) => id.slice("reconnect:".length)).sort()).toEqual([
      "add-promise",
      "diagnose",
      "fresh-start",
      "hold",
      "introduce",
      "log-call",
      "log-for-current-person",
      "log-meeting",
      "log-message",
      "log-touchpoint",
      "monthly-review",
      "new-person",
      "open-dashboard",
      "pause",
      "prepare-meeting",
      "record-asked",
      "record-gave",
      "record-received",
      "record-thanked",
      "set-cadence",
      "set-circle",
      "snooze",
      "undo",
      "undo-history",
    ]);
    for (const { name, icon, hotkeys } of ours) {
      expect([icon, hotkeys]).toEqual([expect.any(String), undefined]);
      expect(name.slice("Reconnect: ".length)).not.toMatch(/reconnect/i);
    }
  });
});

it("the ribbon tells how many are for today, a moment after it is known", async () => {
  vi.useFakeTimers();
  try {
    const { reconnect, inside } = await host();
    reconnect.show(ready());
    vi.advanceTimersByTime(1000);
    expect(inside.ribbonEl.querySelector("button")?.getAttribute("aria-label")).toBe("Open Reconnect (2 for today)");
  } finally {
    vi.useRealTimers();
  }
});

describe("a last contact whose line is gone", () => {
  const offer = (name: string) => ({ person: pathOf(name), lowering: { from: TODAY, to: parseIsoDay("2026-11-03") } });

  /** What the notices say once everything has settled. */
  async function asked(offers: readonly string[]) {
    vi.useFakeTimers();
    try {
      const running = await host();
      running.reconnect.offers = offers.map(offer);
      for (let turn = 0; turn < 2; turn++) {
        running.reconnect.show(ready());
        vi.advanceTimersByTime(2000);
      }
      return running;
    } finally {
      vi.useRealTimers();
    }
  }

  it("is asked about once, and set back only by the button", async () => {
    const { reconnect } = await asked(["Ana Diaz"]);
    expect(texts(document, ".notice-message > div:first-child")).toEqual([
      "Last contact in the note of Ana Diaz still says 24 November. The newest on record is 3 November.",
    ]);
    expect(reconnect.commands).toEqual([]);
    document.querySelector<HTMLElement>(".reconnect-notice-undo")?.click();
    await settled();
    expect(reconnect.commands).toEqual([{ command: "lower", ...offer("Ana Diaz") }]);
  });

  it("is no question any more once the note says so itself (an undo that took its time)", async () => {
    const { reconnect } = await asked(["Ana Diaz"]);
    reconnect.offers = [];
    reconnect.show(ready());
    await expect.poll(() => document.querySelector(".notice")).toBeNull();
  });

  it("of many at once is no question: somebody tidied the diary", async () => {
    await asked(["A", "B", "C", "D"]);
    expect(document.querySelector(".notice")).toBeNull();
  });
});

it("unloading leaves nothing behind", async () => {
  const { plugin, run, app, commands, inside, reconnect } = await host();
  run("open-dashboard");
  await settled();
  plugin.unload();
  await settled();
  // The app keeps the tab for when the plugin comes back, without its view.
  expect(app.workspace.getLeavesOfType(DASHBOARD_VIEW).map((leaf) => leaf.getDisplayText())).toEqual(["Plugin no longer active"]);
  expect(commands.listCommands().filter(({ id }) => id.startsWith("reconnect:"))).toEqual([]);
  expect(inside.ribbonEl.querySelector("button")).toBeNull();
  expect(reconnect.listeners).toBe(0);
  expect(document.querySelector(".reconnect")).toBeNull();
});
