import { describe, expect, it } from "vitest";
import { wordsFor } from "../../../src/core/language/words";

type Leaf = string | ((...parts: never[]) => string);

/** Every sentence of a dictionary by its path; those with parts are said with 1, 2, 5 or a name in them. */
function sentences(node: unknown, path = ""): [path: string, said: string[]][] {
  if (typeof node === "object" && node !== null) {
    return Object.entries(node).flatMap(([key, value]) => sentences(value, path === "" ? key : `${path}.${key}`));
  }
  const leaf = node as Leaf;
  if (typeof leaf === "string") return [[path, [leaf]]];
  const say = leaf as (...parts: unknown[]) => string;
  return [[path, [1, 2, 5, "Ana"].map((part) => say(part, String(part)))]];
}

const { ui: uiEn } = wordsFor("en", "");
const { ui: uiPl } = wordsFor("pl", "");
const dictionaries = { en: sentences(uiEn), pl: sentences(uiPl) };

describe.each(Object.entries(dictionaries))("%s", (_language, all) => {
  it("has no empty sentence, no stray space and nothing undefined", () => {
    const odd = all.filter(([, said]) => said.some((text) => text.trim() === "" || text !== text.trim() || /undefined|null|\[object/.test(text)));
    expect(odd).toEqual([]);
  });

  it("never shouts, scolds or counts streaks", () => {
    const unkind = all.filter(([, said]) => said.some((text) => /!|overdue|neglect|streak|fail to|zaległ|zaniedb/i.test(text)));
    expect(unkind).toEqual([]);
  });
});

it("Polish has the same sentences as English, in words of its own", () => {
  expect(dictionaries.pl.map(([path]) => path).sort()).toEqual(dictionaries.en.map(([path]) => path).sort());
  const same = dictionaries.en.filter(([path, said]) => JSON.stringify(dictionaries.pl.find(([other]) => other === path)?.[1]) === JSON.stringify(said));
  expect(same.map(([path]) => path).sort()).toEqual([
    "settings.dailyNotes.sampleName",
    "settings.language.en",
    "settings.language.pl",
  ]);
});

it("Polish counts as Poles do", () => {
  expect([1, 2, 5, 12, 22].map((count) => uiPl.pane.showMore(count))).toEqual([
    "Pokaż 1 kolejną",
    "Pokaż 2 kolejne",
    "Pokaż 5 kolejnych",
    "Pokaż 12 kolejnych",
    "Pokaż 22 kolejne",
  ]);
});
