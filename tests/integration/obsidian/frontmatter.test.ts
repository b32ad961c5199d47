import { describe, expect, it } from "vitest";
import { obsidianFrontmatter } from "../../../src/adapters/obsidian/obsidian-frontmatter";
import { plainCopy } from "../../../src/adapters/obsidian/plain-data";

const parse = (block: string) => obsidianFrontmatter.parse(block);

describe("the app's YAML, made safe", () => {
  it.each([
    ["type: person\nlast: 2026-11-23", { type: "person", last: "2026-11-23" }],
    ["a: [1, true, null, x]", { a: [1, true, null, "x"] }],
    ["", {}],
    ["# only a comment", {}],
  ])("%j", (block, data) => {
    const parsed = parse(block);
    expect(parsed).toEqual({ ok: true, data });
  });

  it.each([
    ["a list", "- a\n- b"],
    ["a text", "just text"],
    ["bad YAML", "a: [1"],
    ["a key twice", "a: 1\na: 2"],
    ["more than 64 KB", `a: ${"x".repeat(64 * 1024)}`],
    ["nesting without end", `a: ${"[".repeat(3000)}`],
    ["aliases of aliases", lolBlock()],
  ])("%s is unreadable, with a reason", (_, block) => {
    const parsed = parse(block);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.reason).toMatch(/^[^\n]+$/);
  });

  it("tells the line, from 0", () => {
    expect(parse("a: 1\nb: [x")).toMatchObject({ ok: false, line: 1 });
  });

  it("gives objects without a prototype: `__proto__` is a key like any other", () => {
    const parsed = parse("a:\n  __proto__: 1\n__proto__: 2");
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(Object.getPrototypeOf(parsed.data)).toBeNull();
    expect(Object.getPrototypeOf(parsed.data["a"])).toBeNull();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("plainCopy", () => {
  it("keeps only what is plain", () => {
    expect(plainCopy({ a: new Map(), b: () => 1, c: 1n, d: undefined, e: "x" })).toEqual({ a: {}, b: null, c: null, d: null, e: "x" });
  });
  it("gives up on a ring, on depth and on numbers", () => {
    const ring: Record<string, unknown> = {};
    ring["self"] = ring;
    expect(plainCopy(ring)).toBeNull();
    expect(plainCopy({ list: Array.from({ length: 20_000 }, () => 1) })).toBeNull();
  });
});

/** Ten levels that name each other ten times: 10^10 values out of 30 lines. */
function lolBlock(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 10 }, () => `*l${level}`).join(", ")}]`);
  return ["l0: &l0 lol", ...levels].join("\n");
}
