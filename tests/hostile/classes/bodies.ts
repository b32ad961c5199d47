import { contacts, diaries, nobody, notes, person, somebody, somebodyBut, unreadable, type HostileArea } from "../hostile-class";

const CALL = "- call with [[Ana]]";
const none = contacts(0);
const one = contacts(1);
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));

export const bodies: HostileArea = {
  name: "Bodies",
  classes: [
    {
      name: "fences left open",
      looks: "a fence of backticks or tildes that nothing ends: all behind it is code",
      notes: diaries(none, {
        backticks: `\`\`\`\n${CALL}\n`,
        tildes: `~~~\n${CALL}\n`,
        language: `\`\`\`md\n${CALL}\n`,
        "in an item": `- x\n  \`\`\`\n  ${CALL}\n`,
        "windows lines": `\`\`\`\r\n${CALL}\r\n`,
      }),
    },
    {
      name: "fences that only look closed",
      looks: "a shorter fence, another kind of fence, a fence with a text behind, a fence too far in",
      notes: diaries(none, {
        shorter: `\`\`\`\`\n\`\`\`\n${CALL}\n\`\`\`\`\n`,
        "other kind": `\`\`\`\n~~~\n${CALL}\n\`\`\`\n`,
        "text behind": `\`\`\`\n\`\`\` x\n${CALL}\n\`\`\`\n`,
        "too far in": `\`\`\`\n    \`\`\`\n${CALL}\n\`\`\`\n`,
        "in a quote": `> \`\`\`\n> ${CALL}\n> \`\`\`\n`,
      }),
    },
    {
      name: "fences that are closed",
      looks: "a longer fence ends one, a fence of one line is none, a quote ends the fence in it",
      notes: diaries(one, {
        longer: `\`\`\`\nx\n\`\`\`\`\`\n${CALL}\n`,
        "one line": `\`\`\`js x\`\`\`\n\n${CALL}\n`,
        "two backticks": `\`\`\n${CALL}\n`,
        "end of a quote": `> \`\`\`\n> x\n\n${CALL}\n`,
        indented: `   \`\`\`\n   x\n   \`\`\`\n${CALL}\n`,
      }),
    },
    {
      name: "comments and math left open",
      looks: "`%%`, `<!--`, `$$` that nothing ends",
      notes: diaries(none, {
        percent: `%%\n${CALL}\n`,
        html: `<!--\n${CALL}\n`,
        "html with a fence": `<!--\n\`\`\`\n${CALL}\n\`\`\`\n`,
        math: `$$\n${CALL}\n`,
      }),
    },
    {
      name: "comments in comments",
      looks: "a comment in a comment, a fence in a comment, a comment in code",
      notes: [
        ...diaries(none, {
          "percent in html": `<!-- %% -->\n\n%%\n${CALL}\n%%\n`,
          "in the line": "- call with %% [[Ana]] %%\n",
          "html in the line": "- call with <!-- [[Ana]] -->\n",
          "code in the line": "- call with `[[Ana]]`\n",
        }),
        ...diaries(one, {
          "in code": `\`%%\`\n\n${CALL}\n`,
          "closed at once": `%%%%\n\n${CALL}\n`,
          "html closed": `<!-- a\nb -->\n\n${CALL}\n`,
        }),
      ],
    },
    {
      name: "quotes and callouts",
      looks: "a touchpoint's line in a quote, in a callout, in both, a thousand deep",
      notes: diaries(none, {
        quote: `> ${CALL}\n`,
        callout: `> [!note]- Ana\n> ${CALL}\n`,
        nested: `> > [!x]\n> > > ${CALL}\n`,
        "a thousand deep": `${"> ".repeat(1000)}${CALL}\n`,
        "a thousand callouts": Array.from({ length: 1000 }, (_, i) => `${">".repeat(i + 1)} [!x]`).join("\n"),
      }),
    },
    {
      name: "lists in lists",
      looks: "a thousand levels, by blanks and by tabs, on one line",
      notes: [
        ...diaries(one, {
          blanks: `${Array.from({ length: 1000 }, (_, i) => `${"  ".repeat(i)}- x`).join("\n")}\n${CALL}\n`,
          tabs: `${Array.from({ length: 1000 }, (_, i) => `${"\t".repeat(i)}- x`).join("\n")}\n${CALL}\n`,
        }),
        ...diaries(nobody, { "one line": `${"- ".repeat(5000)}x\n` }),
      ],
    },
    {
      name: "links to nothing",
      looks: "`[[]]`, `[[|]]`, `[[#]]`, `[[ ]]`, `[](…)`, `[[../../etc/passwd]]`, `javascript:`",
      notes: [
        ...diaries(none, {
          empty: "- call with [[]]\n",
          blank: "- call with [[ ]]\n",
          script: "- call with [Ana](javascript:alert(1))\n",
          file: "- call with [Ana](file:///etc/passwd)\n",
          data: "- call with [Ana](data:text/html,x)\n",
        }),
        ...diaries(one, { climbing: "- call with [[../../etc/passwd]]\n", absolute: "- call with [[/etc/passwd]]\n" }),
      ],
    },
    {
      name: "links badly written",
      looks: "bad escapes in Markdown links, brackets in brackets, a heading without a name, an empty display text",
      notes: diaries(one, {
        percent: "- call with [Ana](Ana%ZZ.md)\n",
        "half a character": "- call with [Ana](Ana%E0%A4.md)\n",
        "empty text": "- call with [[Ana|]]\n",
        "empty block": "- call with [[Ana#^]]\n",
        headings: "- call with [[Ana###]]\n",
        "three brackets": "- call with [[[Ana]]]\n",
        "pipes": "- call with [[Ana|a|b|c]]\n",
      }),
    },
    {
      name: "fields in fields",
      looks: "Dataview fields nested, left open, without a key, a thousand in a line",
      notes: diaries(one, {
        nested: `${CALL} [by:: [gave:: [asked:: x]]]\n`,
        open: `${CALL} [by:: them\n`,
        "no key": `${CALL} [:: them] (::)\n`,
        "same key": `${CALL} ${"[by:: me] ".repeat(1000)}\n`,
        mixed: `${CALL} [by:: (them]) (by:: [me)]\n`,
        proto: `${CALL} [__proto__:: x] [constructor:: y]\n`,
      }),
    },
    {
      name: "tasks with a thousand dates",
      looks: "`📅 2026-…` a thousand times, impossible dates, every mark at once",
      notes: [
        ...notes(somebody, {
          days: `${person()}- [ ] write ${"📅 2026-11-23 ".repeat(1000)}\n`,
          marks: `${person()}- [ ] write ${"📅 🛫 ⏳ ✅ ❌ ➕ 🔁 ".repeat(200)}\n`,
          boxes: `${person()}- [ ] [x] [-] [[ ]] [ ] x\n`,
          "odd boxes": `${person()}- [] a\n- [xx] b\n- [\t] c\n- [\u200b] d\n`,
        }),
        ...notes(somebodyBut("task-date:3"), {
          impossible: `${person()}- [ ] write 📅 2026-02-30\n`,
          "thousand impossible": `${person()}- [ ] write ${"📅 2026-02-30 ".repeat(1000)}\n`,
        }),
      ],
    },
    {
      name: "logs with odd days",
      looks: "impossible days in own logs (each line is told), headings, tables with uneven rows and a thousand columns",
      notes: [
        ...notes(somebodyBut("date-impossible:4", "date-impossible:5", "date-impossible:6"), {
          items: `${person()}## Log\n- 2026-02-30: call\n- 2026-13-01 call\n- 9999-99-99\n`,
        }),
        ...notes(somebodyBut("date-impossible:3", "date-impossible:5"), { headings: `${person()}### 2026-02-30 — call\ntext\n### 0000-00-00\n` }),
        ...notes(somebodyBut("date-impossible:6"), {
        "uneven table": `${person()}## Log\n| Date | Type |\n|---|\n| 2026-02-30 | call | x | y |\n|||\n`,
        "wide table": `${person()}## Log\n${"| Date ".repeat(1000)}|\n${"|---".repeat(1000)}|\n${"| 2026-02-30 ".repeat(1000)}|\n`,
        }),
      ],
    },
    {
      name: "headings that look like the log's",
      looks: "a heading in a fence, with regular expressions in it, seven marks, no blank",
      notes: diaries(none, {
        "in a fence": "```\n## Touchpoints\n```\n- [[]] x\n",
        regexp: "## (a+)+$ .* [^\n- x\n",
        "seven marks": "####### Touchpoints\n- x\n",
        "no blank": "##Touchpoints\n- x\n",
      }),
    },
    {
      name: "bidi and zero-width characters in lines",
      looks: "overrides around a name, zero-width characters in a link and in a word",
      notes: [
        ...diaries(one, {
          override: "- call with \u202e[[Ana]]\u202c\n",
          isolate: "- call with \u2067[[Ana]]\u2069\n",
          "in the link": "- call with [[A\u200bna]]\n",
          nul: "- call with [[Ana]] \0\n",
          "half a pair": "- call with [[Ana]] \ud83d\n",
        }),
      ],
    },
    {
      name: "bytes that are no UTF-8",
      looks: "UTF-16, Latin-1, a picture, half a character, an overlong one",
      notes: notes(unreadable, {
        "utf-16": Uint8Array.from([0xff, 0xfe, ...utf16(person())]),
        "latin-1": latin1(`${person()}Zażółć gęślą jaźń: naïve café\n`),
        picture: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8),
        "half a character": Uint8Array.from([...Buffer.from(person()), 0xc5]),
        overlong: Uint8Array.from([...Buffer.from(person()), 0xc0, 0xaf]),
        "half a pair": Uint8Array.from([...Buffer.from(person()), 0xed, 0xa0, 0x80]),
      }),
    },
    {
      name: "UTF-16 without a mark",
      looks: "every second byte is zero: a text full of NULs, nobody's",
      notes: notes(nobody, { person: utf16(person()) }),
    },
    {
      name: "nothing at all",
      looks: "an empty file, blanks, line ends, a byte order mark, NULs",
      notes: [
        ...notes(nobody, { empty: "", blanks: "   \t  ", lines: "\n\n\r\n\n", "byte order mark": "\ufeff", nuls: "\0".repeat(1000) }),
        ...diaries(nobody, { diary: "", "blank diary": "\n \n" }),
      ],
    },
  ],
};
