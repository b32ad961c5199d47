import { describe, expect, it } from "vitest";
import { formatTaskLine, type NewTask } from "../../../../src/core/task/format-task";
import type { TaskDialect } from "../../../../src/core/task/task-dialect";
import { parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { readByTasks } from "./support/tasks-plugin";

const due = parseIsoDay("2026-11-30") as DayNumber;

function line(task: Partial<NewTask>, dialect: TaskDialect = "emoji"): string {
  const result = formatTaskLine({ text: "send [[Ana]] the draft", owner: "me", due: null, filter: null, ...task }, dialect);
  return result.ok ? result.value : `<${result.error.kind}>`;
}

describe("a new task", () => {
  it.each<[Partial<NewTask>, TaskDialect, string]>([
    [{}, "emoji", "- [ ] send [[Ana]] the draft"],
    [{ due }, "emoji", "- [ ] send [[Ana]] the draft 📅 2026-11-30"],
    [{ due }, "dataview", "- [ ] send [[Ana]] the draft  [due:: 2026-11-30]"],
    [{ due, owner: "them" }, "emoji", "- [ ] send [[Ana]] the draft [owner:: them] 📅 2026-11-30"],
    [{ text: "waiting for [[Ana]]: the draft", owner: "them", due }, "emoji", "- [ ] waiting for [[Ana]]: the draft 📅 2026-11-30"],
    [{ text: "waiting for rain", owner: "me" }, "emoji", "- [ ] waiting for rain [owner:: me]"],
    [{ filter: "#task" }, "emoji", "- [ ] #task send [[Ana]] the draft"],
    [{ filter: "" }, "emoji", "- [ ] send [[Ana]] the draft"],
    [{ filter: "#task", text: "waiting for [[Ana]]: the draft", owner: "them" }, "emoji", "- [ ] #task waiting for [[Ana]]: the draft [owner:: them]"],
    [{ filter: "#task", text: "waiting for rain", owner: "me", due }, "emoji", "- [ ] #task waiting for rain 📅 2026-11-30"],
    [{ text: "call #task", filter: "#task" }, "emoji", "- [ ] call #task"],
    [{ text: "  over\n two  lines " }, "emoji", "- [ ] over two lines"],
    [{ text: "call 📅 2026-12-24" }, "emoji", "- [ ] call 📅 2026-12-24"],
  ])("%j in %s: %s", (task, dialect, expected) => {
    expect(line(task, dialect)).toBe(expected);
    if (task.due) expect(readByTasks(expected).due).toBe("2026-11-30");
  });

  it.each<[Partial<NewTask>]>([
    [{ text: "" }],
    [{ text: " \n " }],
    [{ text: "call 📅 2026-12-24", due }],
    [{ text: "call [due:: 2026-12-24]", due }],
    [{ text: "call %% hidden", due }],
    [{ text: "call <!-- hidden" }],
    [{ text: "call 📅 2026-13-45" }],
    [{ text: "call ❌ 2026-11-01" }],
    [{ text: "call [cancelled:: 2026-11-01]" }],
    [{ text: "call ^id", due }],
  ])("is refused when it would not read back: %j", (task) => {
    expect(line(task)).toBe("<line-not-exact>");
  });
});
