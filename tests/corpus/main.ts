import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { generateVault } from "../bench/vault/generate";
import { sampleVault } from "../host/sample-vault/sample-vault";
import { measure, type CorpusNote, type Measure } from "./measure";
import { nastyNotes } from "./nasty-notes";
import { closingLine, isExact, MOST_REFUSED, refusedShare, table } from "./report";

/**
 * Every write operation over every note of the given vaults, on copies in memory: `npm run corpus -- DIR… [--nasty N]
 * [--bench N] [--json]`. Without a folder: over the sample vault and generated notes. Exit 1 on any unintended byte.
 */
const TODAY = "2026-11-24";
const [folders, options] = argumentsOf(process.argv.slice(2));
const json = options.has("json");
const results = new Map<string, Measure>();
for (const [name, notes] of sources()) {
  const result = measure(notes);
  results.set(name, result);
  if (!json) process.stdout.write(`${table(name, result)}\n\n`);
}
const all = [...results.values()];
if (json) process.stdout.write(`${JSON.stringify(Object.fromEntries([...results].map(([name, result]) => [name, asJson(result)])), null, 2)}\n`);
else process.stdout.write(`${closingLine(all)}\n`);
process.exitCode = all.every((result) => isExact(result)) ? 0 : 1;

function* sources(): Generator<readonly [string, Iterable<CorpusNote>]> {
  for (const folder of folders) yield [folder, notesIn(folder)];
  const nasty = options.get("nasty") ?? (folders.length === 0 ? 1000 : 0);
  const people = options.get("bench") ?? (folders.length === 0 ? 100 : 0);
  if (folders.length === 0) yield ["sample vault", [...sampleVault(TODAY)].filter(([path]) => path.endsWith(".md")).map(([path, text]) => ({ path, text }))];
  if (people > 0) yield ["generated vault", benchNotes(people)];
  if (nasty > 0) yield ["nasty notes", nastyNotes(nasty)];
}

function benchNotes(people: number): readonly CorpusNote[] {
  const vault = generateVault({ people, dailies: people, others: people });
  return [...vault.people, ...vault.dailies, ...vault.others];
}

/** Only ever read. */
function notesIn(folder: string): readonly CorpusNote[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && file.name.endsWith(".md"))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !relative(folder, path).startsWith("."))
    .map((path) => ({ path: relative(folder, path), text: readFileSync(path, "utf8") }));
}

function argumentsOf(given: readonly string[]): readonly [readonly string[], ReadonlyMap<string, number>] {
  const options = new Map<string, number>();
  const folders: string[] = [];
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? "";
    if (word === "--json") options.set("json", 1);
    else if (word.startsWith("--")) options.set(word.slice(2), Number(given[++at]));
    else folders.push(word);
  }
  return [folders, options];
}

const asJson = (result: Measure): unknown => ({
  ...result,
  refusals: Object.fromEntries(result.refusals),
  refusedShare: refusedShare(result),
  enough: refusedShare(result) <= MOST_REFUSED,
});
