/**
 * What the Tasks plugin reads of a line, after its documentation: fields from the end of the line backwards, tags between
 * them allowed, a block id aside; it stops at the first thing it doesn't know. Shares no code with our writer.
 */
export function readByTasks(line: string): { readonly due?: string; readonly done?: string; readonly dropped?: string } {
  let rest = line.replace(/ \^[a-zA-Z0-9-]+$/u, "").trimEnd();
  const found: Record<string, string> = {};
  for (let again = true; again; ) {
    again = false;
    for (const [name, pattern] of PATTERNS) {
      const match = pattern.exec(rest);
      if (!match) continue;
      if (match[1] !== undefined) found[name] ??= match[1];
      rest = rest.slice(0, match.index).trimEnd();
      again = true;
    }
  }
  return found;
}

const date = (signs: string, key: string): RegExp =>
  new RegExp(String.raw`(?:(?:${signs})\ufe0f? *|[\[(] *${key}:: *)(\d{4}-\d{2}-\d{2}) *[\])]?,?$`, "u");

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ["due", date("📅|📆|🗓", "due")],
  ["done", date("✅", "completion")],
  ["dropped", date("❌", "cancelled")],
  ["scheduled", date("⏳|⌛", "scheduled")],
  ["start", date("🛫", "start")],
  ["created", date("➕", "created")],
  ["recurrence", /(?:🔁 ?([a-zA-Z0-9, !]+)|[[(] *repeat:: *([a-zA-Z0-9, !]+) *[\])])$/u],
  ["id", /(?:🆔|⛔) *([a-zA-Z0-9-_]+(?: *, *[a-zA-Z0-9-_]+)*)$/u],
  ["priority", /(🔺|⏫|🔼|🔽|⏬)\ufe0f?$/u],
  ["tag", /(?:^|\s)(#[^ !@#$%^&*(),.?":{}|<>]+)$/u],
];
