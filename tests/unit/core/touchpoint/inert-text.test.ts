import { describe, expect, it } from "vitest";
import { inertText, isInert } from "../../../../src/core/touchpoint/inert-text";

describe("inertText", () => {
  it.each([
    ["<% tp.file.title %>", "<\\% tp.file.title %>"],
    ["a <%* x %> b <%_ y %>", "a <\\%* x %> b <\\%_ y %>"],
    ["<<%%>", "<<\\%%>"],
    ["`= this.rating`", "\\`= this.rating\\`"],
    ["`$= dv.x`", "\\`$= dv.x\\`"],
    ["``  = x``", "\\`\\`  = x\\`\\`"],
    ["`= a`= b`", "\\`= a\\`= b\\`"],
    ["\\`= a` and `$= b`", "\\`= a\\` and \\`$= b\\`"],
    ["`<%= x %>`", "`<\\%= x %>`"],
  ])("%j becomes %j, and then stays", (text, inert) => {
    expect(inertText(text)).toBe(inert);
    expect(inertText(inert)).toBe(inert);
  });

  it.each(["", "50 % off", "a < b % c", "`npm run x`", "x = `y`", "{{date}}", "$& $1", "costs $=5", "zażółć ☕", "<\\% x %>"])("%j stays as it is", (text) => {
    expect(isInert(text)).toBe(true);
  });
});
