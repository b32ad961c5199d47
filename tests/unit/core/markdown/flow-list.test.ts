import { describe, expect, it } from "vitest";
import { flowListAt } from "../../../../src/core/markdown/flow-list";

/** The items between bars, and what stands between the last comma and the bracket; `none` when it is no list. */
function shown(text: string, open = 0, end = text.length): string {
  const list = flowListAt(text, open, end);
  if (!list) return "none";
  const behind = list.behindLastComma === null ? "" : ` + ${JSON.stringify(text.slice(list.behindLastComma, list.close))}`;
  return list.items.map(({ from, to }) => text.slice(from, to)).join("|") + behind;
}

describe("a list in brackets", () => {
  it.each([
    ["[]", ""],
    ["[ ]", ""],
    ["[a]", "a"],
    ["[a, b c ,d]", "a|b c|d"],
    ["[a, b] # c, d]", "a|b"],
    ["[a,]", 'a + ""'],
    ["[a, b, ]", 'a|b + " "'],
    ["[a,\r\n\tb\n]", "a|b"],
    ["['a, b', \"c]\"]", "'a, b'|\"c]\""],
    ["['it''s, x', \"say \\\", x\"]", "'it''s, x'|\"say \\\", x\""],
    ["[it's, that's]", "it's|that's"],
    ["[a 'b, c]", "none"],
    ["[[a, b], c]", "[a, b]|c"],
    ["[{a: 'x, y', b: [c]}, d]", "{a: 'x, y', b: [c]}|d"],
    ["[{a: \"x}\"}, d]", "{a: \"x}\"}|d"],
    ["[a:'b, c']", "a:'b, c'"],
    ["[a, # ], b\n b # y\n]", "a|b"],
    ["[a#b, c]", "a#b|c"],
    ["[a #, b\r\n, c]", "a|c"],
    ["[a # b", "none"],
    ["[a", "none"],
    ["['a]", "none"],
    ["a, [b]", "none"],
    ["", "none"],
  ])("%j: %s", (text, items) => {
    expect(shown(text)).toBe(items);
  });

  it("may stand anywhere, and ends before what follows", () => {
    expect(shown("k: [a, b]\nl: [c]", 3)).toBe("a|b");
    expect(shown("k: [a, b]\nl: [c]", 3, 8)).toBe("none");
    expect(shown("k: [a # b\n]", 3, 9)).toBe("none");
    expect(flowListAt("k: [a,b,]", 3, 9)).toEqual({ open: 3, close: 8, items: [{ from: 4, to: 5 }, { from: 6, to: 7 }], behindLastComma: 8 });
  });
});
