/** `npm run test:deep`: everything in full. */
export const isDeep = (): boolean => Boolean(process.env["RECONNECT_DEEP"]);

/** How many cases a property is tried with: fewer in `npm test`, at least 10,000 in `npm run test:deep`. */
export const runs = (usual: number): number => (isDeep() ? Math.max(usual, 10_000) : usual);
