import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sampleVault } from "../sample-vault/sample-vault";
import { writeVault } from "../server/write-vault";
import type { DemoOptions } from "./options";

/** The vault that is shown, and how to clean up after it. */
export interface ShownVault {
  readonly folder: string;
  /** For the terminal. */
  readonly told: string;
  /** For the page. */
  readonly short: string;
  /** Puts the folder back as it was at first; undefined for somebody's own folder. */
  readonly reset?: () => void;
  /** What has gone, once it has; null when there is nothing to clean up. */
  readonly remove: () => string | null;
}

/** The folder itself if so asked; else a copy of it, or the sample vault, in a temporary folder. */
export function prepareVault({ vault, inPlace, today }: DemoOptions): ShownVault {
  if (vault !== undefined && !isFolder(vault)) throw new Error(`No such folder: ${vault}`);
  if (vault !== undefined && inPlace) {
    const folder = path.resolve(vault);
    return { folder, told: `IN PLACE: what you do changes the notes in ${folder}`, short: `the notes in ${folder} themselves`, remove: () => null };
  }
  const fill = vault === undefined ? fillWithSample(today ?? localToday()) : fillWithCopy(vault);
  const temporary = mkdtempSync(path.join(os.tmpdir(), "reconnect-demo-"));
  const folder = path.join(temporary, vault === undefined ? "Kasia" : path.basename(path.resolve(vault)));
  mkdirSync(folder);
  fill(folder);
  const what = vault === undefined ? "A sample vault" : `A copy of ${path.resolve(vault)}`;
  return {
    folder,
    told: `${what} is in ${folder}; it goes when the demo stops`,
    short: vault === undefined ? "a made-up vault in a temporary folder" : `a copy of ${path.resolve(vault)}`,
    reset: () => {
      for (const child of readdirSync(folder)) rmSync(path.join(folder, child), { recursive: true });
      fill(folder);
    },
    remove: () => {
      rmSync(temporary, { recursive: true, force: true });
      return folder;
    },
  };
}

function fillWithSample(today: string): (folder: string) => void {
  const notes = sampleVault(today);
  return (folder) => writeVault(folder, notes);
}

/** Without git's own folder, which may be larger than the notes. */
function fillWithCopy(vault: string): (folder: string) => void {
  return (folder) => cpSync(vault, folder, { recursive: true, filter: (from) => path.basename(from) !== ".git" });
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The day on this machine's own calendar. */
function localToday(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
