/** Every option of every command, as `node:util` parses them. */
export const OPTIONS = {
  vault: { type: "string" },
  today: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  "dry-run": { type: "boolean" },
  note: { type: "string" },
  date: { type: "string" },
  time: { type: "string" },
  by: { type: "string" },
  gave: { type: "string", multiple: true },
  received: { type: "string", multiple: true },
  asked: { type: "string", multiple: true },
  thanked: { type: "string", multiple: true },
  until: { type: "string" },
} as const;

export type OptionName = keyof typeof OPTIONS;

const READS: readonly OptionName[] = ["vault", "today", "json"];
const WRITES: readonly OptionName[] = [...READS, "dry-run"];

interface CommandShape {
  readonly takes: readonly OptionName[];
  /** How many words may stand behind the command; absent: any number. */
  readonly words?: number;
  /** It is promised, and not there yet. */
  readonly later?: boolean;
}

export type CommandName = "due" | "show" | "check" | "log" | "snooze" | "undo" | "export" | "import";

/** The commands, and which options each takes. */
export const COMMANDS: Readonly<Record<CommandName, CommandShape>> = {
  due: { takes: READS, words: 0 },
  show: { takes: READS, words: 1 },
  check: { takes: READS, words: 0 },
  log: { takes: [...WRITES, "note", "date", "time", "by", "gave", "received", "asked", "thanked"] },
  snooze: { takes: [...WRITES, "until"], words: 1 },
  undo: { takes: WRITES, words: 1 },
  export: { takes: READS, later: true },
  import: { takes: WRITES, later: true },
};

export const isCommandName = (text: string): text is CommandName => Object.hasOwn(COMMANDS, text);
