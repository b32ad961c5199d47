import type { PropertyChange } from "../../core/markdown/property-change";
import { baseName, type VaultPath } from "../../core/note/vault-path";
import type { WriteOutcome } from "../outcome";
import { finish, refuse, type WriteContext } from "../write-context";

/**
 * What an exact edit refused, done by the app on the data: it writes the whole block anew. Only ever on the user's explicit
 * choice, who was told what may be lost. It can be undone like everything else.
 */
export async function rewriteProperty(context: WriteContext, path: VaultPath, change: PropertyChange): Promise<WriteOutcome> {
  const { ports, words } = context;
  const label = words.undo.rewritten(change.key, baseName(path));
  if (ports.rewriter === null) return refuse(label, { kind: "value-not-simple", path, field: change.key });
  const written = await ports.rewriter.rewrite(path, change);
  return written.ok ? finish(context, label, [{ written: written.value, line: 0 }], []) : refuse(label, written.error);
}
