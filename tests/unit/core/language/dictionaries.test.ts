import { describe, expect, it } from "vitest";
import { en } from "../../../../src/core/language/en";
import { readPhrase } from "../../../../src/core/language/phrase";
import { pl } from "../../../../src/core/language/pl";
import { namesIn } from "../../../../src/core/language/speak";
import { wordsFor } from "../../../../src/core/language/words";
import { TOUCHPOINT_KINDS } from "../../../../src/core/touchpoint/touchpoint";

/** Every text of a dictionary, by its path. */
function textsOf(node: unknown, path = ""): ReadonlyMap<string, string> {
  if (typeof node === "string") return new Map([[path, node]]);
  if (typeof node !== "object" || node === null) return new Map();
  return new Map(Object.entries(node).flatMap(([key, value]) => [...textsOf(value, path === "" ? key : `${path}.${key}`)]));
}

const slots = (text: string): readonly string[] => [...namesIn(readPhrase(text))].sort();
const english = textsOf(en());

describe.each(Object.entries({ pl: textsOf(pl()) }))("%s", (_language, texts) => {
  it("has the texts of English, and no others", () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("names in every text what English names there", () => {
    const differing = [...english].filter(([path, text]) => String(slots(text)) !== String(slots(texts.get(path) ?? "")));
    expect(differing).toEqual([]);
  });
});

it.each(["en", "pl"] as const)("names every kind of touchpoint to who wrote one that there isn't (%s)", (language) => {
  const { fix } = wordsFor(language, "").refusals["unknown-kind"]({ field: "", value: "x" });
  expect(fix).toContain(TOUCHPOINT_KINDS.join(", "));
});
