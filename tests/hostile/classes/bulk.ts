import { contacts, diaries, filled, nobody, notes, person, somebody, somebodyBut, type HostileArea, type HostileNote } from "../hostile-class";

/** Each of these, repeated, makes a reader that looks again for what it didn't find take minutes. */
const BAIT: Readonly<Record<string, string>> = {
  "square brackets": "[",
  "open links": "[[",
  "links never closed": "[[a ",
  "parentheses": "(",
  "stars": "*",
  "underscores": "_",
  "backticks": "`",
  "backticks apart": "` `` ",
  "blanks": " ",
  "tabs": "\t",
  "non-breaking spaces": "\u00a0",
  "check boxes": "- [ ] ",
  "numbers": "1. ",
  "hashes": "#",
  "tags": "#a",
  "tag slashes": "#a/",
  "percent signs": "%",
  "dollars": "$a ",
  "comments": "<!-- ",
  "angle brackets": "<",
  "html": "<a b='",
  "pipes": "|",
  "double colons": "::",
  "open fields": "[a:: ",
  "open round fields": "(a:: ",
  "days": "2026-11-23 ",
  "due days": "📅 2026-11-23 ",
  "due marks": "📅 ",
  "hyphens": "-",
  "hyphens apart": "- ",
  "colons": ": ",
  "quotes": '"',
  "apostrophes": "'s ",
  "polish quotes": "„a ",
  "commas": ", ",
  "links and commas": "[[Bo]], ",
  "links and words": "[[Bo]] and with ",
  "words of contact": "call with ",
  "words of a plan": "should ",
  "negations": "didn't ",
  "letters": "a",
  "digits": "9",
  "emoji": "👨‍👩‍👧",
  "combining marks": "e\u0301\u0302\u0303",
  "carets": "^a ",
  "backslashes": "\\",
  "destinations": "[a](",
};

const LENGTH = 150_000;

/** A day of the log that doesn't exist makes its reader tell of it, whatever stands behind. */
const baited: readonly HostileNote[] = Object.entries(BAIT).flatMap(([name, piece]) =>
  notes(somebodyBut("date-impossible:4"), { [`${name} in a person's log`]: `${person()}## Log\n- 2026-13-01: ${filled(piece, LENGTH)}\n` }),
);

/** A diary of so many characters of one bait: read at a size and at twice the size, to see how the work grows. */
export const GROWING: readonly (readonly [name: string, text: (size: number) => string])[] = Object.entries(BAIT).flatMap(([name, piece]) => [
  [`${name} in an item`, (size: number) => `- call with [[Ana]]: ${filled(piece, size)}\n`] as const,
  [`${name} before the link`, (size: number) => `- ${filled(piece, size)} [[Ana]]\n`] as const,
  [`${name} in prose`, (size: number) => `[[Ana]] ${filled(piece, size)}\n`] as const,
  [`${name} as lines`, (size: number) => filled(`- ${piece} [[Ana]]\n`, size)] as const,
]);

export const bulk: HostileArea = {
  name: "Bulk",
  classes: [
    {
      name: "bait for regular expressions",
      looks: `${Object.keys(BAIT).length} pieces (\`[\`, \`*\`, \`_\`, backticks, blanks, \`- [ ] \`, fields, dates, words …), each repeated to ${LENGTH / 1000} kB on one line`,
      notes: baited,
    },
    {
      name: "ten thousand links on a line",
      looks: "the same person, different people, before and behind the separator",
      notes: [
        ...diaries(contacts(1), {
          "the same in an item": `- call with ${"[[Ana]], ".repeat(10_000)}\n`,
          "different in an item": `- call with ${Array.from({ length: 10_000 }, (_, i) => `[[P${i}]]`).join(", ")}\n`,
          "behind the separator": `- call with [[Ana]]: ${"[[Bo]] ".repeat(10_000)}\n`,
        }),
        ...diaries(contacts(10_000), { "in prose": `Met ${Array.from({ length: 10_000 }, (_, i) => `[[P${i}]]`).join(" ")}\n` }),
      ],
    },
    {
      name: "ten thousand lines",
      looks: "headings, items, tasks, quotes, tables, fences: ten thousand of each",
      notes: [
        ...diaries(contacts(1), {
          "the same item": "- call with [[Ana]]\n".repeat(10_000),
          headings: `- call with [[Ana]]\n${Array.from({ length: 10_000 }, (_, i) => `## H${i}\n`).join("")}`,
          fences: `- call with [[Ana]]\n${"```\n- call with [[Ana]]\n```\n".repeat(5000)}`,
          quotes: `- call with [[Ana]]\n\n${"> - call with [[Ana]]\n".repeat(10_000)}`,
        }),
        ...diaries(contacts(10_000), { items: Array.from({ length: 10_000 }, (_, i) => `- call with [[Ana]]: ${i}\n`).join("") }),
        ...notes(somebody, {
          tasks: person() + Array.from({ length: 10_000 }, (_, i) => `- [ ] task ${i} 📅 2026-11-23\n`).join(""),
        }),
        ...notes(somebodyBut("date-impossible:6"), {
          table: `${person()}## Log\n| Date | Type |\n|---|---|\n${"| 2026-02-30 | call |\n".repeat(10_000)}`,
        }),
      ],
    },
    {
      name: "a megabyte on a line",
      looks: "letters, words, base64 of a picture, JSON",
      notes: [
        ...notes(somebody, {
          letters: person() + "x".repeat(1_000_000),
          words: person() + filled("lorem ipsum ", 1_000_000),
          base64: `${person()}![](data:image/png;base64,${"A".repeat(1_000_000)})`,
        }),
        ...diaries(contacts(1), { "behind a touchpoint": `- call with [[Ana]]: ${filled("lorem ipsum ", 1_000_000)}\n` }),
      ],
    },
    {
      name: "megabytes of lines",
      looks: "empty ones, prose, a long log",
      notes: [
        ...notes(nobody, { empty: "\n".repeat(1_000_000), prose: filled("Lorem ipsum dolor sit amet.\n", 2_000_000) }),
        ...diaries(nobody, { diary: filled("- lorem ipsum\n", 1_000_000) }),
      ],
    },
  ],
};
