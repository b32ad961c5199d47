// @vitest-environment jsdom
import { h } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { vaultPath } from "../../../src/core/note/vault-path";
import { plusDays } from "../../../src/core/time/civil-date";
import { Pane } from "../../../src/ui/dashboard/pane";
import { card, choice, FakeReconnect, pathOf, ready, TODAY } from "./fake-reconnect";
import { click, draw, press, settled, texts, type, uiOf } from "./page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());

function pane(reconnect = new FakeReconnect()) {
  const ui = uiOf(reconnect);
  const root = draw(h(Pane, { ui, hoverParent: { hoverPopover: null } }));
  return { root, reconnect, ui, names: () => texts(root, ".reconnect-name") };
}

describe("the states of the pane", () => {
  it("says that it is reading", () => {
    const { root } = pane(new FakeReconnect({ state: "loading", message: "Reading your notes…" }));
    expect(root.querySelector("[aria-busy=true]")?.textContent).toContain("Reading your notes…");
  });

  it("says what failed and tries again", async () => {
    const { root, reconnect } = pane(new FakeReconnect({ state: "failed", message: "No index.", fix: "Reload." }));
    expect(root.querySelector("[role=alert]")?.textContent).toContain("No index.Reload.");
    await click(root.querySelector("[role=alert] button"));
    expect(reconnect.started).toBe(1);
  });

  it("offers the first step when nobody is there", async () => {
    const { root } = pane(new FakeReconnect({ state: "empty", title: "Nobody here yet", message: "A note about…", problems: [] }));
    expect(root.textContent).toContain("Nobody here yet");
    await click(root.querySelector(".reconnect-state .mod-cta"));
    expect(document.querySelector(".modal-title")?.textContent).toBe("New person");
  });

  it("is calm when nobody is for today", () => {
    const { root } = pane(new FakeReconnect(ready({ focus: [], calm: "You are in touch with everybody." })));
    expect(root.querySelector(".is-calm")?.textContent).toContain("You are in touch with everybody.");
  });

  it("shows a defect of its own as a failure, not as an empty pane", () => {
    const inCard = pane(new FakeReconnect(ready({ promises: null as never })));
    expect(inCard.root.querySelector("[role=alert]")?.textContent).toContain("That did not work");
    const reconnect = new FakeReconnect();
    vi.spyOn(reconnect, "dashboard").mockImplementation(() => {
      throw new Error("no model");
    });
    expect(pane(reconnect).root.querySelector("[role=alert]")?.textContent).toContain("no model");
  });

  it("follows a change at once, and stops listening when it goes", async () => {
    const { root, reconnect, names } = pane();
    reconnect.show(ready({ focus: [card("Bo Lind")] }));
    await settled();
    expect(names()).toEqual(["Bo Lind"]);
    const { render } = await import("preact");
    render(null, root);
    expect(reconnect.listeners).toBe(0);
  });
});

describe("what a card says", () => {
  it("name, last touch, cadence, why now and something to ask, as given", () => {
    const { root } = pane(new FakeReconnect(ready({ focus: [card("Ana Diaz", { detail: "Work" })] })));
    const [first] = root.querySelectorAll(".reconnect-card");
    expect(texts(first as Element, ".reconnect-name, .reconnect-detail, .reconnect-meta, .reconnect-why [dir], .reconnect-ask [dir]")).toEqual([
      "Ana Diaz",
      "Work",
      "last: coffee, 5 weeks ago every 3 months",
      "It has been 5 weeks.",
      "Ask about sailing.",
    ]);
  });

  it("draws again only the cards that changed", async () => {
    const { root, reconnect } = pane();
    const [ana, michal] = root.querySelectorAll(".reconnect-card");
    const drawn = vi.spyOn(reconnect, "person");
    reconnect.show(ready({ focus: [card("Ana Diaz", { why: "Birthday today." }), card("Michał Żółkiewski")] }));
    await settled();
    expect(drawn.mock.calls.map(([path]) => path)).toEqual([pathOf("Ana Diaz")]);
    expect([...root.querySelectorAll(".reconnect-card")]).toEqual([ana, michal]);
  });

  it("opens the note by its name and by its button", async () => {
    const { root, ui } = pane();
    await click(root.querySelector(".reconnect-name"));
    await click(root.querySelector("[data-control=open]"));
    expect(ui.opened).toEqual([pathOf("Ana Diaz"), pathOf("Ana Diaz")]);
  });
});

