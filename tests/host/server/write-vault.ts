import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Puts a vault's files into an empty folder. */
export function writeVault(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    const absolute = path.join(folder, name);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
  }
}
