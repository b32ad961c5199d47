import type { Call } from "./call";

/** Calls wait at it until it is opened. */
export class Gate {
  readonly arrived: Promise<Call>;
  #arrive: (call: Call) => void = () => {};
  #open: () => void = () => {};
  readonly #opened: Promise<void>;

  constructor() {
    this.arrived = new Promise((resolve) => (this.#arrive = resolve));
    this.#opened = new Promise((resolve) => (this.#open = resolve));
  }

  async pass(call: Call): Promise<void> {
    this.#arrive(call);
    await this.#opened;
  }

  open(): void {
    this.#open();
  }
}
