// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { areas } from "./rules";
import { declarationOf } from "./rule";
import { tableOf } from "./table";

describe.each(areas)("$name", ({ rules }) => {
  it.each(rules.map((one) => [one.what, one] as const))("%s", async (_, { check }) => {
    await check();
  });
});

describe("the table of rules", () => {
  const rules = areas.flatMap((area) => area.rules);

  it("has at least ninety, none of them twice", () => {
    expect(rules.length).toBeGreaterThanOrEqual(90);
    expect(new Set(rules.map(({ what }) => what)).size).toBe(rules.length);
  });

  it("stands in docs/host-contract.md (after a change: npx vitest run tests/host/contract/contract.test.ts -u)", async () => {
    await expect(tableOf(areas)).toMatchFileSnapshot("../../../docs/host-contract.md");
  });

  it.each(rules.flatMap(({ what, source }) => ("api" in source ? [[source.api, what, source.says ?? ""] as const] : [])))("%s is in obsidian.d.ts, and says so: %s", (api, _, says) => {
    const declaration = declarationOf(api);
    expect(declaration).not.toBeNull();
    expect(declaration).toContain(says);
  });
});
