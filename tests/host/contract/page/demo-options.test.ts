import { describe, expect, it } from "vitest";
import { readOptions } from "../../demo/options";

describe("npm run demo", () => {
  it.each<[args: string[], wrong: string]>([
    [["--in-place"], "--in-place needs --vault DIR"],
    [["--once", "--vault", "x"], "--once is for the sample vault: it can't hold --vault DIR"],
    [["--once", "--today", "2026-11-24"], "--once makes its vault for the day on which it is opened: it takes no --today"],
    [["--today", "2026-02-30"], "--today 2026-02-30 is no YYYY-MM-DD"],
    [["--today", "tomorrow"], "--today tomorrow is no YYYY-MM-DD"],
    [["--port", "x"], "--port x is no port"],
    [["--port", "65536"], "--port 65536 is no port"],
  ])("%j is refused", (args, wrong) => {
    expect(() => readOptions(args)).toThrow(wrong);
  });

  it("needs nothing", () => {
    expect(readOptions([])).toEqual({ once: false, vault: undefined, inPlace: false, port: 0, today: undefined, open: true });
  });
});
