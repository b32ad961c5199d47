/** How often the plugin asked for what costs time. */
export interface Counts {
  /** `vault.read`, `adapter.read`, and the reading half of `process`. */
  readonly reads: number;
  readonly cachedReads: number;
  /** `vault.create`, `modify`, `append`, `process`, `adapter.write`: also to the config folder. */
  readonly writes: number;
  /** `metadataCache.getFileCache` and `getCache`. */
  readonly fileCaches: number;
}

export class Counters implements Counts {
  reads = 0;
  cachedReads = 0;
  writes = 0;
  fileCaches = 0;

  get now(): Counts {
    const { reads, cachedReads, writes, fileCaches } = this;
    return { reads, cachedReads, writes, fileCaches };
  }

  /** What some work cost, the work itself awaited. */
  async during(work: () => unknown): Promise<Counts> {
    const before = this.now;
    await work();
    return {
      reads: this.reads - before.reads,
      cachedReads: this.cachedReads - before.cachedReads,
      writes: this.writes - before.writes,
      fileCaches: this.fileCaches - before.fileCaches,
    };
  }
}
