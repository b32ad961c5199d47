import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** What `import "obsidian"` means in a test: our host, which is the same in the browser page. */
const obsidian = { find: /^obsidian$/, replacement: fileURLToPath(new URL("tests/host/obsidian/index.ts", import.meta.url)) };
const oxc = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

/** Where a day begins differs: dates are tested west and east of Greenwich, up to UTC+14. */
const USUAL_ZONES = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati"];
/** Days without a midnight, half hours of summer time, a day left out (Apia, 30 December 2011). */
const FURTHER_ZONES = ["America/New_York", "America/Santiago", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia"];
const ZONES = process.env["RECONNECT_DEEP"] ? [...USUAL_ZONES, ...FURTHER_ZONES] : USUAL_ZONES;

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        oxc,
        resolve: { alias: [obsidian] },
        test: {
          name: `unit ${zone}`,
          include:
            zone === "UTC"
              ? ["tests/unit/**/*.test.ts", "tests/corpus/**/*.test.ts", "tests/architecture.test.ts", "tests/golden/**/*.test.ts"]
              : ["tests/unit/core/time/**/*.test.ts", "tests/unit/core/followup/**/*.test.ts"],
          environment: "node",
          env: { TZ: zone },
          // Properties run ten thousand cases in the deep run.
          testTimeout: 60_000,
        },
      })),
      {
        oxc,
        resolve: { alias: [obsidian] },
        test: {
          name: "integration",
          include: ["tests/contract/**/*.test.ts", "tests/faults/**/*.test.ts", "tests/hostile/**/*.test.ts", "tests/integration/**/*.test.{ts,tsx}", "tests/host/contract/**/*.test.ts"],
          environment: "node",
        },
      },
      {
        test: {
          name: "artifact and e2e",
          globalSetup: [fileURLToPath(new URL("tests/built.ts", import.meta.url)), fileURLToPath(new URL("tests/e2e/page-bundle.ts", import.meta.url))],
          include: ["tests/artifact/**/*.test.ts", "tests/e2e/**/*.test.ts"],
          environment: "node",
          // Each has a window of its own in the same browser, and mostly waits for it.
          maxConcurrency: 3,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
