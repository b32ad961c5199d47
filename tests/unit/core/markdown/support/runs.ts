/** How many cases a property tries: 10,000 in `npm run test:deep`. */
export const RUNS = process.env["RECONNECT_DEEP"] ? 10_000 : 500;

/** Long enough for a deep run on a slow machine, in milliseconds. */
export const PROPERTY_TIMEOUT = 300_000;
