// @vitest-environment jsdom
import axe from "axe-core";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../../../src/app/reconnect";
import { parseIsoDay } from "../../../src/core/time/civil-date";
import { openHoldForm } from "../../../src/ui/forms/hold-form";
import { openIntroduceForm } from "../../../src/ui/forms/introduce-form";
import { openLedgerForm } from "../../../src/ui/forms/ledger-form";
import { openPromiseForm } from "../../../src/ui/forms/promise-form";
import { openCadenceForm, openCircleForm } from "../../../src/ui/forms/rhythm-forms";
import { openHistory } from "../../../src/ui/modals/history-modal";
import type { Ui } from "../../../src/ui/ui";
import { choice, FakeReconnect, pathOf, TODAY } from "./fake-reconnect";
import { click, press, settled, texts, type, uiOf } from "./page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());

const ANA = pathOf("Ana Diaz");
const BO = pathOf("Bo Lind");
const field = (name: string) => document.querySelector<HTMLInputElement>(`.reconnect-form [data-field=${name}]`);
const radio = (label: string) =>
  [...document.querySelectorAll(".reconnect-radios label")].find((each) => each.textContent.trim() === label)?.querySelector("input");
const submit = async () => {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await settled();
};

async function opened(open: (ui: Ui) => void, reconnect = new FakeReconnect()) {
  reconnect.choices = [choice("Ana Diaz"), choice("Bo Lind"), choice("Cy Ott", { held: true })];
  await act(() => open(uiOf(reconnect)));
  await settled();
  return reconnect;
}

const ledger = (ui: Ui) => openLedgerForm(ui, "gave", [ANA]);
const promise = (ui: Ui) => openPromiseForm(ui, [ANA]);
const introduce = (ui: Ui) => openIntroduceForm(ui, [ANA, BO]);
const hold = (ui: Ui) => openHoldForm(ui, [ANA]);
const circle = (ui: Ui) => openCircleForm(ui, [ANA]);
const cadence = (ui: Ui) => openCadenceForm(ui, [ANA]);
const FORMS = { ledger, promise, introduce, hold, circle, cadence };

describe("what each form asks for", () => {
  it.each<[string, (ui: Ui) => void, () => Promise<void>, Command]>([
    [
      "given, with a word to begin with",
      ledger,
      async () => {
        await type(field("text"), "to Bo");
        await click(document.querySelector(".reconnect-word"));
      },
      { command: "record", side: "gave", people: [ANA], text: "intro to Bo", day: TODAY },
    ],
    [
      "thanked, some days ago",
      ledger,
      async () => {
        await click(radio("I thanked for"));
        await type(field("text"), "the intro");
        await type(field("day"), "2026-11-20");
      },
      { command: "record", side: "thanked", people: [ANA], text: "the intro", day: parseIsoDay("2026-11-20") ?? TODAY },
    ],
    ["my promise, some day", promise, () => type(field("text"), "the book"), { command: "promise", owner: "me", people: [ANA], text: "the book", due: null }],
    [
      "their promise",
      promise,
      async () => {
        await click(radio("They did"));
        await type(field("text"), "the address");
        await type(field("due"), "2026-12-01");
      },
      { command: "promise", owner: "them", people: [ANA], text: "the address", due: parseIsoDay("2026-12-01") },
    ],
    ["an introduction", introduce, () => type(field("text"), "boats"), { command: "introduce", people: [ANA, BO], state: "idea", text: "boats", day: TODAY }],
    [
      "a hold",
      hold,
      async () => {
        await type(field("until"), "2027-01-15");
        await type(field("reason"), "at sea");
      },
      { command: "hold", people: [ANA], until: parseIsoDay("2027-01-15"), reason: "at sea" },
    ],
    ["a hold that is over", (ui) => openHoldForm(ui, [pathOf("Cy Ott")]), async () => {}, { command: "hold", people: [pathOf("Cy Ott")], until: null, reason: "" }],
    ["a circle", circle, () => click(radio("close (1mo)")), { command: "circle", people: [ANA], circle: "close" }],
    ["no circle", circle, () => click(radio("No circle")), { command: "circle", people: [ANA], circle: null }],
    ["a rhythm", cadence, () => type(field("cadence"), "6 weeks"), { command: "cadence", people: [ANA], cadence: "6 weeks" }],
    ["as the circle has it", cadence, async () => {}, { command: "cadence", people: [ANA], cadence: null }],
  ])("%s", async (_what, open, fill, command) => {
    const reconnect = await opened(open);
    await fill();
    expect(reconnect.previewed.at(-1)).toEqual(command);
    await submit();
    expect(reconnect.commands).toEqual([command]);
    expect(document.querySelector(".modal")).toBeNull();
    expect(document.querySelector(".reconnect-notice-undo")).not.toBeNull();
  });

  it("several people at once", async () => {
    const reconnect = await opened(hold);
    await type(field("who"), "bo");
    await press(field("who"), "Enter");
    await submit();
    expect(reconnect.commands).toMatchObject([{ command: "hold", people: [ANA, BO] }]);
  });

  it("the step of an introduction follows what is on record, until one is chosen", async () => {
    const reconnect = new FakeReconnect();
    reconnect.introduced = "asked";
    await opened(introduce, reconnect);
    expect(radio("I introduced them")?.checked).toBe(true);
    await click(radio("They met"));
    reconnect.introduced = null;
    await click(document.querySelector("[aria-label='Remove Bo Lind']"));
    expect(radio("They met")?.checked).toBe(true);
  });
});

