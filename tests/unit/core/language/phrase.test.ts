import { describe, expect, expectTypeOf, it } from "vitest";
import { readPhrase } from "../../../../src/core/language/phrase";
import type { Spoken } from "../../../../src/core/language/sentence";
import { speak } from "../../../../src/core/language/speak";

const formats = {
  ago: "{days, plural, =0 {today} one {yesterday} other {{days, span} ago}}",
  days: "{count, plural, one {# day} other {# days}}",
  weeks: "{count, plural, one {# week} other {# weeks}}",
  months: "{count, plural, one {# month} other {# months}}",
  years: "{count, plural, one {# year} other {# years}}",
};
const POLISH = { ...formats, weeks: "{count, plural, one {# tydzień} few {# tygodnie} other {# tygodni}}" };

function say(text: string, values: readonly unknown[], locale = "en"): string {
  const data = { locale, kinds: {}, formats: locale === "pl" ? POLISH : formats, text: text as "{a}" };
  return (speak(data, data).text as (...values: readonly unknown[]) => string)(...values);
}

describe("a sentence", () => {
  it.each<[text: string, values: readonly unknown[], said: string]>([
    ["{name}", ["Ana"], "Ana"],
    ["Open the note of {name}", ["Ana"], "Open the note of Ana"],
    ["{a}, {b} and {a}", ["x", "y"], "x, y and x"],
    // What is said about is never read as a sentence.
    ["{name}", ["{other} # '{x}'"], "{other} # '{x}'"],
    ["# {name} #", ["Ana"], "# Ana #"],
    ["It's {name}'s '{{title}}'", ["Ana"], "It's Ana's {{title}}"],
    ["{n, plural, one {# person} other {# people}}", [1], "1 person"],
    ["{n, plural, one {# person} other {# people}}", [2], "2 people"],
    ["{n, plural, =0 {nobody} one {# person} other {# people}}", [0], "nobody"],
    ["{n, plural, =2 {twice} other {# times}}", [2], "twice"],
    ["{n, plural, other {{m, plural, one {# of #} other {# out of}} #}}", [3, 1], "1 of 1 3"],
    ["({due, select, null {} other {due {due}}})", [null], "()"],
    ["({due, select, null {} other {due {due}}})", ["Monday"], "(due Monday)"],
    ["{by, select, me {You} other {They}} promised", ["me"], "You promised"],
    ["{by, select, me {You} other {They}} promised", ["them"], "They promised"],
    ["{a, some, other {# kept}}{b, some, other {# late}}{c, some, one {# open} other {# still open}}.", [2, 0, 1], "2 kept, 1 open."],
    ["{a, some, other {# kept}}{b, some, other {# late}}.", [0, 3], "3 late."],
    ["{a, some, other {# kept}}.", [0], "."],
    ["{n, number} notes", [12_345], "12,345 notes"],
    ["{names, list}", [["Ana", "Bo", "Cy"]], "Ana, Bo, and Cy"],
    ["{names, commas}", [["Ana", "Bo"]], "Ana, Bo"],
    ["{parts, semicolons}", [["a", "b"]], "a; b"],
    ["{path, folder}", [""], "/"],
    ["{path, folder}", ["People"], "People"],
    ["{label, capital}", ["anniversary"], "Anniversary"],
    ["{day, small}", ["Tuesday"], "tuesday"],
    ["{days, ago}", [0], "today"],
    ["{days, ago}", [1], "yesterday"],
    ["{days, ago}", [13], "13 days ago"],
    ["{days, span}", [14], "2 weeks"],
    ["{days, span}", [60], "2 months"],
    ["{days, span}", [729], "24 months"],
    ["{days, span}", [730], "2 years"],
  ])("%s of %j: %s", (text, values, said) => {
    expect(say(text, values)).toBe(said);
  });

  it.each([
    [7, "7 dni"],
    [14, "2 tygodnie"],
    [35, "5 tygodni"],
  ])("has the plurals of its language: %i", (days, said) => {
    expect(say("{days, plural, =7 {7 dni} other {{days, span}}}", [days], "pl")).toBe(said);
  });

  it("with a format that there isn't is no sentence", () => {
    expect(() => say("{days, in}", [1])).toThrow("No such format: in");
  });

  it.each(["{name", "{n, plural, other {#}", "{n, plural, other"])("whose braces don't match is none: %s", (text) => {
    expect(() => readPhrase(text)).toThrow("brace");
  });
});

describe("a dictionary", () => {
  const english = {
    locale: "en",
    kinds: { call: "call", visit: "visit" },
    formats,
    title: "Write '{{title}}'",
    plain: "Log",
    pair: ["{field}: {value} is none", "One of {kinds}, not {value}."],
    nested: { late: "{name} is {days, ago}{why, select, null {} other {: {why}}}", ordered: "{count} by {name}" },
    made: (name: string) => `made by ${name}`,
  } as const;
  const words = speak(english, english);
  const other = speak<typeof english>(english, {
    ...english,
    plain: "Zapisz",
    nested: { late: "{why, select, null {} other {{why} – }}{days, ago} {name}", ordered: "{name}: {count}" },
  });

  it("is said as its users call it", () => {
    expect(words.plain).toBe("Log");
    expect(words.title).toBe("Write {{title}}");
    expect(words.pair({ field: "date", value: "x" })).toEqual({ message: "date: x is none", fix: "One of call, visit, not x." });
    expect(words.nested.late("Ana", 1, null)).toBe("Ana is yesterday");
    expect(words.nested.late("Ana", 1, "rain")).toBe("Ana is yesterday: rain");
    expect(words.made("hand")).toBe("made by hand");
  });

  it("takes what is said about in the order of English, in every language", () => {
    expect(words.nested.ordered(2, "tag")).toBe("2 by tag");
    expect(other.nested.ordered(2, "tag")).toBe("tag: 2");
    expect(other.nested.late("Ana", 1, "deszcz")).toBe("deszcz – yesterday Ana");
    expect(other.plain).toBe("Zapisz");
  });

  it("is typed by its English", () => {
    type Words = Spoken<typeof english>;
    expectTypeOf<Words["plain"]>().toEqualTypeOf<string>();
    expectTypeOf<Words["title"]>().toEqualTypeOf<string>();
    expectTypeOf<Parameters<Words["nested"]["late"]>>().toEqualTypeOf<[string | number, number, string | number | null]>();
    expectTypeOf<Parameters<Words["nested"]["ordered"]>>().toEqualTypeOf<[string | number, string | number]>();
    expectTypeOf<Words["made"]>().toEqualTypeOf<(name: string) => string>();
    expectTypeOf<Parameters<Spoken<"{a, some, one {# {b}} other {# {c, list}}} {d, capital}">>>().toEqualTypeOf<[number, string | number, readonly string[], string]>();
  });
});
