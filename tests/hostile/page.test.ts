import { expect, it } from "vitest";
import { hostilePage } from "./page";

it("the table stands in docs/hostile.md (after a change: npx vitest run tests/hostile/page.test.ts -u)", async () => {
  await expect(hostilePage()).toMatchFileSnapshot("../../docs/hostile.md");
});
