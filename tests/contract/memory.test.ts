import { MemoryVault } from "./memory-vault";
import { vaultContract } from "./vault-port.contract";

vaultContract("memory", (files) => {
  const vault = new MemoryVault(files);
  return {
    vault,
    stored: (path) => vault.text(path),
    change: (path, text) => vault.put(path, text),
    stamp: () => vault.writes,
  };
});
