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
  each: { type: "boolean" },
  until: { type: "string" },
  reason: { type: "string" },
  due: { type: "string" },
  state: { type: "string" },
  end: { type: "boolean" },
  clear: { type: "boolean" },
  new: { type: "boolean" },
  month: { type: "string" },
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

/** The commands, and which options each takes. */
const SHAPES = {
  due: { takes: READS, words: 0 },
  show: { takes: READS, words: 1 },
  check: { takes: READS, words: 0 },
  log: { takes: [...WRITES, "note", "date", "time", "by", "gave", "received", "asked", "thanked", "each"] },
  gave: { takes: [...WRITES, "date"] },
  received: { takes: [...WRITES, "date"] },
  asked: { takes: [...WRITES, "date"] },
  thanked: { takes: [...WRITES, "date"] },
  promise: { takes: [...WRITES, "due", "by"] },
  introduce: { takes: [...WRITES, "state", "note", "date"] },
  snooze: { takes: [...WRITES, "until"], words: 1 },
  hold: { takes: [...WRITES, "until", "reason", "end"] },
  pause: { takes: [...WRITES, "end"] },
  circle: { takes: [...WRITES, "clear"] },
  cadence: { takes: [...WRITES, "clear"] },
  new: { takes: WRITES, words: 1 },
  lower: { takes: WRITES, words: 1 },
  "fresh-start": { takes: [...WRITES, "new"], words: 0 },
  prepare: { takes: READS },
  review: { takes: [...WRITES, "month"], words: 0 },
  undo: { takes: WRITES, words: 1 },
  history: { takes: READS, words: 0 },
  export: { takes: READS, later: true },
  import: { takes: WRITES, later: true },
} as const satisfies Readonly<Record<string, CommandShape>>;

export type CommandName = keyof typeof SHAPES;

export const COMMANDS: Readonly<Record<CommandName, CommandShape>> = SHAPES;

export const isCommandName = (text: string): text is CommandName => Object.hasOwn(COMMANDS, text);
