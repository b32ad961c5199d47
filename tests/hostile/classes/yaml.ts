import { filled, inApp, nobody, notes, person, somebody, told, type HostileArea } from "../hostile-class";

const at = (line: number): ReturnType<typeof told> => told(`frontmatter-unreadable:${line}`);

const laughs = (levels: number, width: number): string =>
  ["a0: &a0 [lol]", ...Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(width).fill(`*a${i}`).join(", ")}]`)].join("\n");

const stairs = (levels: number): string => Array.from({ length: levels }, (_, i) => `${" ".repeat(i)}k:`).join("\n");

export const yaml: HostileArea = {
  name: "YAML",
  classes: [
    {
      name: "brackets and quotes left open",
      looks: "`[a`, `{a`, `\"a`, `'a`",
      notes: [
        ...notes(at(3), { list: person("tags: [a"), map: person("tags: {a: b") }),
        ...notes(at(3), { double: person('name: "a'), single: person("name: 'a") }),
      ],
    },
    {
      name: "characters that YAML keeps for itself",
      looks: "a value that begins with `@`, a backtick, `%`, `|x`, `&`, `*`, `!`",
      notes: notes(at(2), {
        at: person("signal: @ana"),
        backtick: person("name: `ana`"),
        "block of no kind": person("name: |x"),
        "end of a list": person("name: ]"),
      }),
    },
    {
      name: "a mapping in a mapping's line",
      looks: "`role: lead: design`, `place:x:y: z`",
      notes: notes(at(2), { role: person("role: lead: design"), quoted: person('role: "lead" design') }),
    },
    {
      name: "indentation that fits nothing",
      looks: "a key further in, or further out, than its neighbours",
      notes: [
        ...notes(at(1), { "further in": person("  cadence: 2w") }),
        ...notes(at(4), { "between two": person("a:", "    b: 1", "  c: 2") }),
      ],
    },
    {
      name: "tabs in YAML",
      looks: "a tab where indentation stands, and one where it may stand",
      notes: [
        ...notes(at(3), { indented: person("tags:", "\t- a") }),
        ...notes(somebody, { "before a value": person("role:\tlead"), "behind a value": person("role: lead\t") }),
      ],
    },
    {
      name: "a key twice",
      looks: "the same key twice, with the same value and with another one",
      notes: notes(at(2), { same: person("type: person"), other: person("type: book"), "in quotes": person('"type": person') }),
    },
    {
      name: "more than one document",
      looks: "`...` and a second document, a `%YAML` directive",
      notes: [
        ...notes(told("frontmatter-unreadable:3"), { "second document": person("...", "last-contact: 2026-02-30") }),
        ...notes(told("frontmatter-unreadable:2"), { directive: "---\n%YAML 9.9\ntype: person\n---\n" }),
      ],
    },
    {
      name: "merge keys",
      looks: "`<<: *base`: a key like any other, as in the app",
      notes: notes(somebody, { merged: person("base: &base {last-contact: 2026-02-30}", "<<: *base"), nothing: person("<<: {}") }),
    },
    {
      name: "anchors and aliases in moderation",
      looks: "`&a` and `*a`, a few of them",
      notes: notes({ ...somebody, lastContact: "2026-08-14" }, {
        scalar: person("met: &day 2026-08-14", "last-contact: *day"),
        list: person("met: &days [2026-08-14]", "last-contact: *days"),
      }),
    },
    {
      name: "an alias of nothing, or of itself",
      looks: "`*ana`, `a: &a [*a]`, two lists that hold each other",
      notes: notes(at(1), { "of nobody": person("name: *ana"), list: person("a: &a [*a]"), map: person("a: &a {b: *a}"), deeper: person("a: &a {b: [[{c: *a}]]}") }),
    },
    {
      name: "billion laughs",
      looks: "lists of aliases of lists of aliases",
      notes: notes(at(1), {
        "nine by nine": person(laughs(9, 9)),
        "two by thirty": person(laughs(30, 2)),
        "as maps": person(laughs(9, 9).replace(/\[/g, "{x: [").replace(/\]/g, "]}")),
      }),
    },
    {
      name: "aliases without number",
      looks: "thousands of aliases of one anchor",
      notes: notes(at(1), { list: person(`a: &x 1`, `b: [${"*x, ".repeat(3000)}1]`), lines: person("a: &x 1", ...Array(1000).fill("- *x") as string[]) }),
    },
    {
      name: "nested without end",
      looks: "brackets, braces, indents, dashes, question marks, thousands deep",
      notes: notes(at(1), {
        brackets: person(`a: ${"[".repeat(3000)}${"]".repeat(3000)}`),
        "brackets left open": person(`a: ${"[".repeat(30_000)}`),
        braces: person(`a: ${"{b: ".repeat(3000)}1${"}".repeat(3000)}`),
        "five times over": person(...Array.from({ length: 5 }, (_, i) => `a${i}: ${"[".repeat(3000)}${"]".repeat(3000)}`)),
        stairs: `---\n${stairs(300)}\n---\n`,
        dashes: person("a:", `  ${"- ".repeat(5000)}x`),
        "question marks": `---\n${"? ".repeat(5000)}x\n---\n`,
      }),
    },
    {
      name: "nested as deep as anybody would",
      looks: "twenty levels",
      notes: notes(somebody, {
        brackets: person(`a: ${"[".repeat(20)}x${"]".repeat(20)}`),
        stairs: person("a:", ...Array.from({ length: 20 }, (_, i) => `${" ".repeat(i + 1)}k:`)),
      }),
    },
    {
      name: "a block too large",
      looks: "more than 64 KB: a scalar, a folded one, keys, a comment; the app has read it already, and is believed",
      notes: inApp(somebody, notes(at(1), {
        scalar: person(`bio: ${filled("x", 70_000)}`),
        "a megabyte": person(`bio: ${filled("x ", 1_000_000)}`),
        folded: person("bio: >", ...Array(2000).fill(`  ${filled("x ", 50)}`) as string[]),
        keys: person(...Array.from({ length: 9000 }, (_, i) => `key${i}: ${i}`)),
        comment: person(`# ${filled("x", 70_000)}`),
      })),
    },
    {
      name: "a block that is large, but can be read",
      looks: "60 KB of a scalar, 3,000 keys, 5,000 items",
      notes: notes(somebody, {
        scalar: person(`bio: ${filled("x", 60_000)}`),
        keys: person(...Array.from({ length: 3000 }, (_, i) => `key${i}: ${i}`)),
        items: person("things:", ...Array.from({ length: 5000 }, (_, i) => `  - ${i}`)),
      }),
    },
    {
      name: "keys of every object",
      looks: "`__proto__`, `constructor`, `prototype`, `toString`, `hasOwnProperty` with something inside",
      notes: [
        ...notes(nobody, {
          "__proto__": "---\n__proto__:\n  type: person\n---\n",
          "constructor": "---\nconstructor: {prototype: {type: person}}\n---\n",
        }),
        ...notes(somebody, {
          "__proto__ of a person": person("__proto__: {last-contact: 2026-02-30, paused: true}"),
          "flow": person('x: {"__proto__": {polluted: true}}'),
          "constructor of a person": person("constructor: {prototype: {polluted: true}}"),
          "all of them": person("prototype: 1", "toString: 2", "hasOwnProperty: 3", "valueOf: 4", "__defineGetter__: 5"),
        }),
      ],
    },
    {
      name: "keys that are no texts",
      looks: "`null`, `true`, `42`, a list, a map, nothing, ten thousand characters as a key",
      notes: notes(somebody, {
        null: person("null: 1"),
        boolean: person("true: 1"),
        number: person("42: 1", "1e999: 2", ".nan: 3"),
        list: person("? [a, b]", ": 1"),
        map: person("? {a: b}", ": 1"),
        empty: person('"": 1'),
        long: person(`"${filled("k", 900)}": 1`),
      }),
    },
    {
      name: "characters that nobody sees, in keys",
      looks: "zero-width, bidi and control characters in `type`: another key",
      notes: notes(nobody, {
        "zero-width space": "---\ntype\u200b: person\n---\n",
        "soft hyphen": "---\nty\u00adpe: person\n---\n",
        override: "---\n\u202etype: person\n---\n",
      }),
    },
    {
      name: "characters that nobody sees, in values",
      looks: "NULs, half surrogate pairs, escapes of them, bidi and zero-width characters",
      notes: notes(somebody, {
        nul: person("bio: a\0b"),
        bell: person("bio: a\u0007b\u001b[2J"),
        "half a pair": person("bio: a\ud800b"),
        "escape of half a pair": person('bio: "\\ud800"'),
        "escape of nul": person('bio: "\\0 \\x00"'),
        bidi: person("bio: \u202egnp.exe\u202c \u2066x\u2069"),
        "zero-width": person("bio: A\u200bn\u200da\ufeff"),
        separators: person("bio: a\u2028b\u2029c\u0085d"),
      }),
    },
  ],
};
