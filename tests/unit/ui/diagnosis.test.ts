// @vitest-environment jsdom
import { h } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DiagnosisView, FirstRunView } from "../../../src/core/diagnosis/diagnosis-view";
import type { Proposal } from "../../../src/core/first-run/first-run";
import { vaultPath } from "../../../src/core/note/vault-path";
import { openDiagnosis } from "../../../src/ui/modals/diagnosis-modal";
import { Pane } from "../../../src/ui/dashboard/pane";
import { FakeReconnect } from "./fake-reconnect";
import { click, draw, settled, texts, uiOf } from "./page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());

const paneOf = (reconnect: FakeReconnect): HTMLElement => draw(h(Pane, { ui: uiOf(reconnect), hoverParent: { hoverPopover: null } }));

const SEEN: DiagnosisView = {
  title: "What Reconnect sees",
  sections: [
    { id: "problems", title: "1 value needs a look", facts: [], rows: [{ path: vaultPath("People/Ana.md"), line: 3, text: "no such day", detail: "Write it as YYYY-MM-DD." }] },
    { id: "people", title: "1 person", facts: ["1 by the property type"], rows: [{ path: vaultPath("People/Ana.md"), line: null, text: "Ana", detail: "by the property type" }] },
  ],
};

const FOLDER: Proposal = { kind: "folder", value: "People", count: 4, examples: [] };
const TAG: Proposal = { kind: "tag", value: "friend", count: 2, examples: [] };
const FOUND: FirstRunView = {
  summary: "0 people found; 6 more notes look like people.",
  rows: [
    { id: "folder", text: "The folder People: 4 notes", examples: "for example Ana", proposal: FOLDER },
    { id: "tag", text: "The tag #friend: 2 notes", examples: "for example Bo", proposal: TAG },
  ],
  fields: [],
};

describe("what Reconnect sees", () => {
  it("stands in sections, problems open, and each entry opens its place", async () => {
    const reconnect = new FakeReconnect();
    reconnect.seen = SEEN;
    const ui = uiOf(reconnect);
    openDiagnosis(ui);
    await settled();
    const modal = document.querySelector(".reconnect-diagnosis");
    expect(modal && texts(modal, "summary")).toEqual(["1 value needs a look", "1 person"]);
    expect([...(modal?.querySelectorAll("details") ?? [])].map(({ open }) => open)).toEqual([true, false]);
    const link = modal?.querySelector("a");
    expect(link?.getAttribute("href")).toBe("People/Ana.md");
    await click(link);
    expect(ui.opened).toEqual(["People/Ana.md"]);
    expect(document.querySelector(".reconnect-diagnosis")).toBeNull();
  });
});

describe("while nobody is found", () => {
  it("shows what the notes say, and takes over what is left chosen", async () => {
    const reconnect = new FakeReconnect({ state: "empty", title: "Nobody here yet", message: "", problems: [] });
    reconnect.found = FOUND;
    const root = paneOf(reconnect);
    await settled();
    expect(texts(root, ".reconnect-found label")).toEqual(["The folder People: 4 notes", "The tag #friend: 2 notes"]);
    const [, tag] = root.querySelectorAll<HTMLInputElement>(".reconnect-found input");
    tag?.click();
    await settled();
    await click(root.querySelector(".reconnect-found button"));
    expect(reconnect.chosen).toEqual([FOLDER]);
  });

  it("shows nothing more when the notes say nothing", async () => {
    const root = paneOf(new FakeReconnect({ state: "empty", title: "Nobody here yet", message: "", problems: [] }));
    await settled();
    expect(root.querySelector(".reconnect-found")).toBeNull();
  });
});
