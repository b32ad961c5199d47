import type { PropertyChange } from "../core/markdown/property-change";
import type { VaultPath } from "../core/note/vault-path";
import type { Command, LogRequest } from "./commands/command";
import { touchpointLine } from "./commands/log-touchpoint";
import { rewriteProperty } from "./commands/rewrite-property";
import { runCommand } from "./commands/run-command";
import { undoStep } from "./commands/undo-step";
import type { WriteOutcome } from "./outcome";
import { previewCommand, type Preview } from "./preview";
import type { WriteContext } from "./write-context";

/** A command that can be taken back. */
export interface PastStep {
  readonly token: string;
  /** `call with Ana Diaz` */
  readonly label: string;
  readonly paths: readonly VaultPath[];
}

/** Everything that writes, with the context of the moment. */
export class Writer {
  readonly #context: () => WriteContext;

  constructor(context: () => WriteContext) {
    this.#context = context;
  }

  run(command: Command): Promise<WriteOutcome> {
    return runCommand(this.#context(), command);
  }

  undo(token?: string): Promise<WriteOutcome> {
    return undoStep(this.#context(), token);
  }

  rewrite(path: VaultPath, change: PropertyChange): Promise<WriteOutcome> {
    return rewriteProperty(this.#context(), path, change);
  }

  preview(command: Command): Promise<Preview> {
    return previewCommand(this.#context(), command);
  }

  sampleLine(request: LogRequest): string | null {
    const line = touchpointLine(this.#context(), request);
    return line.ok ? `- ${line.value}` : null;
  }

  async history(): Promise<readonly PastStep[]> {
    const kept = await this.#context().ports.undo.kept();
    return kept.map(({ token, step: { label, written } }) => ({
      token,
      label,
      paths: [...new Set(written.map(({ path }) => path))],
    }));
  }
}
