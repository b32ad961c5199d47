import { arch, cpus, platform } from "node:os";
import { coldGoals } from "./goals/cold";
import { goalsElsewhere } from "./goals/elsewhere";
import { HEAP, heapGoals, measureHeap } from "./goals/heap";
import { rankingGoals } from "./goals/ranking";
import { searchGoals } from "./goals/search";
import { updateGoals } from "./goals/update";
import { writingGoals } from "./goals/writing";
import { goalLine, type Goal, type Row } from "./goals";
import { openInMemory } from "./memory-app";
import { END, fingerprint, generateVault, type GeneratedVault, type VaultSize } from "./vault/generate";

/** On disk. `--full` is what the goals were set for; the usual run has their shape in a fraction of the time. */
const SMALL: VaultSize = { people: 1000, dailies: 1000, others: 4000 };
const FULL: VaultSize = { people: 10_000, dailies: 3650, others: 50_000 };
/** In memory the whole size costs little. */
const IN_MEMORY: VaultSize = { people: 10_000, dailies: 3650, others: 0 };
const TENTH: VaultSize = { people: 1000, dailies: 365, others: 0 };

const [heap, size] = process.argv.slice(2);
if (heap === HEAP) process.stdout.write(String(measureHeap(JSON.parse(size ?? "") as VaultSize)));
else await benchmark(process.argv.includes("--full"), process.argv.includes("--json"));

async function benchmark(full: boolean, json: boolean): Promise<void> {
  const say = json ? () => undefined : (line: string) => void process.stdout.write(`${line}\n`);
  const began = performance.now();
  say(`${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.version}`);
  const goals: Goal[] = [];
  const rows: Row[] = [];
  const vaults: Record<string, unknown> = {};
  const generated = (name: string, wanted: VaultSize): GeneratedVault => {
    const vault = generateVault(wanted);
    const { bytes, sha256 } = fingerprint(vault);
    vaults[name] = { ...wanted, end: END, bytes, sha256 };
    say(`${name}: ${wanted.people} people, ${wanted.dailies} daily notes, ${wanted.others} others to ${END}; ${bytes} bytes, sha256 ${sha256.slice(0, 16)}`);
    return vault;
  };
  const add = (found: { readonly goals: readonly Goal[]; readonly rows: readonly Row[] }): void => {
    goals.push(...found.goals);
    rows.push(...found.rows);
  };

  // What is compared on disk at full size takes long enough to be steady.
  const rounds = full ? 5 : 7;
  const onDisk = generated("on disk", full ? FULL : SMALL);
  add(await coldGoals(onDisk, rounds));
  add(await writingGoals(onDisk, rounds));
  const large = generated("in memory", IN_MEMORY);
  add(await updateGoals(generated("a tenth of it", TENTH), large));
  const memory = await openInMemory(large);
  add(await rankingGoals(memory, rounds));
  add(await searchGoals(memory, rounds));
  add({ goals: heapGoals(IN_MEMORY), rows: [] });
  goals.push(...goalsElsewhere);

  if (json) process.stdout.write(`${JSON.stringify({ goals, rows, vaults, node: process.version }, null, 2)}\n`);
  say("");
  for (const { title, text } of rows) say(`      ${title.padEnd(62)} ${text}`);
  say("");
  for (const goal of goals) say(goalLine(goal));
  say(`\n${((performance.now() - began) / 1000).toFixed(0)} s`);
  if (goals.some(({ pass }) => pass === false)) process.exitCode = 1;
}
