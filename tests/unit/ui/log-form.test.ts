// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { parseIsoDay } from "../../../src/core/time/civil-date";
import { openLogForm } from "../../../src/ui/log-form/log-form-modal";
import { choice, FakeReconnect, pathOf, TODAY } from "./fake-reconnect";
import { click, press, settled, texts, type, uiOf } from "./page";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

beforeEach(() => document.body.replaceChildren());

const field = (selector: string) => document.querySelector<HTMLInputElement>(`.reconnect-form ${selector}`);
const who = () => field("[role=combobox]");
const submit = async () => {
  document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await settled();
};

async function form(prefill: Parameters<typeof openLogForm>[1] = {}, reconnect = new FakeReconnect()) {
  reconnect.choices = [choice("Ana Diaz", { aliases: ["Anka"] }), choice("Bo Lind", { usualKind: "video" }), choice("Michał Żółkiewski")];
  openLogForm(uiOf(reconnect), prefill);
  await settled();
  return reconnect;
}

describe("who", () => {
  it("has the focus, suggests as one types, takes several, and takes the last one off again", async () => {
    await form();
    expect(document.activeElement).toBe(who());
    await type(who(), "zolk");
    expect(texts(document, ".reconnect-suggestion")).toEqual(["Michał Żółkiewski"]);
    await press(who(), "Enter");
    await type(who(), "anka");
    await press(who(), "Enter");
    expect(texts(document, ".reconnect-chip bdi")).toEqual(["Michał Żółkiewski", "Ana Diaz"]);
    await press(who(), "Backspace");
    expect(texts(document, ".reconnect-chip bdi")).toEqual(["Michał Żółkiewski"]);
    await click(document.querySelector("[aria-label='Remove Michał Żółkiewski']"));
    expect(document.activeElement).toBe(who());
  });

  it("nobody is suggested twice; a new name can become a note", async () => {
    const reconnect = await form({ people: [pathOf("Ana Diaz")] });
    await type(who(), "ana d");
    expect(texts(document, ".reconnect-suggestion")).toEqual([]);
    await type(who(), "Zenon");
    expect(texts(document, ".reconnect-suggestion")).toEqual(["Create note for “Zenon”"]);
    reconnect.choices.push(choice("Zenon"));
    await press(who(), "Enter");
    expect(reconnect.created).toEqual(["Zenon"]);
    expect(texts(document, ".reconnect-chip bdi")).toEqual(["Ana Diaz", "Zenon"]);
  });

  it("Tab takes the one suggested, and goes on", async () => {
    const reconnect = await form();
    await type(who(), "bo");
    await press(who(), "Tab");
    expect([texts(document, ".reconnect-chip bdi"), who()?.value]).toEqual([["Bo Lind"], ""]);
    await submit();
    expect(reconnect.logged[0]?.people).toEqual([pathOf("Bo Lind")]);
  });

  it("a name typed but not chosen is not lost in silence", async () => {
    const reconnect = await form({ people: [pathOf("Ana Diaz")] });
    await type(who(), "Bo");
    await submit();
    expect(reconnect.logged).toEqual([]);
    expect(texts(document, ".reconnect-field .reconnect-error")[0]).toBe("Choose “Bo” from the list, or clear the field.");
    expect(document.activeElement).toBe(who());
    await press(who(), "Enter");
    await submit();
    expect(reconnect.logged[0]?.people).toEqual([pathOf("Ana Diaz"), pathOf("Bo Lind")]);
  });

  it("says what is wrong with the day where the line would be", async () => {
    await form({ people: [pathOf("Ana Diaz")] });
    await type(field("input[type=date]"), "2031-01-01");
    expect(texts(document, ".reconnect-preview .reconnect-hint")).toEqual(["Choose today or an earlier day. Plans are not contact yet."]);
  });

  it("the kind follows the person until one is chosen", async () => {
    await form({ people: [pathOf("Bo Lind")] });
    expect(field("select")?.value).toBe("video");
  });
});

describe("logging", () => {
  it("sends everything that was filled in, and shows the line before", async () => {
    const reconnect = await form({ people: [pathOf("Ana Diaz")] });
    await type(field("textarea"), "her launch\nmoved to May");
    await click(document.querySelectorAll(".reconnect-radios input")[2]);
    await click(field(".reconnect-fold"));
    await type(field(".reconnect-section-body input"), "intro to Bo");
    expect(document.querySelector(".reconnect-preview code")?.textContent).toBe(`- coffee with ${pathOf("Ana Diaz")}: her launch moved to May`);
    await submit();
    expect(reconnect.logged).toEqual([
      {
        kind: "coffee",
        people: [pathOf("Ana Diaz")],
        day: TODAY,
        time: "18:10",
        by: "them",
        text: "her launch moved to May",
        ledger: [{ side: "gave", text: "intro to Bo" }],
      },
    ]);
    expect(document.querySelector(".modal")).toBeNull();
    expect(document.querySelector(".notice")?.textContent).toContain("Logged: ");
  });

  it("another day drops the time of this moment", async () => {
    const reconnect = await form({ people: [pathOf("Ana Diaz")] });
    await type(field("[type=date]"), "2026-11-20");
    await submit();
    expect(reconnect.logged[0]).toMatchObject({ day: parseIsoDay("2026-11-20"), time: null });
  });

  it("Mod and Enter submit from anywhere", async () => {
    const reconnect = await form({ people: [pathOf("Ana Diaz")] });
    await press(field("textarea"), "Enter", { ctrlKey: true });
    expect(reconnect.logged).toHaveLength(1);
  });

  it.each([
    ["nobody chosen", {}, null, "Choose at least one person."],
    ["a day ahead", { people: [pathOf("Ana Diaz")] }, "2026-11-25", "Choose today or an earlier day. Plans are not contact yet."],
    ["no day", { people: [pathOf("Ana Diaz")] }, "", "Choose a day that exists."],
  ])("%s: says so by the field, and logs nothing", async (_what, prefill, day, message) => {
    const reconnect = await form(prefill);
    if (day !== null) await type(field("[type=date]"), day);
    await submit();
    expect(texts(document, ".reconnect-field .reconnect-error").filter(Boolean)).toEqual([message]);
    expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
    expect(reconnect.logged).toEqual([]);
  });

  it("a refusal keeps what was typed and tells why", async () => {
    const reconnect = await form({ people: [pathOf("Ana Diaz")] });
    reconnect.outcome = { written: [], refused: [{ kind: "read-only", path: "Daily/2026-11-24.md" }], undo: null };
    await type(field("textarea"), "her launch");
    await submit();
    expect(document.querySelector("form > [role=alert]")?.textContent).toBe(
      "2026-11-24: the file may not be written. Check the permissions of the file.",
    );
    expect(field("textarea")?.value).toBe("her launch");
  });

  it("the focus goes back where it was", async () => {
    const button = document.body.createEl("button");
    button.focus();
    await form();
    await press(document.activeElement, "Escape");
    expect(document.activeElement).toBe(button);
  });
});