describe("one select each", () => {
  it("Log repeats the usual kind, today, and offers to take it back", async () => {
    const { root, reconnect } = pane();
    await click(root.querySelector("[data-control=log]"));
    expect(reconnect.logged).toEqual([{ kind: "coffee", people: [pathOf("Ana Diaz")], day: TODAY, time: "18:10", by: null, text: "", ledger: [] }]);
    expect(root.querySelector("[aria-live=polite]")?.textContent).toBe("Logged: coffee with 1");
    await click(document.querySelector(".reconnect-notice-undo"));
    expect(reconnect.undone).toEqual(["token"]);
  });

  it("records only contact when no kind is on record", async () => {
    const reconnect = new FakeReconnect();
    reconnect.choices = [choice("Ana Diaz", { usualKind: null })];
    const { root } = pane(reconnect);
    await click(root.querySelector("[data-control=log]"));
    expect(reconnect.logged[0]?.kind).toBe("other");
  });

  it("a double click logs once, for one person, even when the list has moved meanwhile", async () => {
    const { root, reconnect } = pane();
    await click(root.querySelector("[data-control=log]"), 1);
    reconnect.show(ready({ focus: [card("Michał Żółkiewski")] }));
    await settled();
    await click(root.querySelector("[data-control=log]"), 2);
    expect(reconnect.logged.map(({ people }) => people[0])).toEqual([pathOf("Ana Diaz")]);
  });

  it("two quick presses of Enter log once", async () => {
    const { root, reconnect } = pane();
    await click(root.querySelector("[data-control=log]"), 0);
    await click(root.querySelector("[data-control=log]"), 0);
    expect(reconnect.logged).toHaveLength(1);
  });

  it("Enter held down is one press, on whatever card the focus comes to", async () => {
    const { root, reconnect } = pane();
    const held = new KeyboardEvent("keydown", { key: "Enter", repeat: true, bubbles: true, cancelable: true });
    root.querySelector("[data-control=log]")?.dispatchEvent(held);
    expect([held.defaultPrevented, reconnect.logged]).toEqual([true, []]);
  });

  it("what the command took back is not offered by its notice any more", async () => {
    const { root, ui } = pane();
    await click(root.querySelector("[data-control=log]"));
    expect(document.querySelectorAll(".reconnect-notice-undo")).toHaveLength(1);
    await ui.actions.undo();
    expect(texts(document, ".notice-message > div")).not.toContain("Logged: coffee with 1");
  });

  it("Undo by the keyboard gives the focus back", async () => {
    const { root } = pane();
    const log = root.querySelector<HTMLElement>("[data-control=log]");
    log?.focus();
    await click(log, 0);
    document.querySelector<HTMLElement>(".reconnect-notice-undo")?.focus();
    await click(document.activeElement, 0);
    expect(document.activeElement).toBe(log);
  });

  it("an undo that is refused does not say that it was done", async () => {
    const { root, reconnect } = pane();
    await click(root.querySelector("[data-control=log]"));
    reconnect.outcome = { written: [], refused: [{ kind: "note-changed", path: "Daily/2026-11-24.md" }], undo: null };
    await click(document.querySelector(".reconnect-notice-undo"));
    expect(texts(document, ".notice-message > div")[0]).toBe("That was not taken back.");
  });

  it("Snooze gives a week and says until when beforehand", async () => {
    const { root, reconnect } = pane();
    const button = root.querySelector("[data-control=snooze]");
    expect(button?.getAttribute("aria-label")).toBe("Snooze Ana Diaz until Tuesday 1 December");
    await click(button);
    expect(reconnect.snoozed).toEqual([{ person: pathOf("Ana Diaz"), until: plusDays(TODAY, 7) }]);
  });

  it("the menus have the other ways", async () => {
    const { root, reconnect } = pane();
    await click(root.querySelector("[data-control=log-more]"));
    await click(document.querySelector(".menu-item"));
    expect(reconnect.logged[0]).toMatchObject({ by: "them", kind: "coffee" });
    root.querySelector<HTMLElement>("[data-control=snooze-more]")?.focus();
    await click(document.activeElement);
    expect(texts(document, ".menu-item-title")[0]).toBe("3 days – Friday 27 November");
    await press(document.activeElement, "Escape");
    expect(document.activeElement?.getAttribute("data-control")).toBe("snooze-more");
  });

  it("what was suggested is one select in the log menu", async () => {
    const { root, reconnect } = pane();
    const take = { command: "introduce", people: [pathOf("Ana Diaz"), pathOf("Bo Lind")], state: "idea", text: "", day: TODAY } as const;
    const note = vaultPath("Clippings/A mill that runs on the moon.md");
    reconnect.suggested = [
      { kind: "share", text: "", path: note, take: { ...take, command: "log", kind: "shared", about: [note], time: null, by: "me", ledger: [] } },
      { kind: "introduction", text: "", path: pathOf("Bo Lind"), take },
    ];
    await click(root.querySelector("[data-control=log-more]"));
    expect(texts(document, ".menu-item-title").slice(8, 10)).toEqual(["Log as shared: A mill that runs on the moon", "Note the idea: introduce Bo Lind"]);
    await click([...document.querySelectorAll(".menu-item")][9] ?? null);
    expect(reconnect.commands).toEqual([take]);
  });

  it("a refusal names the note, the reason and the fix, and says that nothing changed", async () => {
    const reconnect = new FakeReconnect();
    reconnect.outcome = { written: [], refused: [{ kind: "read-only", path: "Daily/2026-11-24.md" }], undo: null };
    const { root } = pane(reconnect);
    await click(root.querySelector("[data-control=log]"));
    expect(document.querySelector(".notice")?.textContent).toBe(
      "Nothing was changed (coffee with 1).2026-11-24: the file may not be written. Check the permissions of the file.",
    );
    expect(document.querySelector(".reconnect-notice-undo")).toBeNull();
  });

  it("an unexpected failure is said, too", async () => {
    const reconnect = new FakeReconnect();
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(reconnect, "log").mockRejectedValue(new Error("out of luck"));
    const { root } = pane(reconnect);
    await click(root.querySelector("[data-control=log]"));
    expect(document.querySelector(".notice")?.textContent).toBe("That did not work: out of luck");
  });
});

