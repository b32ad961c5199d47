/** How many cases a property tries: 10,000 in `npm run test:deep`; `RECONNECT_RUNS` sets another number, for the mutation run. */
export const RUNS = process.env["RECONNECT_DEEP"] ? 10_000 : Number(process.env["RECONNECT_RUNS"] ?? 300);

/** Long enough for a deep run on a slow machine, in milliseconds. */
export const PROPERTY_TIMEOUT = 900_000;
