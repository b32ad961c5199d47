import { sampleVault } from "../../sample-vault/sample-vault";
import { HttpStorage } from "../../storage/http-storage";
import { MemoryStorage } from "../../storage/memory-storage";
import type { Storage } from "../../storage/storage";
import { dayOf } from "../app/moved-clock";

/** Where the vault is, in words for the visitor, and how to have it as it was at first. */
export interface VaultSource {
  readonly storage: Storage;
  readonly told: string;
  /** Null when there is no going back: it is the visitor's own folder. */
  readonly reset: (() => Promise<Storage>) | null;
}

/** The sample vault of this very day, which lives as long as the page. */
export function memorySource(): VaultSource {
  const fresh = (): Storage => new MemoryStorage(sampleVault(dayOf(Date)), { name: "Kasia", now: Date.now() });
  return { storage: fresh(), told: "a made-up vault in the memory of this page", reset: async () => fresh() };
}

/** The folder behind `server.ts`. */
export async function serverSource(): Promise<VaultSource> {
  const storage = await HttpStorage.connect();
  const { told, isResettable } = (await ask("info")) as { readonly told: string; readonly isResettable: boolean };
  const reset = async (): Promise<Storage> => {
    await ask("reset");
    return storage;
  };
  return { storage, told, reset: isResettable ? reset : null };
}

async function ask(operation: string): Promise<unknown> {
  const response = await fetch(`/api/${operation}`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