describe("what is wrong is said by the field, and nothing is asked for", () => {
  it.each<[string, (ui: Ui) => void, () => Promise<void>, string, string]>([
    ["nobody", (ui) => openLedgerForm(ui, "gave"), () => type(field("text"), "a book"), "who", "Choose at least one person."],
    ["nothing given", ledger, async () => {}, "text", "Say what it is, in a few words."],
    ["a day to come", ledger, async () => {
      await type(field("text"), "a book");
      await type(field("day"), "2026-12-01");
    }, "day", "Choose today or an earlier day. Plans are not contact yet."],
    ["a promise until yesterday", promise, async () => {
      await type(field("text"), "a book");
      await type(field("due"), "2026-11-23");
    }, "due", "Choose today or a later day, or leave it empty."],
    ["an introduction of one", (ui) => openIntroduceForm(ui, [ANA]), async () => {}, "who", "Choose two people or more."],
    ["a hold until today", hold, () => type(field("until"), "2026-11-24"), "until", "Choose a day after today."],
    ["a rhythm that is none", cadence, () => type(field("cadence"), "now and then"), "cadence", "That is not a rhythm. Write for example 2w, 3mo, monthly, or every 6 weeks."],
    ["a name typed and not chosen", hold, () => type(field("who"), "Bo"), "who", "Choose “Bo” from the list, or clear the field."],
  ])("%s", async (_what, open, fill, name, message) => {
    const reconnect = await opened(open);
    await fill();
    expect(texts(document, ".reconnect-field .reconnect-error").filter(Boolean)).toEqual([]);
    await submit();
    expect(texts(document, ".reconnect-field .reconnect-error").filter(Boolean)).toEqual([message]);
    expect(document.activeElement).toBe(field(name));
    expect(reconnect.commands).toEqual([]);
  });
});

describe("the sample", () => {
  it("shows every line that will come and go, note by note", async () => {
    const reconnect = new FakeReconnect();
    reconnect.sample = {
      files: [
        { path: ANA, isNew: false, lines: [{ kind: "removed", text: "circle: wide\n" }, { kind: "added", text: "circle: close\r\n" }] },
        { path: BO, isNew: true, lines: [{ kind: "added", text: "- [ ] a book" }] },
      ],
      refused: [{ kind: "read-only", path: "People/Cy Ott.md" }],
    };
    await opened(circle, reconnect);
    await settled();
    expect(texts(document, ".reconnect-preview code")).toEqual(["− circle: wide\n+ circle: close", "+ - [ ] a book"]);
    expect(texts(document, ".reconnect-preview .reconnect-detail")).toEqual(["People/Ana Diaz.md", "People/Bo Lind.md (new)"]);
    expect(texts(document, ".reconnect-preview .reconnect-hint")).toEqual(["Cy Ott: the file may not be written. Check the permissions of the file."]);
  });

  it("counts what is too much, and says when all of it stands there", async () => {
    const reconnect = new FakeReconnect();
    reconnect.sample = { files: ["A", "B", "C", "D", "E"].map((name) => ({ path: pathOf(name), isNew: false, lines: [] })), refused: [] };
    await opened(circle, reconnect);
    await settled();
    expect(texts(document, ".reconnect-preview .reconnect-hint")).toEqual(["And 2 more notes."]);
    reconnect.sample = { files: [], refused: [] };
    await click(radio("No circle"));
    await settled();
    expect(texts(document, ".reconnect-preview .reconnect-hint")).toEqual(["It stands there already."]);
  });

  it("asks for nothing while something is missing", async () => {
    const reconnect = await opened((ui) => openPromiseForm(ui));
    expect([reconnect.previewed, texts(document, ".reconnect-preview .reconnect-hint")]).toEqual([[], ["Fill in the form to see it."]]);
  });
});

