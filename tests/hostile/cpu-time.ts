/** What some work took, in milliseconds of this process's own: other processes on the machine don't count. */
export function cpuMs<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const begun = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begun);
  return { ms: (user + system) / 1000, value };
}

/** The least of three runs: the first also compiles, any may collect garbage. */
export const leastCpuMs = (work: () => unknown): number => Math.min(...[1, 2, 3].map(() => cpuMs(work).ms));
