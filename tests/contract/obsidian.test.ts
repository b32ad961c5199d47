// @vitest-environment jsdom
import { ObsidianVault } from "../../src/adapters/obsidian/obsidian-vault";
import { createHost } from "../host/create-host";
import { MemoryStorage } from "../host/storage/memory-storage";
import { vaultContract } from "./vault-port.contract";

vaultContract("Obsidian", async (files) => {
  const storage = new MemoryStorage(Object.entries(files));
  const host = await createHost({ storage });
  await host.start();
  const stored = async (path: string): Promise<string | undefined> => (await storage.read(path))?.text;
  return {
    vault: new ObsidianVault(host.app),
    stored,
    change: (path, text) => storage.externalWrite(path, text),
    stamp: (path) => host.inside.vault.adapter.files.get(path)?.mtime,
  };
});
