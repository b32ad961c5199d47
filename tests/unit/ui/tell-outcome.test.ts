import { expect, it } from "vitest";
import { wordsFor } from "../../../src/core/language/words";
import { vaultPath } from "../../../src/core/note/vault-path";
import { tellOutcome } from "../../../src/ui/tell-outcome";

const en = wordsFor("en", "");
const daily = { path: vaultPath("Daily/2026-11-24.md"), line: 3 };
const label = "call with Ana Diaz";
const told = (outcome: Partial<Parameters<typeof tellOutcome>[0]>) =>
  tellOutcome({ label, written: [], refused: [], undo: null, ...outcome }, en, en.ui.told.logged);

it("done", () => {
  expect(told({ written: [daily], undo: "t1" })).toEqual({ headline: "Logged: call with Ana Diaz", details: [], undo: "t1", done: true });
});

it("done in part: what was left, why, and what to do", () => {
  const refused = [{ kind: "value-unreadable", path: "People/Ana Diaz.md", field: "last-contact", value: "soon" } as const];
  expect(told({ written: [daily], refused, undo: "t1" })).toEqual({
    headline: "Logged: call with Ana Diaz",
    details: [
      "One part was left as it was:",
      "Ana Diaz: last-contact says soon, which can't be read. Correct it there; Reconnect leaves it as it is.",
    ],
    undo: "t1",
    done: true,
  });
});

it("refused: nothing was changed", () => {
  const refused = [{ kind: "read-only", path: "Daily/2026-11-24.md" } as const];
  expect(told({ refused })).toEqual({
    headline: "Nothing was changed (call with Ana Diaz).",
    details: ["2026-11-24: the file may not be written. Check the permissions of the file."],
    undo: null,
    done: false,
  });
});

it("refused without a note: the reason alone", () => {
  const refused = [{ kind: "nothing-to-undo", path: "" } as const];
  expect(told({ refused }).headline).toBe("There is nothing to take back. Only what Reconnect wrote can be taken back.");
});

it("there already", () => {
  expect(told({})).toMatchObject({ headline: "Already there: call with Ana Diaz", undo: null, done: true });
});
