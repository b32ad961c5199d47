import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DiskVault } from "../../src/adapters/disk/disk-vault";
import { vaultContract } from "./vault-port.contract";

vaultContract("disk", (files) => {
  const folder = mkdtempSync(join(tmpdir(), "reconnect-contract-"));
  const change = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) change(path, text);
  return {
    vault: new DiskVault(folder),
    change,
    stored: (path) => {
      try {
        return readFileSync(join(folder, path), "utf8");
      } catch {
        return undefined;
      }
    },
    // A replaced file is another inode, whatever its time.
    stamp: (path) => {
      const { ino, mtimeMs } = statSync(join(folder, path));
      return [ino, mtimeMs];
    },
    dispose: () => rmSync(folder, { recursive: true }),
  };
});
