import { cliWords } from "../core/language/cli-words";
import type { Words } from "../core/language/words";
import type { Refusal, RefusalKind } from "../core/note/refusal";
import type { ExitCode, Report } from "./report";

export type UsageKind = keyof ReturnType<typeof cliWords>["usage"];

export interface ErrorJson {
  readonly kind: RefusalKind | "usage" | "index" | "state" | "internal";
  readonly message: string;
  readonly fix: string;
  /** Paths of the notes that an ambiguous name could mean. */
  readonly candidates?: readonly string[];
}

export function errorReport(error: ErrorJson, exit: ExitCode, words: Words): Report {
  const candidates = error.candidates ? ["", cliWords(words).candidates, ...error.candidates.map((path) => `  ${path}`)] : [];
  return {
    exit,
    json: { error },
    text: "",
    complaint: [error.message, error.fix, ...candidates].join("\n"),
  };
}

export const usageReport = (kind: UsageKind, value: string, words: Words): Report =>
  errorReport({ kind: "usage", ...cliWords(words).usage[kind](value) }, 2, words);

/** No such vault is told apart by its exit code: the command never got to see a note. */
export const refusalReport = (refusal: Refusal, words: Words, candidates?: readonly string[]): Report =>
  errorReport(
    { kind: refusal.kind, ...toldAlone(refusal, words), ...(candidates && { candidates }) },
    refusal.kind === "not-a-vault" ? 2 : 1,
    words,
  );

/** The dictionary's refusals go on from a note's name: `toldAlone` makes sentences of them. */
export const told = ({ kind, field, value, path }: Refusal, words: Words): { readonly message: string; readonly fix: string } =>
  words.refusals[kind]({ field: field ?? "", value: value ?? path });

/** A refusal as a sentence of its own; what the user wrote stays as it is written, also where it begins the sentence. */
export function toldAlone(refusal: Refusal, words: Words): { readonly message: string; readonly fix: string } {
  const { message, fix } = told(refusal, words);
  const { field, value, path } = refusal;
  const isQuote = [field, value, path].some((text) => text && message.startsWith(text));
  return { message: isQuote ? ended(message) : ended(message.slice(0, 1).toUpperCase() + message.slice(1)), fix };
}

const ended = (message: string): string => (/[.!?…]$/.test(message) ? message : `${message}.`);
