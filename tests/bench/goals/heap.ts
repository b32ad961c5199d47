import { execFileSync } from "node:child_process";
import { memoryUsage } from "node:process";
import type { PeopleIndex } from "../../../src/core/index/people-index";
import { measured, type Goal } from "../goals";
import { indexOf, snapshot } from "../index-of";
import { generateVault, type VaultSize } from "../vault/generate";

/** The argument that makes a process of the benchmark measure its heap and nothing else. */
export const HEAP = "--heap";

/** P12: what the index keeps, in a process of its own, so that nothing of other measurements lies around. */
export function heapGoals(size: VaultSize): Goal[] {
  const told = execFileSync(process.execPath, ["--expose-gc", process.argv[1] ?? "", HEAP, JSON.stringify(size)], { encoding: "utf8" });
  return [measured({ id: "P12", title: "heap kept per person, daily notes included", unit: "KiB", limit: 1.25 }, Number(told))];
}

/** KiB per person. The notes' texts are not held while it is measured: what still refers to them is our doing. */
export function measureHeap(size: VaultSize): number {
  // The compiled patterns are there already.
  snapshot(indexOf(generateVault({ people: 10, dailies: 10, others: 0 })));
  const before = used();
  const index = indexOfNew(size);
  const people = snapshot(index).length;
  const bytes = used() - before;
  if (people !== size.people || index.peopleCount !== people) throw new Error(`${people} people are left`);
  return bytes / 1024 / people;
}

/** In a frame of its own: a vault that this function's caller had in its hands would be counted. */
const indexOfNew = (size: VaultSize): PeopleIndex => indexOf(generateVault(size));

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return memoryUsage().heapUsed;
}
