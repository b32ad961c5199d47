import { Random } from "../bench/vault/random";
import type { CorpusNote } from "./measure";

/**
 * Person notes that can be read and are hard to write to: every way of writing a value that people, other plugins and
 * editors leave behind, put together by chance. The same count and seed give the same notes.
 */
export function* nastyNotes(count: number, seed = 20261124): Generator<CorpusNote> {
  const random = new Random(seed);
  for (let index = 0; index < count; index++) yield { path: `nasty/${index}.md`, text: nastyNote(random) };
}

function nastyNote(random: Random): string {
  const some = (pieces: readonly string[], share: number): string[] => pieces.filter(() => random.chance(share));
  const own = FIELDS.filter(() => random.chance(0.6)).map((shapes) => random.oneOf(shapes));
  const entries = shuffled([...own, ...some(OTHERS, 0.25)], random);
  const indent = random.chance(0.02) ? "  " : "";
  const block = entries.join("\n").replace(/^(?=.)/gm, indent);
  const fence = random.chance(0.05) ? "---  " : "---";
  const end = random.chance(0.03) ? `\n${indent === "" ? "..." : ""}` : "";
  const body = shuffled(some(BODIES, 0.3), random).join(random.chance(0.5) ? "\n\n" : "\n");
  const text = `${fence}\n${block === "" ? "" : `${block}${end}\n`}${fence}\n${body}${random.chance(0.7) ? "\n" : ""}`;
  return random.chance(0.15) ? mixedEndings(text, random) : text;
}

/** As two devices leave it: each line with an ending of its own. */
const mixedEndings = (text: string, random: Random): string => text.replace(/\n/g, () => (random.chance(0.5) ? "\r\n" : "\n"));

