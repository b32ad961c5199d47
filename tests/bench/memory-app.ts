import { grayMatterParser } from "../../src/adapters/disk/gray-matter-parser";
import { createReconnect, type ReconnectApp } from "../../src/app/create-reconnect";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { memoryHost, type MemoryHost } from "../support/memory-ports";
import { END, type GeneratedVault, type Note } from "./vault/generate";

/** The whole application over notes in memory: what it costs beside the disk. */
export interface MemoryApp {
  readonly app: ReconnectApp;
  readonly host: MemoryHost;
  /** Writes a note as another program would; resolves when the index has followed. */
  write(note: Note): Promise<void>;
}

export async function openInMemory({ people, dailies }: GeneratedVault): Promise<MemoryApp> {
  const host = memoryHost(Object.fromEntries([...people, ...dailies].map(({ path, text }) => [path, text])), END);
  const app = createReconnect({ ...host.ports, frontmatter: grayMatterParser }, DEFAULT_SETTINGS, "en");
  await app.start();
  const write = async ({ path, text }: Note): Promise<void> => {
    host.vault.put(path, text);
    // The ports of memory never wait for anything: after these turns everything that was begun is done.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return { app, host, write };
}
