import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tables that stand for writers, dates and paths: each area with its own, for every mutant loads them anew. */
const AREAS = {
  writers: ["tests/unit/core/markdown/**/*.test.ts", "tests/unit/core/task/**/*.test.ts", "tests/unit/core/person/*last-contact*.test.ts"],
  dates: ["tests/unit/core/time/**/*.test.ts"],
  paths: ["tests/unit/core/note/safe-path.test.ts"],
} as const;

const area = process.env["RECONNECT_AREA"];

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: Object.entries(AREAS).flatMap(([name, files]) => (area === undefined || area === name ? files : [])),
    // Reading has tests of its own; properties cost a minute a mutant, and what only they find is no table yet.
    exclude: ["tests/unit/core/markdown/outline*.test.ts", "tests/unit/core/markdown/*.property.test.ts"],
    environment: "node",
    // One worker for all files: most of a mutant's time would go into starting one for each.
    isolate: false,
    env: { TZ: "America/Los_Angeles", RECONNECT_RUNS: "30" },
  },
});
