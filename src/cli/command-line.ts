import { parseArgs } from "node:util";
import { errorCode } from "../adapters/disk/file-refusal";
import { fail, ok, type Result } from "../core/result";
import { parseIsoDay, type DayNumber } from "../core/time/civil-date";
import type { UsageKind } from "./cli-error";
import { COMMANDS, isCommandName, OPTIONS, type CommandName, type OptionName } from "./command-names";

/** What was typed, checked as far as that goes without the notes. */
export interface CommandLine {
  readonly command: CommandName;
  /** What stands behind the command. */
  readonly operands: readonly string[];
  readonly vault: string;
  /** Null for the clock's. */
  readonly today: DayNumber | null;
  readonly dryRun: boolean;
  /** The value of an option; undefined when it isn't there. */
  readonly option: (name: OptionName) => string | undefined;
  /** Of an option that may come more than once. */
  readonly options: (name: OptionName) => readonly string[];
  /** Of an option without a value. */
  readonly flag: (name: OptionName) => boolean;
}

export type Typed = { readonly kind: "help" } | { readonly kind: "version" } | { readonly kind: "run"; readonly line: CommandLine };

export interface UsageProblem {
  readonly kind: UsageKind;
  readonly value: string;
}

/** Reads the arguments behind `reconnect`. */
export function parseCommandLine(args: readonly string[]): Result<Typed, UsageProblem> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values["help"] === true) return ok({ kind: "help" });
  if (values["version"] === true) return ok({ kind: "version" });
  const [command, ...operands] = positionals;
  if (command === undefined) return usage("no-command");
  if (!isCommandName(command)) return usage("unknown-command", command);
  const { takes, words = Infinity, later = false } = COMMANDS[command];
  if (later) return usage("not-yet", command);
  const foreign = Object.keys(values).find((name) => !takes.some((known) => known === name));
  if (foreign !== undefined) return usage("unknown-option", `--${foreign}`);
  const extra = operands[words];
  if (extra !== undefined) return usage("too-many", extra);
  const texts = (name: OptionName): readonly string[] => [values[name]].flat().filter((value) => typeof value === "string");
  const vault = texts("vault")[0];
  if (vault === undefined || vault === "") return usage("no-vault");
  const todayText = texts("today")[0];
  const today = todayText === undefined ? null : parseIsoDay(todayText);
  if (todayText !== undefined && today === null) return usage("bad-today", todayText);
  const option = (name: OptionName): string | undefined => texts(name).at(-1);
  const flag = (name: OptionName): boolean => values[name] === true;
  const dryRun = flag("dry-run");
  return ok({ kind: "run", line: { command, operands, vault, today, dryRun, option, options: texts, flag } });
}

const usage = (kind: UsageKind, value = ""): Result<never, UsageProblem> => fail({ kind, value });

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

function parseOptions(args: readonly string[]): Result<{ values: Values; positionals: readonly string[] }, UsageProblem> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    return ok({ values, positionals });
  } catch (error) {
    const name = /'(?:-\w, )?(--?[\w-]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    if (errorCode(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return usage("unknown-option", name);
    if (errorCode(error) === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return usage("option-value", name);
    throw error;
  }
}
