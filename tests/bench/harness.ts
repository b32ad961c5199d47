/** One of the things that are compared. What it returns is kept, so that no compiler leaves the work away. */
export interface Case {
  readonly name: string;
  run(): unknown;
}

export interface Timing {
  /** Milliseconds, one per round. */
  readonly rounds: readonly number[];
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Kept for the process's life; nothing reads it. */
export const sink: unknown[] = [];

/**
 * Every case once per round, in an order that moves on by one each round, so that no case always runs first or always after
 * the same other; after a warm-up round that doesn't count.
 */
export async function race<Name extends string>(
  cases: readonly (Case & { readonly name: Name })[],
  rounds: number,
): Promise<Readonly<Record<Name, Timing>>> {
  const times = new Map<Name, number[]>(cases.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < cases.length; turn++) {
      const each = cases[(turn + round + 1) % cases.length] as Case & { readonly name: Name };
      globalThis.gc?.();
      const began = performance.now();
      sink[0] = await each.run();
      if (round >= 0) times.get(each.name)?.push(performance.now() - began);
    }
  }
  const timings = [...times].map(([name, each]) => [name, timingOf(each)] as const);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

export const timingOf = (rounds: readonly number[]): Timing => ({
  rounds,
  median: percentile(rounds, 0.5),
  min: Math.min(...rounds),
  max: Math.max(...rounds),
});

/** The median of the rounds' own ratios: what slows one round down slows both. */
export const ratioOf = (of: Timing, over: Timing): Timing =>
  timingOf(of.rounds.map((time, round) => time / (over.rounds[round] as number)));

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
