import { textLines } from "../markdown/text-lines";

/** How a task's dates are written: `📅 2026-11-23`, or `[due:: 2026-11-23]`. The Tasks plugin reads either, by its setting. */
export type TaskDialect = "emoji" | "dataview";

const EMOJI = /📅|📆|🗓|✅|❌|⏳|⌛|🛫|➕|🔁/u;
const DATAVIEW = /[[(]\s{0,8}(?:due|completion|cancelled|scheduled|start|created|repeat)\s{0,8}::/i;
const TASK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[/;

/** The dialect of a line; null when it has no dates yet. */
export function lineDialect(line: string): TaskDialect | null {
  if (EMOJI.test(line)) return "emoji";
  return DATAVIEW.test(line) ? "dataview" : null;
}

/** What most tasks of a note are written in; `usual` when they don't tell. */
export function noteDialect(text: string, usual: TaskDialect = "emoji"): TaskDialect {
  let lead = 0;
  for (const { from, to } of textLines(text)) {
    const line = text.slice(from, to);
    const dialect = TASK.test(line) ? lineDialect(line) : null;
    if (dialect !== null) lead += dialect === "emoji" ? 1 : -1;
  }
  if (lead > 0) return "emoji";
  return lead < 0 ? "dataview" : usual;
}
