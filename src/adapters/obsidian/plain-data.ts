import type { Frontmatter } from "../../core/note/frontmatter";

/** More than a person writes into one block; fewer than aliases of aliases unfold to. */
const MOST_NODES = 10_000;
const DEEPEST = 64;

/**
 * A copy of parsed YAML in which everything is plain: objects without a prototype (`__proto__` is a key like any other),
 * lists, text, numbers, booleans and null. Null when there is too much of it: aliases make a small block unfold without end.
 */
export function plainCopy(data: object): Frontmatter | null {
  const budget: Budget = { nodes: MOST_NODES };
  const copy = copyObject(data, budget, 0);
  return budget.nodes < 0 ? null : copy;
}

/** Goes below zero once there is too much, also too deep; the copying then ends early. */
interface Budget {
  nodes: number;
}

function copyObject(data: object, budget: Budget, depth: number): Frontmatter {
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(data)) {
    if (budget.nodes < 0) break;
    copy[key] = copyValue(value, budget, depth + 1);
  }
  return copy;
}

function copyValue(value: unknown, budget: Budget, depth: number): unknown {
  budget.nodes -= depth > DEEPEST ? MOST_NODES + 1 : 1;
  if (budget.nodes < 0) return null;
  if (Array.isArray(value)) return copyList(value, budget, depth);
  if (typeof value === "object" && value !== null) return copyObject(value, budget, depth);
  return isScalar(value) ? value : null;
}

function copyList(list: readonly unknown[], budget: Budget, depth: number): unknown[] {
  const copy: unknown[] = [];
  for (const value of list) {
    if (budget.nodes < 0) break;
    copy.push(copyValue(value, budget, depth + 1));
  }
  return copy;
}

const isScalar = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";
