/** One emoji field of the Tasks plugin: `📅 2026-11-23`, `🔁 every week`, `⏫`. */
export interface TaskField {
  readonly sign: TaskSign;
  readonly value: string;
}

/** What the fields mean here; `other` is understood by the Tasks plugin alone. */
export type TaskSign = "due" | "done" | "dropped" | "other";

/** Source: the Tasks plugin's documentation, "Tasks Emoji Format", with the variants that it also reads. */
const SIGNS: ReadonlyMap<string, TaskSign> = new Map([
  ["📅", "due"],
  ["📆", "due"],
  ["🗓", "due"],
  ["✅", "done"],
  ["❌", "dropped"],
  ...["⏳", "⌛", "🛫", "➕", "🔁", "🆔", "⛔", "🏁", "🔺", "⏫", "🔼", "🔽", "⏬"].map((sign) => [sign, "other"] as const),
]);

const ANY_SIGN = /📅|📆|🗓|✅|❌|⏳|⌛|🛫|➕|🔁|🆔|⛔|🏁|🔺|⏫|🔼|🔽|⏬/u;
/** A sign and the value that belongs to it: a date, words of a recurrence, an id; priorities have none. */
const FIELD =
  /(📅|📆|🗓|✅|❌|⏳|⌛|🛫|➕|🔁|🆔|⛔|🏁|🔺|⏫|🔼|🔽|⏬)\ufe0f?(?:[ \t]{0,4}(\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?))?/gu;
/** These reach to the next sign. */
const WORDY = new Set(["🔁", "🆔", "⛔", "🏁"]);

/** Where the first emoji field begins; -1 when there is none. */
export const taskSignAt = (text: string): number => text.search(ANY_SIGN);

/** The emoji fields of a task, in order. */
export function taskFields(text: string): readonly TaskField[] {
  if (!ANY_SIGN.test(text)) return [];
  return [...text.matchAll(FIELD)].map((match) => ({
    sign: SIGNS.get(match[1] ?? "") ?? "other",
    value: match[2] ?? "",
  }));
}

/** The text without its emoji fields. */
export function withoutTaskFields(text: string): string {
  if (!ANY_SIGN.test(text)) return text;
  let plain = "";
  let from = 0;
  for (const match of text.matchAll(FIELD)) {
    if (match.index < from) continue;
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (WORDY.has(match[1] ?? "")) {
      const next = text.slice(from).search(ANY_SIGN);
      from = next < 0 ? text.length : from + next;
    }
  }
  return (plain + text.slice(from)).replace(/[ \t]{2,}/g, " ").trim();
}
