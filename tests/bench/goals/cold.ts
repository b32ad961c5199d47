import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFolder } from "../../../src/adapters/disk/open-folder";
import { createReconnect } from "../../../src/app/create-reconnect";
import type { FollowUp } from "../../../src/core/followup/rank";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { measured, timed, type Goal, type Row } from "../goals";
import { race, ratioOf } from "../harness";
import { checkAgainst, referenceOf } from "../reference";
import { inTemporaryFolder, writeNotes, writeVault } from "../temporary-folder";
import { endDay, type GeneratedVault } from "../vault/generate";

/** P1, P2: a folder nobody has looked at before, from the first read to everybody in rank order, over just reading it. */
export const coldGoals = (vault: GeneratedVault, rounds: number): Promise<{ goals: Goal[]; rows: Row[] }> =>
  inTemporaryFolder(async (folder) => {
    writeVault(folder, [...vault.people, ...vault.dailies]);
    checkAgainst(referenceOf(vault), await rankFolder(folder));
    const people = await raceFolder(folder, rounds);
    writeNotes(folder, vault.others);
    const whole = await raceFolder(folder, rounds);
    return {
      goals: [
        measured({ id: "P1", title: "cold folder: index and rank over reading the files", unit: "x", limit: 3.5 }, people.ratio),
        measured({ id: "P2", title: "the same with all the other notes", unit: "x", limit: 1.8 }, whole.ratio),
      ],
      rows: [
        timed("read the files (people and daily notes)", people.floor),
        timed("cold index and rank", people.index),
        timed("read the files (whole vault)", whole.floor),
        timed("cold index and rank (whole vault)", whole.index),
      ],
    };
  });

async function raceFolder(folder: string, rounds: number) {
  const { floor, index } = await race(
    [
      { name: "floor", run: () => readAll(folder) },
      { name: "index", run: () => rankFolder(folder) },
    ],
    rounds,
  );
  return { floor, index, ratio: ratioOf(index, floor) };
}

/** The floor: nothing that looks at every note can be faster. */
function readAll(folder: string): number {
  let letters = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) letters += readFileSync(join(entry.parentPath, entry.name), "utf8").length;
  }
  return letters;
}

async function rankFolder(folder: string): Promise<readonly FollowUp[]> {
  const ports = openFolder(folder, { today: endDay() });
  if (!ports.ok) throw new Error(ports.error.kind);
  const app = createReconnect(ports.value, DEFAULT_SETTINGS, "en");
  await app.start();
  return app.ranked();
}
