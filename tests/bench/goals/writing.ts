import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { DiskVault } from "../../../src/adapters/disk/disk-vault";
import { vaultPath } from "../../../src/core/note/vault-path";
import { ok } from "../../../src/core/result";
import { measured, timed, type Goal, type Row } from "../goals";
import { race, ratioOf } from "../harness";
import { inTemporaryFolder, writeNotes } from "../temporary-folder";
import type { GeneratedVault } from "../vault/generate";

const WRITES = 20;
const LINE = "- call with [[Ana Diaz]]\n";

/** P16: a line into a note so that the note is whole at every moment, over writing the file in place and waiting for the disk. */
export const writingGoals = ({ dailies }: GeneratedVault, rounds: number): Promise<{ goals: Goal[]; rows: Row[] }> =>
  inTemporaryFolder(async (folder) => {
    const notes = dailies.slice(0, WRITES);
    writeNotes(folder, notes);
    const vault = new DiskVault(folder);
    const texts = new Map(notes.map(({ path, text }) => [path, text]));
    const { atomic, durable, plain } = await race(
      [
        {
          name: "atomic",
          run: async () => {
            for (const [path, text] of texts) {
              const written = await vault.process(vaultPath(path), (now) => ok(next(now, text)));
              if (!written.ok) throw new Error(written.error.kind);
            }
          },
        },
        { name: "durable", run: () => texts.forEach((text, path) => writeInPlace(join(folder, path), text, true)) },
        { name: "plain", run: () => texts.forEach((text, path) => writeInPlace(join(folder, path), text, false)) },
      ],
      rounds,
    );
    return {
      goals: [measured({ id: "P16", title: "atomic, durable write of one line over a durable write in place", unit: "x", limit: 2.5 }, ratioOf(atomic, durable))],
      rows: [
        timed(`${WRITES} atomic writes`, atomic),
        timed(`${WRITES} writes in place, fsync`, durable),
        timed(`${WRITES} writes in place, no fsync`, plain),
      ],
    };
  });

/** A write that changes nothing isn't made: the line comes and goes. */
const next = (now: string, text: string): string => (now === text ? text + LINE : text);

function writeInPlace(file: string, text: string, durable: boolean): void {
  const bytes = Buffer.from(next(readFileSync(file, "utf8"), text));
  const opened = openSync(file, "w");
  writeSync(opened, bytes);
  if (durable) fsyncSync(opened);
  closeSync(opened);
}
