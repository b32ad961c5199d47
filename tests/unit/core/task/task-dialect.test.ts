import { describe, expect, it } from "vitest";
import { lineDialect, noteDialect } from "../../../../src/core/task/task-dialect";

describe("how the dates of tasks are written", () => {
  it.each([
    ["- [ ] call", null],
    ["- [ ] call 📅 2026-11-20", "emoji"],
    ["- [ ] call 🔁 every week", "emoji"],
    ["- [ ] call [due:: 2026-11-20]", "dataview"],
    ["- [ ] call ( created :: 2026-11-20)", "dataview"],
    ["- [ ] call [gave:: 2026-11-20]", null],
    ["- [ ] call [due:: 2026-11-20] ✅ 2026-11-21", "emoji"],
  ])("%s: %s", (line, dialect) => expect(lineDialect(line)).toBe(dialect));

  const EMOJI = "- [ ] a 📅 2026-11-20\n";
  const DATAVIEW = "> 1. [x] b [due:: 2026-11-20]\r\n";

  it.each([
    ["nothing", "", "dataview"],
    ["as many of both", EMOJI + DATAVIEW, "dataview"],
    ["more emoji", EMOJI + DATAVIEW + EMOJI, "emoji"],
    ["more fields", DATAVIEW + EMOJI + DATAVIEW, "dataview"],
    ["emoji in text that is no task", "📅 2026-11-20\n- 📅 2026-11-20\n", "dataview"],
  ])("a note with %s", (_, text, dialect) => expect(noteDialect(text, "dataview")).toBe(dialect));

  it("is emoji where nobody said otherwise, and nobody's taste beats the note", () => {
    expect(noteDialect("- [ ] a\n")).toBe("emoji");
    expect(noteDialect(DATAVIEW, "emoji")).toBe("dataview");
  });
});