describe("a refusal", () => {
  const rewrite = { kind: "set", key: "paused", value: true, keepLink: true } as const;

  it("keeps what was typed, and tells why", async () => {
    const reconnect = await opened(promise);
    reconnect.outcome = { written: [], refused: [{ kind: "read-only", path: ANA }], undo: null };
    await type(field("text"), "a book");
    await submit();
    expect(document.querySelector("form > [role=alert]")?.textContent).toBe("Ana Diaz: the file may not be written. Check the permissions of the file.");
    expect(field("text")?.value).toBe("a book");
    expect(document.querySelector(".reconnect-offer")).toBeNull();
  });

  it("offers what the app could do, with what it costs, and does it only then", async () => {
    const reconnect = await opened(circle);
    reconnect.outcome = { written: [], refused: [{ kind: "value-not-simple", path: ANA, field: "paused", rewrite }], undo: null };
    await submit();
    expect(document.querySelector(".reconnect-offer")?.textContent).toContain("Comments, quotes and order there may be lost.");
    expect(reconnect.rewritten).toEqual([]);
    reconnect.outcome = {};
    await click(document.querySelector(".reconnect-offer button"));
    expect(reconnect.rewritten).toEqual([{ path: ANA, change: rewrite }]);
  });

  it("in part: the notice offers it beside Undo; not where the host can't", async () => {
    const reconnect = await opened(circle);
    reconnect.outcome = { refused: [{ kind: "value-not-simple", path: ANA, field: "paused", rewrite }] };
    await submit();
    expect(texts(document, ".reconnect-notice-undo")).toEqual(["Undo", "Let the app rewrite it (Ana Diaz)"]);
    await click(document.querySelectorAll(".reconnect-notice-undo")[1]);
    expect(reconnect.rewritten).toHaveLength(1);
    document.body.replaceChildren();
    reconnect.canRewrite = false;
    openCircleForm(uiOf(reconnect), [ANA]);
    await settled();
    await submit();
    expect(texts(document, ".reconnect-notice-undo")).toEqual(["Undo"]);
  });
});

describe("the history", () => {
  it("takes any step back, and then shows what is left", async () => {
    const reconnect = new FakeReconnect();
    reconnect.steps = [
      { token: "2", label: "Bo Lind paused", paths: [BO] },
      { token: "1", label: "call with Ana Diaz", paths: [ANA] },
    ];
    await opened(openHistory, reconnect);
    expect(texts(document, ".reconnect-history li > div > bdi:first-child")).toEqual(["Bo Lind paused", "call with Ana Diaz"]);
    reconnect.steps = reconnect.steps.slice(0, 1);
    await click(document.querySelector("[aria-label='Undo: call with Ana Diaz']"));
    await settled();
    expect(reconnect.undone).toEqual(["1"]);
    expect(texts(document, ".reconnect-history li > div > bdi:first-child")).toEqual(["Bo Lind paused"]);
  });

  it("says when there is nothing", async () => {
    await opened(openHistory);
    expect(texts(document, ".modal-content .reconnect-hint")).toHaveLength(1);
  });
});

describe.each(Object.entries(FORMS))("the %s form", (_name, open) => {
  it.each(["en", "pl"] as const)("can be used by everybody (%s)", async (language) => {
    const reconnect = new FakeReconnect();
    reconnect.language = language;
    await opened(open, reconnect);
    await submit();
    const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it("begins in the first field, submits by Mod and Enter, and closes by Escape", async () => {
    const reconnect = await opened(open);
    expect(document.activeElement).toBe(field("who"));
    if (field("text")) await type(field("text"), "a book");
    await press(field("who"), "Enter", { ctrlKey: true });
    expect(reconnect.commands).toHaveLength(1);
    open(uiOf(reconnect));
    await settled();
    await press(document.activeElement, "Escape");
    expect(document.querySelector(".modal")).toBeNull();
  });
});
