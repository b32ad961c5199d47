import { lineDiff, type DiffLine } from "../core/markdown/line-diff";
import type { Refusal } from "../core/note/refusal";
import type { VaultPath } from "../core/note/vault-path";
import type { Command } from "./commands/command";
import { runCommand } from "./commands/run-command";
import { TrialUndo, TrialVault } from "./trial-vault";
import type { WriteContext } from "./write-context";

/** What a command would write, before it is asked to. */
export interface Preview {
  /** In the order they would be written; empty when all of it stands there already. */
  readonly files: readonly PreviewedFile[];
  readonly refused: readonly Refusal[];
}

export interface PreviewedFile {
  readonly path: VaultPath;
  /** There is no such note yet. */
  readonly isNew: boolean;
  /** The lines that would go and come, without those that stay. */
  readonly lines: readonly DiffLine[];
}

/** A line that is only shown needs nobody to look after it. */
const NOT_WRITTEN: WriteContext["lines"] = { watch: () => undefined };

/** Runs the command over notes that are only read. */
export async function previewCommand(context: WriteContext, command: Command): Promise<Preview> {
  const vault = new TrialVault(context.ports.vault, false);
  const ports = { ...context.ports, vault, undo: new TrialUndo(context.ports.undo) };
  const { refused } = await runCommand({ ...context, ports, lines: NOT_WRITTEN }, command);
  const files = vault.changes.map(({ path, before, after }) => ({
    path,
    isNew: before === null,
    lines: lineDiff(before ?? "", after ?? "").filter(({ kind }) => kind !== "same"),
  }));
  return { files, refused };
}
