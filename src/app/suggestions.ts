import type { Speech } from "../core/dashboard/sentences";
import { suggestionSentence } from "../core/dashboard/sentences";
import type { Suggestion } from "../core/followup/around/suggestions";
import type { VaultPath } from "../core/note/vault-path";
import type { Command } from "./commands/command";

/** Something I could give somebody, and the one command that says I did, or will. */
export interface SuggestionRow {
  readonly kind: Suggestion["kind"];
  readonly text: string;
  /** Of the note, or of the other person. */
  readonly path: VaultPath;
  readonly take: Command;
}

export const suggestionRow = (person: VaultPath, suggestion: Suggestion, time: string, speech: Speech): SuggestionRow => ({
  kind: suggestion.kind,
  text: suggestionSentence(suggestion, speech),
  path: suggestion.path,
  take: commandOf(person, suggestion, time, speech),
});

/** A note is logged as shared, now; of an introduction the first step is the idea, which is no contact yet. */
function commandOf(person: VaultPath, { kind, path }: Suggestion, time: string, { today: day }: Speech): Command {
  switch (kind) {
    case "share":
      return { command: "log", kind: "shared", people: [person], about: [path], day, time, by: "me", text: "", ledger: [] };
    case "introduction":
      return { command: "introduce", people: [person, path], state: "idea", text: "", day };
  }
}
