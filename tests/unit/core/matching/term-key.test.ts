import { describe, expect, it } from "vitest";
import { noteTerms, topicsOf } from "../../../../src/core/matching/note-terms";
import { termKey } from "../../../../src/core/matching/term-key";

describe("two spellings of one topic", () => {
  it.each([
    ["Tidal mills", "#tidal-mills"],
    ["tidal mill", "Tidal_Mills"],
    ["[[Tidal Mills]]", "tidal   mills"],
    ["hobbies", "Hobby"],
    ["żeglarstwo", "#Żeglarstwo"],
    ["Zażółć", "Zażółć".normalize("NFD")],
    ["C++", "c++"],
    ["history/maps", "History Maps"],
  ])("%s and %s are the same", (one, other) => expect(termKey(one)).toBe(termKey(other)));

  it.each([
    ["chess", "ches"],
    ["Paris", "Pari"],
    ["campus", "campu"],
    ["bass", "bas"],
    ["gas", "ga"],
    ["sailing", "sail"],
    ["C++", "C"],
  ])("%s and %s are not", (one, other) => expect(termKey(one)).not.toBe(termKey(other)));

  it.each(["", "  ", "#", "—", "🚀", "[[]]"])("%j is none", (text) => expect(termKey(text)).toBe(""));
});

describe("what a note is about", () => {
  const topics = (name: string, tags: readonly string[] = [], links: readonly string[] = []) => topicsOf(noteTerms(name, tags, links));

  it.each([
    ["its name", "Tidal mills", "tidal mill", true],
    ["two words of its name", "How tidal mills grind", "tidal mill", true],
    ["three words of its name", "A night at the Vic", "at the vic", true],
    ["a longer word of its name", "How sails are made", "sails", true],
    ["a short word of its name", "How the fog came", "fog", false],
    ["a short name", "Fog", "fog", true],
    ["words apart in its name", "Tidal waves and mills", "tidal mill", false],
    ["a part of a word", "Sailing by night", "sail", false],
  ])("%s", (_, name, interest, isMet) => expect(topics(name).has(termKey(interest))).toBe(isMet));

  it.each([
    ["a tag", ["tidal-mills"], [], "Tidal mills", true],
    ["a word of a tag", ["tidal-mills"], [], "mills", false],
    ["a link", [], ["Places/Tidal mills.md#History"], "tidal mill", true],
    ["a word of a link", [], ["Tidal mills"], "mills", false],
    ["a link to a heading of itself", [], ["#History"], "history", false],
  ])("%s", (_, tags, links, interest, isMet) => expect(topics("Untitled", tags, links).has(termKey(interest))).toBe(isMet));

  it("is bounded, whatever the note is", () => {
    const many = Array.from({ length: 5000 }, (_, at) => `topic ${at}`);
    const terms = noteTerms(many.join(" "), many, many);
    expect(topicsOf(terms).size).toBeLessThan(70);
    expect(topics("x|y", ["a|b"], ["c|d"])).toEqual(new Set(["x y", "a b", "c d"]));
  });
});
