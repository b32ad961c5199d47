import type { Timing } from "./harness";

/** One goal of the project (design.md §6) and how it was met. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly unit: "x" | "ms" | "KiB" | "";
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly limit: number;
  /** `least`: the value may not be below the limit. */
  readonly bound: "most" | "least";
  /** Null when it was not measured. */
  readonly pass: boolean | null;
  /** Why it was not measured. */
  readonly skipped?: string;
}

interface Measured {
  readonly id: string;
  readonly title: string;
  readonly unit: Goal["unit"];
  readonly limit: number;
  readonly bound?: Goal["bound"];
}

export function measured(goal: Measured, value: number | Timing): Goal {
  const bound = goal.bound ?? "most";
  const number = typeof value === "number" ? value : value.median;
  const range = typeof value === "number" ? {} : { min: value.min, max: value.max };
  return { ...goal, bound, value: number, ...range, pass: bound === "most" ? number <= goal.limit : number >= goal.limit };
}

export const skipped = (goal: Measured, reason: string): Goal => ({
  ...goal,
  bound: goal.bound ?? "most",
  value: null,
  pass: null,
  skipped: reason,
});

/** A line that is worth knowing but is no goal. */
export interface Row {
  readonly title: string;
  readonly text: string;
}

export const timed = (title: string, { median, min, max }: Timing): Row => ({
  title,
  text: `${shown(median)} ms (${shown(min)} – ${shown(max)})`,
});

export const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toPrecision(2);

export function goalLine(goal: Goal): string {
  const verdict = goal.pass === null ? "skip" : goal.pass ? "PASS" : "FAIL";
  const limit = `${goal.bound === "most" ? "≤" : "≥"} ${goal.limit}${goal.unit === "x" ? "×" : ` ${goal.unit}`}`;
  const value = goal.value === null ? (goal.skipped ?? "") : valueText(goal, goal.value);
  return `${verdict}  ${goal.id.padEnd(10)} ${goal.title.padEnd(68)} ${limit.padEnd(12)} ${value}`;
}

function valueText({ unit, min, max }: Goal, value: number): string {
  const mark = unit === "x" ? "×" : ` ${unit}`;
  const range = min === undefined || max === undefined ? "" : ` (${shown(min)} – ${shown(max)})`;
  return `${shown(value)}${mark}${range}`;
}
