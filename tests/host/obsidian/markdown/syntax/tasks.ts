import type { MarkdownIt } from "markdown-it";

const BOX = /^\[(.)\](?:[ \t]+|$)/u;

/**
 * Help, "Task lists": `- [ ]`, any other character between the brackets is done. Every list item knows its line within
 * its section (`data-line`), which is how a click on its box finds the source.
 */
export function tasks(md: MarkdownIt): void {
  md.core.ruler.after("block", "tasks", (state) => {
    let sectionStart = 0;
    for (let index = 0; index < state.tokens.length; index += 1) {
      const token = state.tokens[index];
      if (token?.level === 0 && token.map) sectionStart = token.map[0];
      if (token?.type !== "list_item_open") continue;
      const line = String((token.map?.[0] ?? sectionStart) - sectionStart);
      token.attrSet("data-line", line);
      const inline = state.tokens[index + 2];
      const task = inline?.type === "inline" ? BOX.exec(inline.content) : null;
      if (!inline || !task) continue;
      const mark = (task[1] ?? "").trim();
      token.attrSet("data-task", mark);
      token.attrSet("class", mark === "" ? "task-list-item" : "task-list-item is-checked");
      inline.content = inline.content.slice(task[0].length);
      const box = new state.Token("task_box", "input", 0);
      box.attrs = [["class", "task-list-item-checkbox"], ["type", "checkbox"], ["data-line", line], ["aria-label", "Task"]];
      box.level = token.level + 1;
      if (mark !== "") box.attrPush(["checked", ""]);
      state.tokens.splice(index + 1, 0, box);
    }
  });
}