function shuffled(pieces: readonly string[], random: Random): readonly string[] {
  return pieces.map((piece) => ({ piece, at: random.next() })).sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

/** Of each field that commands write to, what may stand there. */
const FIELDS: readonly (readonly string[])[] = [
  [
    "last-contact: 2026-01-24",
    "last-contact:   2026-01-24   # by phone",
    "last-contact: '2026-01-24'",
    'last-contact: "[[2026-01-24]]" # "said"',
    "last-contact: [[Daily/2026-01-24]]",
    "last-contact:",
    "last-contact: # not yet",
    "last-contact: ~",
    '"last-contact" : 2026-01-24',
    "last-contact: !!str 2026-01-24",
    "last-contact: &met 2026-01-24",
    "last-contact:\n  2026-01-24",
    "last-contact:\n  - 2026-01-24 # only",
    "last-contact: [ 2026-01-24 ]",
    "last-contact: 2026-01-24T10:00:00Z",
    'last-contact: "2026-\\\n  01-24"',
  ],
  ["cadence: 14", "cadence: 2w # or so", "cadence: 'every 6 weeks'", "cadence: >-\n  every\n  6 weeks", "cadence: |\n  monthly\n\n", "cadence: every\n  6 weeks", "cadence: [monthly]"],
  ["circle: close", "circle:\n- close", "circle: [ 'close' ]", 'circle: "[[Close|c]]"', "circle: [\n  close, # x\n]", "circle: null"],
  ["snooze-until: 2026-12-01", "snooze-until: ", "snooze-until: ''", "snooze-until: 12", "snooze-until: |-\n  2026-12-01\n  # no comment"],
  ["hold-until: 2026-12-01", "hold-reason: grief: hers".replace("grief: hers", "'grief: hers'"), 'hold-reason: "a \\"b\\" # c" # d', "hold-reason: it's # c", "hold-reason: a#b"],
  [
    "gave:\n  - 2026-01-01 book\n  - \"x: y\" # z",
    "gave:\n- 2026-01-01 book\n# of the next\n- other\n\n# end",
    "gave: [book, 'a, b', \"c]\"] # d",
    "gave: [ ]",
    "gave: [\n  book, # a ]\n  other,\n]",
    "gave: book # once",
    "gave: 'a, b'",
    "gave: ''",
    "gave: ~",
    "gave:",
    "gave: # nothing",
    "gave:\n      - deep\n      - 2026-01-01 deeper",
    "gave:\n  - |\n    text\n    # text\n  - >\n    more",
    'gave:\n  - "a\n    # b"\n  - c',
    "gave:\n  - day: 2026-01-01\n    what: book\n  - other",
    "gave: &g\n  - a",
    "gave:\n\n  - a\n\n  - b\n",
    "gave:\n\n\n",
    "gave:\n  - - nested\n    - list\n  - b",
    "gave:\n  -\n    a\n  - b",
    "gave: [a, [b, {c: d}], e]",
  ],
  ["paused: false", "paused: no # yes", "paused:", "Paused: true"],
];

/** What else stands in the block, and must stay as it is. */
const OTHERS = [
  "# a comment",
  "  # an indented comment",
  "aliases: [Ana, 'Anka']",
  "tags:\n  - person\n  - met/2020",
  "note: |\n  last-contact: 2020-01-01\n\n  # no comment\n   more",
  "bio: >+\n  folded\n\n  text\n\n",
  'quote: "a\n  # b\n\n  gave: c"',
  "single: 'it''s\n  long'",
  "map: {a: 1, b: [2, 3], 'c: d': \"}\"}",
  "deep:\n  last-contact: 2020-01-01\n  gave:\n  - x\n  # y",
  "n: 007",
  "time: 12:30",
  "x:   spaced   # c",
  "empty: ''",
  "url: https://example.org/a#b",
  "phone: +48 600 100 200",
  "emoji 🦊: “żółć”",
  "'quoted key': 1",
  "Last Contacted By: me",
  "template: '{{date}} <% tp.x %>'",
  "anchor: &a [1, 2]\nalias: *a",
  "plain: two\n  lines # c",
  "? complex\n: value",
  "dollar: $& $1 $$",
  "",
  "list-of-maps:\n- a: 1\n  b: 2\n- a: 3",
];

/** Closed, as notes are that a person looks at. */
const BODIES = [
  "# Ana",
  "## Touchpoints",
  "## Touchpoints ##\n\n- 10:00 call with [[Bo]]",
  "Touchpoints\n-----------\n\n- met [[Bo]]\n  - nested\n    deeper",
  "### Log\n\n* star\n* [ ] open 📅 2026-12-01\n* [x] done ✅ 2026-01-01",
  "# Next #",
  "Setext\n===",
  "```\n## Touchpoints\n- call with [[Ana]]\n```",
  "~~~js\n%%\n~~~",
  "%%\n## Touchpoints\n%%",
  "<!--\n## Touchpoints\n-->",
  "$$\n## x\n$$",
  "> [!note] Callout\n> ## Touchpoints\n> - item in a callout",
  "> quote\n> - [ ] task in a quote",
  "- item\n\t- by tab\n\t\t- [ ] deep task [due:: 2026-12-01]\n- second\n\n  paragraph of the second",
  "1. one\n2. two\n   - nested in two",
  "- [ ] promise for [[Bo]] ⏫ 📅 2026-12-01 ^block-1",
  "- [ ] every week 🔁 every week 📅 2026-12-01",
  "- [ ] bare task  ",
  "- loose\n\n- list\n\n\n- with gaps",
  "| a | b |\n|---|---|\n| [[Ana]] | x |",
  "<div>\n\nhtml\n\n</div>",
  "text with trailing blanks  \nand a second line",
  "    indented code\n    ## no heading",
  "***",
  "[^1]: a footnote",
  "![[embed]] and [[Ana|alias]] and `[[code]]`",
  "- a\n- a",
  "   ## Indented heading",
  "text ends in a comment %% hidden %%",
  "e\u0301 and é, 👩‍👩‍👧, \u200fRTL",
];