describe("search", () => {
  const all = ready({
    sections: [
      { id: "later", title: "When you have time", cards: [card("Bo Lind", { haystack: "bo lind\nsailing\n@gdansk" })] },
      { id: "dates", title: "Dates ahead", cards: [card("Ana Diaz", { why: "Birthday in 10 days." })] },
    ],
    promises: [{ path: pathOf("Ana Diaz"), line: 4, text: "the book on mills", people: ["Ana Diaz"], when: "was due 16 November", owner: "me", overdue: true }],
  });

  it("finds in every section, each person once, accents aside", async () => {
    const { root, names } = pane(new FakeReconnect(all));
    const input = root.querySelector("input");
    await type(input, "zolk");
    expect(names()).toEqual(["Michał Żółkiewski"]);
    await type(input, "@Gdańsk sail");
    expect(names()).toEqual(["Bo Lind"]);
    await type(input, "a");
    expect(names()).toEqual(["Ana Diaz", "Michał Żółkiewski", "Bo Lind"]);
    expect(root.querySelector(".reconnect-found")?.textContent).toBe("3 people found");
  });

  it("finds promises by their text", async () => {
    const { root } = pane(new FakeReconnect(all));
    await type(root.querySelector("input"), "mills");
    expect(texts(root, ".reconnect-promise bdi")[0]).toBe("the book on mills");
  });

  it("Escape clears", async () => {
    const { root, names } = pane(new FakeReconnect(all));
    await type(root.querySelector("input"), "zolk");
    await press(root.querySelector("input"), "Escape");
    expect(root.querySelector("input")?.value).toBe("");
    expect(names()).toEqual(["Ana Diaz", "Michał Żółkiewski"]);
  });

  it("offers a note for a name that nobody has", async () => {
    const { root } = pane(new FakeReconnect(all));
    await type(root.querySelector("input"), "Zenon");
    expect(root.textContent).toContain("Nobody found");
    expect(texts(root, ".reconnect-state button")).toEqual(["Clear search", "New person: Zenon"]);
  });
});

describe("sections", () => {
  const many = Array.from({ length: 120 }, (_each, index) => card(`Person ${index}`));

  it("are folded away, say how many, and open on request, fifty at a time", async () => {
    const { root, names } = pane(new FakeReconnect(ready({ sections: [{ id: "well", title: "In touch", cards: many }] })));
    const fold = root.querySelector(".reconnect-fold");
    expect([fold?.textContent, fold?.getAttribute("aria-expanded")]).toEqual(["In touch120 people", "false"]);
    expect(names()).toHaveLength(2);
    await click(fold);
    expect(names()).toHaveLength(52);
    await click(root.querySelector(".reconnect-more"));
    await click(root.querySelector(".reconnect-more"));
    expect(names()).toHaveLength(122);
    expect(root.querySelector(".reconnect-more")).toBeNull();
  });

  it("problems tell what, how to put it right, and lead to the line", async () => {
    const problem = { path: pathOf("Ana Diaz"), line: 2, field: "last-contact", message: "No such day.", fix: "Write YYYY-MM-DD." };
    const { root, ui } = pane(new FakeReconnect(ready({ problems: [problem] })));
    await click(root.querySelector(".reconnect-fold"));
    expect(texts(root, ".reconnect-row")[0]).toBe("Ana Diaz, line 3No such day.Write YYYY-MM-DD.");
    await click(root.querySelector(".reconnect-row a"));
    expect(ui.opened).toEqual([pathOf("Ana Diaz")]);
  });
});

describe("the keyboard", () => {
  it("goes from person to person on the same control", async () => {
    const { root } = pane();
    const buttons = [...root.querySelectorAll<HTMLElement>("[data-control=snooze]")];
    buttons[0]?.focus();
    await press(document.activeElement, "ArrowDown");
    expect(document.activeElement).toBe(buttons[1]);
    await press(document.activeElement, "Home");
    expect(document.activeElement).toBe(buttons[0]);
  });

  it("goes from the search field to the first person", async () => {
    const { root } = pane();
    root.querySelector("input")?.focus();
    await press(document.activeElement, "ArrowDown");
    expect(document.activeElement?.textContent).toBe("Ana Diaz");
  });

  it("stays in the list when the card under it goes", async () => {
    const { root, reconnect } = pane();
    root.querySelector<HTMLElement>("[data-control=log]")?.focus();
    reconnect.show(ready({ focus: [card("Michał Żółkiewski")] }));
    await settled();
    expect(document.activeElement?.closest(".reconnect-card")?.getAttribute("data-path")).toBe(pathOf("Michał Żółkiewski"));
    expect(document.activeElement?.getAttribute("data-control")).toBe("log");
  });
});
