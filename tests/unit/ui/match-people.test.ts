import { expect, it, vi } from "vitest";
import { peopleFinder, shownMatches } from "../../../src/ui/modals/match-people";
import { choice } from "./fake-reconnect";

vi.mock("obsidian", () => import("../../host/obsidian/base/fuzzy"));

const find = peopleFinder([
  choice("Ana Diaz", { aliases: ["Anka", "Ana from Cádiz"] }),
  choice("Michał Żółkiewski"),
  choice("小龙"),
  choice("Zoë Müller"),
]);
const names = (query: string) => find(query).map(({ choice: { name }, alias }) => (alias === null ? name : `${name} (${alias})`));

it.each([
  ["zolkiewski", ["Michał Żółkiewski"]],
  ["MICHAL", ["Michał Żółkiewski"]],
  ["zoe muller", ["Zoë Müller"]],
  ["anka", ["Ana Diaz (Anka)"]],
  ["cadiz", ["Ana Diaz (Ana from Cádiz)"]],
  ["龙", ["小龙"]],
  ["qqq", []],
])("%s finds %j", (query, found) => {
  expect(names(query)).toEqual(found);
});

it("puts those whose word begins so before those who only have the letters", () => {
  const some = peopleFinder([choice("Pan Stefan"), choice("Olga Kos", { aliases: ["Andzia"] }), choice("Zofia Anders"), choice("Ana Diaz")]);
  expect(some("an").map((found) => found.choice.name)).toEqual(["Ana Diaz", "Zofia Anders", "Olga Kos", "Pan Stefan"]);
});

it("without a query everybody is there, as given", () => {
  expect(names("  ")).toEqual(["Ana Diaz", "Michał Żółkiewski", "小龙", "Zoë Müller"]);
});

it("marks the letters as shown, or none when folding moved them", () => {
  const [found] = find("zolk");
  expect(found && shownMatches(found.choice.name, found.match)).toEqual([[7, 11]]);
  expect(shownMatches("Nguye\u0302n", { score: 0, matches: [[0, 3]] })).toEqual([]);
});
