import { nobody, notes, person, somebody, somebodyBut, type HostileArea } from "../hostile-class";

const day = (value: string): string => person(`last-contact: ${value}`);
const badDay = (kind: string): ReturnType<typeof somebodyBut> => somebodyBut(`date-${kind} last-contact:2`);
const cadence = (value: string): string => person(`cadence: ${value}`);
const recent = { ...somebody, lastContact: "2026-08-14" };

export const values: HostileArea = {
  name: "Values",
  classes: [
    {
      name: "days that don't exist",
      looks: "`2026-13-45`, `2026-02-30`, `0000-00-00`, `1900-02-29`",
      notes: notes(badDay("impossible"), {
        "month 13": day("2026-13-45"),
        "30 February": day("2026-02-30"),
        zeros: day("0000-00-00"),
        "29 February 1900": day("1900-02-29"),
        "31 June": day("2026-06-31T10:00:00Z"),
        "in a link": day('"[[2026-02-30]]"'),
        "year 0001": day("0001-01-01"),
      }),
    },
    {
      name: "days that could be two",
      looks: "`03/04/2026`, `3.4.26`",
      notes: notes(badDay("ambiguous"), { slashes: day("03/04/2026"), dots: day("3.4.2026"), "year first": day("2026/04/03") }),
    },
    {
      name: "half a day",
      looks: "a year, a month, a birthday where a full date is needed",
      notes: notes(badDay("partial"), { year: day("2026"), month: day("2026-11"), "month and day": day("11-23"), apple: day("1604-11-23") }),
    },
    {
      name: "what is no day at all",
      looks: "words, numbers, infinity, five-digit years, a megasecond, maps, `true`",
      notes: notes(badDay("unreadable"), {
        word: day("tomorrow"),
        infinity: day(".inf"),
        nan: day(".nan"),
        "1e999": day("1e999"),
        milliseconds: day("1793491200000"),
        compact: day("20261123"),
        "five digits": day("10000-01-01"),
        negative: day("-2026-01-01"),
        "hour 99": day("2026-1-1T99"),
        true: day("true"),
        map: day("{year: 2026}"),
        "arabic digits": day("٢٠٢٦-١١-٢٣"),
        dashes: day("2026–11–23"),
        script: day("'<script>alert(1)</script>'"),
      }),
    },
    {
      name: "days at the ends of time",
      looks: "`1000-01-01`, and a day to come: that is a plan",
      notes: [
        ...notes({ ...somebody, lastContact: "1000-01-01" }, { first: day("1000-01-01") }),
        ...notes({ ...somebody, lastContact: "9999-12-31" }, { last: day("9999-12-31"), "with an hour": day("9999-12-31T23:59:59.999999999+14:00") }),
      ],
    },
    {
      name: "numbers for a rhythm",
      looks: "`1e999`, `.inf`, `-1`, `0`, `1.5`, `12:30`, `999999`, `0x10`",
      notes: notes(somebodyBut("cadence-unreadable cadence:2"), {
        "1e999": cadence("1e999"),
        infinity: cadence(".inf"),
        nan: cadence(".nan"),
        negative: cadence("-1"),
        zero: cadence("0"),
        fraction: cadence("1.5"),
        time: cadence("12:30"),
        "too many": cadence("999999"),
        "ten thousand digits": cadence("9".repeat(10_000)),
        "too many years": cadence("9999y"),
        backwards: cadence("6w..2w"),
        "three ends": cadence("1w..2w..3w"),
        map: cadence("{every: 2w}"),
        script: cadence("'2w; rm -rf /'"),
      }),
    },
    {
      name: "numbers that are texts",
      looks: "`007`, `0o7`, `1_000`, `+48 600`, `1e3` in fields of text",
      notes: notes(somebody, {
        zeros: person("phone: 007", "org: 007"),
        octal: person("phone: 0o7"),
        underscores: person("org: 1_000"),
        plus: person("phone: +48 600 100 200"),
        exponent: person("org: 1e3", "role: 1e999"),
      }),
    },
    {
      name: "lists where one value is expected",
      looks: "`cadence: [2w]`, `last-contact: [2026-08-14]`, `type: [person, [person]]`, empty lists",
      notes: notes(recent, {
        day: day("[2026-08-14]"),
        days: day("[2026-01-01, 2026-08-14, 2026-03-01]"),
        "and others": person("last-contact: 2026-08-14", "cadence: [2w]", "role: [a, b]", "birthday: []", "circle: [warm]"),
        "types in types": "---\ntype: [[x], person]\nlast-contact: 2026-08-14\n---\n",
      }),
    },
    {
      name: "one value where lists are expected",
      looks: "`interests: sailing`, `tags: 7`, `aliases: true`, `goals: 5`",
      notes: [
        ...notes(somebody, { texts: person("interests: sailing", "goals: a book", "tags: 7", "aliases: Ann") }),
        ...notes(somebodyBut("value-unreadable aliases:2"), { boolean: person("aliases: true") }),
      ],
    },
    {
      name: "maps where a text is expected",
      looks: "`place: {city: {name: x}}`, `role: {a: 1, b: 2}`",
      notes: notes(somebodyBut("value-unreadable place:2"), {
        deep: person("place: {city: {name: x}}"),
        wide: person("place: {a: 1, b: 2}"),
        boolean: person("place: true"),
        proto: person('place: {"__proto__": 1, "toString": 2}'),
      }),
    },
    {
      name: "thousands of bad values in one field",
      looks: "5,000 maps, impossible days or booleans in a list: one message, not 5,000",
      notes: [
        ...notes(somebodyBut("value-unreadable interests:2"), { maps: person(`interests: [${"{}, ".repeat(5000)}x]`) }),
        ...notes(somebodyBut("date-impossible last-contact:2"), { days: person(`last-contact: [${"2026-02-30, ".repeat(4000)}2026-13-01]`) }),
        ...notes(somebodyBut("date-impossible dates:2"), { dates: person(`dates: [${"x 2026-02-30, ".repeat(3000)}y 2026-13-01]`) }),
        ...notes(somebodyBut("value-unreadable email:2"), { channels: person(`email: [${"true, ".repeat(5000)}true]`) }),
      ],
    },
    {
      name: "placeholders that nothing filled in",
      looks: "`birthday: {{date}}`, `<% tp.date.now() %>` among the properties: a template, nobody yet",
      notes: notes(nobody, {
        "as it stands": person("birthday: {{date}}"),
        quoted: person('birthday: "{{date}}"'),
        templater: person("birthday: <% tp.date.now() %>"),
        "in a list": person("tags: [a, '<% tp.file.title %>']"),
      }),
    },
    {
      name: "links without quotes",
      looks: "`last-contact: [[2026-08-14]]`, a list in a list to YAML",
      notes: notes(recent, { bare: day("[[2026-08-14]]"), quoted: day('"[[2026-08-14]]"'), "with a path": day('"[[Daily/2026-08-14|Friday]]"') }),
    },
    {
      name: "time zones that are none",
      looks: "a path, an offset, ten thousand characters, a word",
      notes: notes(somebodyBut("timezone-unknown timezone:2"), {
        path: person("timezone: Europe/../../etc/passwd"),
        offset: person('timezone: "+02:00"'),
        long: person(`timezone: ${"Europe/".repeat(1500)}`),
        word: person("timezone: home"),
        proto: person("timezone: __proto__"),
        number: person("timezone: 1e999"),
      }),
    },
  ],
};
