import { describe, expect, it } from "vitest";
import { changeTask } from "../../../../src/core/task/change-task";
import type { TaskChange } from "../../../../src/core/task/task-change";
import { parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { applied } from "../markdown/support/apply";
import { readByTasks } from "./support/tasks-plugin";

const day = (text: string): DayNumber => parseIsoDay(text) as DayNumber;
const DONE: TaskChange = { kind: "done", day: day("2026-11-23") };
const DROPPED: TaskChange = { kind: "dropped", day: day("2026-11-23") };
const REOPENED: TaskChange = { kind: "reopened" };
const DUE: TaskChange = { kind: "due", day: day("2026-12-01") };
const NO_DUE: TaskChange = { kind: "due", day: null };

const changed = (line: string, change: TaskChange): string => {
  const after = applied(`# T\r\n${line}\r\n- [ ] other\r\n`, changeTask(`# T\r\n${line}\r\n- [ ] other\r\n`, line, change));
  return after.startsWith("<") ? after : (after.split("\r\n")[1] ?? "");
};

describe("a task ticked", () => {
  it.each([
    ["- [ ] call [[Ana]]", "- [x] call [[Ana]] ✅ 2026-11-23"],
    ["- [/] call [[Ana]] 📅 2026-11-20", "- [x] call [[Ana]] 📅 2026-11-20 ✅ 2026-11-23"],
    ["* [ ] call  ", "* [x] call ✅ 2026-11-23  "],
    ["1. [ ] call ^id-1", "1. [x] call ✅ 2026-11-23 ^id-1"],
    ["- [ ] call [due:: 2026-11-20]", "- [x] call [due:: 2026-11-20]  [completion:: 2026-11-23]"],
    ["- [ ] call (scheduled:: 2026-11-20) ^a", "- [x] call (scheduled:: 2026-11-20)  [completion:: 2026-11-23] ^a"],
    ["- [ ] call ⏫ #work", "- [x] call ⏫ #work ✅ 2026-11-23"],
    ["- [-] call ❌ 2026-11-01", "- [x] call ✅ 2026-11-23"],
    ["- [ ] call [owner:: them] 📅 2026-11-20", "- [x] call [owner:: them] 📅 2026-11-20 ✅ 2026-11-23"],
    ["- [ ] say `✅ 2020-01-01`", "- [x] say `✅ 2020-01-01` ✅ 2026-11-23"],
    ["- [ ] 🆔 abc", "- [x] 🆔 abc ✅ 2026-11-23"],
  ])("%s → %s", (before, after) => {
    expect(changed(before, DONE)).toBe(after);
    expect(changed(after, DONE)).toBe("<nothing to do>");
    expect(readByTasks(after).done).toBe("2026-11-23");
  });

  it.each([
    ["- [ ] call 🔁 every week 📅 2026-11-20", "<task-recurs>"],
    ["- [ ] call [repeat:: every week]", "<task-recurs>"],
    ["- call", "<line-no-task>"],
    ["- [!] important", "<line-no-task>"],
    ["- [x] call", "<nothing to do>"],
  ])("%s: %s", (line, refused) => {
    expect(changed(line, DONE)).toBe(refused);
  });

  it("is nothing to do when it was ticked by the same command before", () => {
    const text = "- [x] call [[Ana]] ✅ 2026-11-23\n";
    expect(applied(text, changeTask(text, "- [ ] call [[Ana]]", DONE))).toBe("<nothing to do>");
    expect(applied(text, changeTask(text, "- [ ] call [[Bo]]", DONE))).toBe("<line-missing>");
  });

  it("is written as the other tasks of the note are", () => {
    const text = "- [ ] call\n- [x] b [completion:: 2026-01-01]\n> - [ ] c [due:: 2026-01-01]\n- [ ] d 📅 2026-01-01\n";
    expect(applied(text, changeTask(text, "- [ ] call", DONE)).split("\n")[0]).toBe("- [x] call  [completion:: 2026-11-23]");
    expect(applied("- [ ] a\n", changeTask("- [ ] a\n", "- [ ] a", DONE, "dataview"))).toBe("- [x] a  [completion:: 2026-11-23]\n");
  });
});

describe("a refusal of a task", () => {
  it("names the line and what stands there", () => {
    const text = "# T\n- a\n- [ ] call 🔁 every day\n";
    expect(changeTask(text, "- [ ] call 🔁 every day", DONE)).toEqual({
      ok: false,
      error: { kind: "task-recurs", line: 2, value: "- [ ] call 🔁 every day" },
    });
    expect(changeTask(text, "- a", DONE)).toEqual({ ok: false, error: { kind: "line-no-task", line: 1, value: "- a" } });
    expect(changeTask(text, "- b", DONE)).toEqual({ ok: false, error: { kind: "line-missing", value: "- b" } });
  });
});

describe("a task that would say something else afterwards is refused", () => {
  it.each<[string, string, TaskChange]>([
    ["it would be theirs", "- [ ] 📅 2026-11-20 waiting for [[Ana]]", NO_DUE],
    ["it would be theirs by its tag", "- [-] call #waiting❌ 2026-11-02", REOPENED],
    ["it would name somebody", "- [ ] call [ [due:: 2026-11-20][Ana]]", NO_DUE],
    ["it would have another date", "- [-] call 📅 ❌ 2026-11-02 2026-11-20", REOPENED],
    ["it would have no day", "- [ ] call ✅ 2026-11-01 ✅", DONE],
    ["it would have another text", "- [ ] ^id", DONE],
    ["it would have another text, without a date", "- [ ] ^id", DUE],
  ])("%s: %s", (_, line, change) => {
    expect(changeTask(`# T\n${line}\n`, line, change)).toEqual({ ok: false, error: { kind: "line-not-exact", line: 1, value: line } });
  });
});

describe("a task dropped, and reopened", () => {
  it.each([
    ["- [ ] call 📅 2026-11-20 ^a", "- [-] call 📅 2026-11-20 ❌ 2026-11-23 ^a"],
    ["- [x] call ✅ 2026-11-20", "- [-] call ❌ 2026-11-23"],
    ["- [ ] call [due:: 2026-11-20]", "- [-] call [due:: 2026-11-20]  [cancelled:: 2026-11-23]"],
    ["- [ ] call 🔁 every week", "- [-] call 🔁 every week ❌ 2026-11-23"],
    ["- [-] call", "<nothing to do>"],
  ])("%s → %s", (before, after) => expect(changed(before, DROPPED)).toBe(after));

  it.each([
    ["- [x] call 📅 2026-11-20 ✅ 2026-11-23", "- [ ] call 📅 2026-11-20"],
    ["- [X] call ✅ 2026-11-23 ^a", "- [ ] call ^a"],
    ["- [-] call ❌ 2026-11-23 🔼", "- [ ] call 🔼"],
    ["- [x] call  [completion:: 2026-11-23]", "- [ ] call"],
    ["- [ ] call", "<nothing to do>"],
  ])("%s → %s", (before, after) => expect(changed(before, REOPENED)).toBe(after));
});

describe("a task given another date", () => {
  it.each([
    ["- [ ] call", "- [ ] call 📅 2026-12-01"],
    ["- [ ] call 📅 2026-11-20 ⏫", "- [ ] call 📅 2026-12-01 ⏫"],
    ["- [ ] call 📅2026-11-20", "- [ ] call 📅2026-12-01"],
    ["- [ ] call 🗓️ 2026/11/20", "- [ ] call 🗓️ 2026-12-01"],
    ["- [ ] call 📅 soon", "- [ ] call 📅 2026-12-01 soon"],
    ["- [ ] call [due::2026-11-20] x", "- [ ] call [due::2026-12-01] x"],
    ["- [ ] call [due:: soon]", "- [ ] call [due:: 2026-12-01]"],
    ["- [ ] call (due:: [[2026-11-20]])", "- [ ] call (due:: 2026-12-01)"],
    ["- [ ] call [due::] x", "- [ ] call [due:: 2026-12-01] x"],
    ["- [ ] call [due:: 2026-11-01] 📅 2026-11-20", "- [ ] call [due:: 2026-11-01] 📅 2026-12-01"],
    ["- [ ] call 🔁 every week 📅 2026-11-20 ^a", "- [ ] call 🔁 every week 📅 2026-12-01 ^a"],
    ["- [ ] call `📅 2026-11-20`", "- [ ] call `📅 2026-11-20` 📅 2026-12-01"],
    ["- [x] call ✅ 2026-11-20", "- [x] call ✅ 2026-11-20 📅 2026-12-01"],
    ["- [x] call [completion:: last week]", "- [x] call [completion:: last week]  [due:: 2026-12-01]"],
    ["- [ ] 📅 2026-11-20 call", "- [ ] 📅 2026-12-01 call"],
    ["- [ ] call [due:: 2026-11-01] 📅", "- [ ] call [due:: 2026-12-01] 📅"],
    ["- [ ] call [gave:: book 📅 2026-01-01]", "- [ ] call [gave:: book 📅 2026-01-01] 📅 2026-12-01"],
    ["- [ ] call [due::\t] x", "- [ ] call [due::\t2026-12-01] x"],
  ])("%s → %s", (before, after) => {
    expect(changed(before, DUE)).toBe(after);
    expect(changed(after, DUE)).toBe("<nothing to do>");
  });

  it.each([
    ["- [ ] call 📅 2026-11-20 ⏫ ^a", "- [ ] call ⏫ ^a"],
    ["- [ ] call  [due:: 2026-11-20]", "- [ ] call"],
    ["- [ ] call [due:: 2026-11-01] x 📅 2026-11-20", "- [ ] call x"],
    ["- [ ] call [due:: soon]", "- [ ] call"],
    ["- [ ] call 📅 2026-11-01 x [due:: 2026-11-20]", "- [ ] call x"],
    ["- [ ] call 📅 2026-11-01 x 📅 2026-11-20 y", "- [ ] call x y"],
    ["- [ ] 📅 2026-11-20 call", "- [ ] call"],
    ["- [ ] 📅 2026-11-20", "- [ ] "],
    ["- [ ] call", "<nothing to do>"],
  ])("or none: %s → %s", (before, after) => expect(changed(before, NO_DUE)).toBe(after));
});
