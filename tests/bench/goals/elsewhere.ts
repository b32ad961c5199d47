import { skipped, type Goal } from "../goals";

const BROWSER = "needs a browser: not part of this run";

/** Goals of the project that this run doesn't measure, with the reason. Never a pass. */
export const goalsElsewhere: readonly Goal[] = [
  skipped({ id: "P3", title: "index from metadata against Dataview's importer", unit: "x", limit: 15, bound: "least" }, "its importer is not on npm"),
  skipped({ id: "P4", title: "list of people against Friend Tracker's", unit: "x", limit: 10, bound: "least" }, "its source is not on npm"),
  skipped({ id: "P8", title: "first paint of 10,000 people over 100 people", unit: "x", limit: 1.5 }, BROWSER),
  skipped({ id: "P9", title: "rendering all rows over first paint", unit: "x", limit: 30, bound: "least" }, BROWSER),
  skipped({ id: "P10", title: "longest block of the main thread while indexing", unit: "ms", limit: 16 }, BROWSER),
  skipped({ id: "P11", title: "one record per file over one blob, restoring", unit: "x", limit: 15, bound: "least" }, "there is no index cache yet"),
  skipped({ id: "P14", title: "onload", unit: "ms", limit: 5 }, "needs the host stand-in: tests/artifact"),
  skipped({ id: "P17", title: "structure pass over Personal CRM's rebuild", unit: "x", limit: 0.5 }, "its source is not on npm"),
];
