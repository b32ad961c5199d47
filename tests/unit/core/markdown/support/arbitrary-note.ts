import fc from "fast-check";

/** Notes as people, other plugins and accidents make them: every piece can follow every other. */

const word = fc.constantFrom("Ana", "call with [[Ana]]", "x", "ok: yes", "a #tag", "tail  ", "ż", "12", "%%hidden%%", "`code`");

const bodyLine = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 4, arbitrary: word.map((text) => `- ${text}`) },
  { weight: 2, arbitrary: fc.constantFrom("", "", "  ", "\t") },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "## Touchpoints",
      "# touchpoints ",
      "## Touchpoints ##",
      "### Touchpoints",
      "Touchpoints",
      "===",
      "---",
      "# One",
      "## Two",
      "### Three",
      "   ## Indented",
      "#### Four",
      "## Touchpoints #",
      "##\tTouchpoints",
      "##",
      "Setext over",
      "   ## Touchpoints",
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "  - nested",
      "    - [ ] deep",
      "\t- tabbed",
      "1. one",
      "2) two",
      "* [x] star",
      "- [ ] open",
      "-",
      "  continued",
      "    indented",
      "- [ ] task 📅 2026-12-01 ^id",
      "- [ ] task [due:: 2026-12-01]",
      "- [x] done ✅ 2026-01-01  ",
      "\t\t- [/] half",
      "   - three",
      "10. ten",
      "- - twice",
      "> - [ ] quoted task",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "```",
      "~~~",
      "```js",
      "%%",
      "%% note %%",
      "$$",
      "<!--",
      "-->",
      "<div>",
      "</div>",
      "<b>",
      "> [!note]",
      "> quote",
      "> - item",
      "> ## Touchpoints",
      "| a | b |",
      "|---|---|",
      "***",
      "[^1]: note",
      "- ```",
      "  ## Touchpoints",
      "- ## Touchpoints",
      "[[open",
      "`",
    ),
  },
);

const ending = fc.constantFrom("\n", "\n", "\n", "\r\n");

const lines = (line: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(line, ending), { maxLength }).map((parts) => parts.map(([text, end]) => text + end).join(""));

const body = fc
  .tuple(lines(bodyLine, 14), fc.boolean())
  .map(([text, cut]) => (cut ? text.replace(/\r?\n$/, "") : text));

const property = fc.constantFrom(
  "last-contact: 2026-01-24",
  "last-contact: '2026-01-24' # by hand",
  'last-contact: "[[2026-01-24]]"',
  "last-contact:",
  "last-contact: ",
  "last-contact: # none yet",
  "last-contact: ~",
  '"last-contact": 2026-01-24   ',
  "last-contact: |\n  text",
  "last-contact:\n  - 2026-01-24",
  "last-contact: &a 2026-01-24",
  "last-contact: [2026-01-24]",
  "last-contact: two\n  lines",
  "Last Contact: 2026-01-02",
  "gave: [book, 'a, b']",
  "gave: [] # nothing",
  "gave:\n  - 2026-01-01 book\n  - \"x: y\"",
  "gave:\n- 2026-01-01 book\n# comment\n- other",
  "gave:\n    - a: 1\n      b: 2",
  "gave: text",
  "gave:",
  "aliases: [Ana, Anka]",
  "tags:\n  - person",
  "note: |\n  last-contact: 2020-01-01\n\n  more",
  "note: \"a\n  b\"",
  "map: {a: 1, b: [2, 3]}",
  "nested:\n  last-contact: 2020-01-01",
  "# last-contact: comment",
  "",
  "n: 007",
  "x:   spaced   # c",
  "empty: ''",
  "broken: [",
  "{a: 1}",
  "phone: +48 600",
  "last-contact: [[2026-01-24]]",
  "last-contact:\n  2026-01-24",
  "last-contact: !!str 2026-01-24",
  "last-contact: |\n  text\n  # no comment",
  "last-contact: two\n  lines # comment",
  "gave: [\n  book, # a ]\n  other,\n]",
  "gave:\n  - |\n    text\n    # text\n  - b",
  "gave:\n  -\n    a\n\n# c",
  "gave: null # none",
  "gave: [a, [b, {c: d}], \"e]\"]",
  "text: >+\n  kept\n\n",
  "quote: 'it''s\n  # x'",
  "? lone\n: key",
  "  # an indented comment",
  "\t",
  "# trailing blanks  ",
  "alias: &b [1]\nother: *b",
  "żółć: “a”",
  "e\u0301: NFD",
);

const endingOf = fc.constantFrom("\n", "\r\n");

const closer = fc.constantFrom("", "", "", "", "", "...\n", "# end\n", "\n");

const block = fc
  .tuple(fc.uniqueArray(property, { maxLength: 6, selector: (text) => text.split(":")[0] }), endingOf, fc.nat(9), closer)
  .map(([entries, end, chance, last]) => {
    const all = [...entries, ...(chance === 0 ? entries.slice(0, 1) : [])].join("\n");
    const indented = chance === 1 ? all.replace(/^(?=.)/gm, "  ") : all;
    const content = (indented + "\n" + last).split("\n").join(end);
    // As two devices leave it: endings of both kinds.
    return chance === 2 ? content.replace(/\r?\n/, end === "\n" ? "\r\n" : "\n") : content;
  });

const frontmatter = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 8, arbitrary: fc.tuple(block, endingOf).map(([content, end]) => `---${end}${content === end ? "" : content}---${end}`) },
  { weight: 1, arbitrary: fc.constantFrom("---\n---\n", "---\n---", "---\na: 1\n---", "---\na: 1\n", "---", "--- \na: 1\n--- \n") },
);

export const arbitraryNote: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "", "", "\uFEFF"), frontmatter, body)
  .map((parts) => parts.join(""));
