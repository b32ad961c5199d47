/** How many of the texts that a start has to read are read. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** So many steps are shown: more would make the line flicker. */
const STEPS = 20;

export class ReadingProgress implements Progress {
  readonly total: number;
  done = 0;

  constructor(total: number) {
    this.total = total;
  }

  /** Takes note of how many are left; true when that is a step further. */
  went(left: number): boolean {
    const size = Math.max(1, Math.ceil(this.total / STEPS));
    const done = Math.min(this.total, Math.max(0, this.total - left));
    if (Math.floor(done / size) <= Math.floor(this.done / size)) return false;
    this.done = done;
    return true;
  }
}
