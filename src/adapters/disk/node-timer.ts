import { clearTimeout, setTimeout } from "node:timers";
import type { Timer } from "../../app/ports";

/** Node's timers. Whoever sets one calls it off when the command is over: it would keep the process waiting. */
export const nodeTimer: Timer = {
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};
