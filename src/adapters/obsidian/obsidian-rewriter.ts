import type { App } from "obsidian";
import type { FrontmatterRewriter, Written } from "../../app/ports";
import { findFrontmatter } from "../../core/markdown/frontmatter-block";
import { applyPropertyChange, type PropertyChange } from "../../core/markdown/property-change";
import type { Refusal } from "../../core/note/refusal";
import type { VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import { tryOut } from "./try-out";

/** The app's own way to change properties (`processFrontMatter`), for what can't be edited exactly. */
export class ObsidianRewriter implements FrontmatterRewriter {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  async rewrite(path: VaultPath, change: PropertyChange): Promise<Result<Written, Refusal>> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return fail({ kind: "note-missing", path });
    return tryOut(path, async () => {
      const before = await this.#app.vault.read(file);
      try {
        await this.#app.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
          if (!applyPropertyChange(properties, change)) throw new OfAnotherKind();
        });
      } catch (error) {
        if (error instanceof OfAnotherKind) return fail({ kind: "value-not-simple", path, field: change.key });
        throw error;
      }
      const after = await this.#app.vault.read(file);
      // Somebody wrote into the note meanwhile: their words must not go when ours are taken back.
      return ok({ path, before: bodyOf(before) === bodyOf(after) ? before : after, after });
    });
  }
}

/** Thrown inside the app's callback so that the app writes nothing; never leaves this file. */
class OfAnotherKind extends Error {}

function bodyOf(text: string): string {
  const search = findFrontmatter(text);
  return search.kind === "found" ? text.slice(search.block.end).trimStart() : text.trimStart();
}
