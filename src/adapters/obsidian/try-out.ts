import type { Refusal } from "../../core/note/refusal";
import type { VaultPath } from "../../core/note/vault-path";
import { fail, type Result } from "../../core/result";
import { hostRefusal } from "./host-refusal";

/** Runs what the app may throw at; its error becomes a refusal that names the note. */
export async function tryOut<T>(
  path: VaultPath,
  work: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  try {
    return await work();
  } catch (error) {
    return fail(hostRefusal(error, path));
  }
}
