import { contacts, diaries, inApp, nobody, notes, person, somebody, told, type HostileArea } from "../hostile-class";

/** Sets a global when anything runs it: the tests look for it at the end. */
const CODE = "globalThis.hostileNoteRan = true";
const script = (fence: string): string => `${fence}\nmodule.exports = { type: (${CODE}, "person") }\n---\n`;

const UNCLOSED = told("frontmatter-unclosed:0");

export const fences: HostileArea = {
  name: "Fences and code",
  classes: [
    {
      name: "code behind the fence",
      looks: "`---js`, `---javascript`, `---JS`, `--- js`, a byte order mark before it, and an object of code",
      notes: notes(nobody, {
        js: script("---js"),
        javascript: script("---javascript"),
        capitals: script("---JS"),
        "mixed case": script("---JavaScript"),
        blank: script("--- js"),
        tab: script("---\tjs"),
        "byte order mark": script("\ufeff---js"),
        "byte order mark and blank": script("\ufeff--- javascript"),
        "windows lines": script("---js").replaceAll("\n", "\r\n"),
        "called at once": `---js\n(function () { ${CODE} })()\n---\n`,
      }),
    },
    {
      name: "other languages behind the fence",
      looks: "`---coffee`, `---json`, `---toml`, `---yaml`, `---cson`, `---ts`: the app knows none of them",
      notes: notes(nobody, {
        coffee: script("---coffee"),
        coffeescript: script("---coffeescript"),
        cson: "---cson\ntype: 'person'\n---\n",
        json: '---json\n{ "type": "person" }\n---\n',
        toml: '---toml\ntype = "person"\n---\n',
        yaml: "---yaml\ntype: person\n---\n",
        ts: script("---ts"),
        "an unknown one": script("---constructor"),
        "one of every object": script("---__proto__"),
      }),
    },
    {
      name: "a fence within the block names a language",
      looks: "`---js` between two fences: YAML makes nothing of it, or a second document",
      notes: notes(told("frontmatter-unreadable:2"), { "second line": `---\ntype: person\n---js\n${CODE}\n---\n` }),
    },
    {
      name: "tags of code",
      looks: "`!!js/function`, `!!js/regexp`, `!!python/object/apply:os.system`: the text stays a text",
      notes: notes(somebody, {
        function: person(`evil: !!js/function "function () { ${CODE} }"`),
        regexp: person("evil: !!js/regexp /(a+)+$/"),
        undefined: person("evil: !!js/undefined ''"),
        python: person('evil: !!python/object/apply:os.system ["touch /tmp/hostile"]'),
        ruby: person("evil: !ruby/object:Gem::Installer {}"),
        "of a type": '---\ntype: !!js/function "person"\n---\n',
        binary: person("picture: !!binary R0lGODlhAQABAAAAACw="),
        set: person("evil: !!set {a, b}"),
        "long name": person("evil: !<tag:example.com,2026:x> 1"),
      }),
    },
    {
      name: "placeholders of a template engine in the body",
      looks: "`<% tp.system.prompt() %>`, `{{date}}`, dataviewjs, inline `$=`: a person, and nothing runs",
      notes: notes(somebody, {
        templater: `${person()}<%* ${CODE} %>\n<% tp.user.run() %>\n`,
        mustache: `${person()}{{date}} {{constructor.constructor("${CODE}")()}}\n`,
        dataviewjs: `${person()}\`\`\`dataviewjs\n${CODE}\n\`\`\`\n\`$= ${CODE}\`\n`,
        html: `${person("aliases: ['<img src=x onerror=\"1\">']")}<script>${CODE}</script><img src=x onerror="${CODE}">\n`,
      }),
    },
    {
      name: "more or fewer dashes",
      looks: "`----`, `--`, `- - -`, `—` in the first line are no fence",
      notes: notes(nobody, {
        four: "----\ntype: person\n----\n",
        two: "--\ntype: person\n--\n",
        apart: "- - -\ntype: person\n- - -\n",
        "em dash": "—-\ntype: person\n—-\n",
        "a text behind": "--- # person\ntype: person\n---\n",
      }),
    },
    {
      name: "no fence at the end",
      looks: "`---` in the first line and properties that no other fence ends",
      notes: [
        ...inApp(nobody, notes(UNCLOSED, { "byte order mark": "\ufeff---\ntype: person\n" })),
        ...notes(UNCLOSED, {
        "end of file": "---\ntype: person",
        "four dashes": "---\ntype: person\n----\n# Ana\n",
        "three dots": "---\ntype: person\n...\n# Ana\n",
        indented: "---\ntype: person\n ---\n",
        "windows lines": "---\r\ntype: person\r\n",
        "a megabyte": `---\n${"type: person\n".repeat(80_000)}`,
        }),
      ],
    },
    {
      name: "a rule, not a block",
      looks: "`---` in the first line, and prose that no fence ends",
      notes: notes(nobody, { prose: "---\n\nJust a note.\n", heading: "---\n# Ana\n", alone: "---", "alone with a line": "---\n" }),
    },
    {
      name: "a block that comes too late",
      looks: "a line, a blank, a comment or a second byte order mark before the first fence",
      notes: notes(nobody, {
        "empty line": "\n---\ntype: person\n---\n",
        blank: " ---\ntype: person\n---\n",
        text: "Ana\n---\ntype: person\n---\n",
        comment: "<!-- -->\n---\ntype: person\n---\n",
        "two byte order marks": "\ufeff\ufeff---\ntype: person\n---\n",
        "zero-width space": "\u200b---\ntype: person\n---\n",
        plus: '+++\ntype = "person"\n+++\n',
        nul: "\0---\ntype: person\n---\n",
      }),
    },
    {
      name: "a second block",
      looks: "the first block is the note's; what follows is its body",
      notes: notes(somebody, {
        "bad date": `${person()}---\nlast-contact: 2026-02-30\n---\n`,
        "not a person": `${person()}---\ntype: book\n---\n`,
        code: person() + script("---js"),
      }),
    },
    {
      name: "blanks, marks and line ends around a good block",
      looks: "blanks and tabs behind fences, a byte order mark, Windows line ends, mixed ones, no end of line: all fine",
      notes: notes({ ...somebody, lastContact: "2026-08-14" }, {
        blanks: "---  \ntype: person\nlast-contact: 2026-08-14\n--- \t\n",
        "byte order mark": `\ufeff${person("last-contact: 2026-08-14")}`,
        windows: person("last-contact: 2026-08-14").replaceAll("\n", "\r\n"),
        mixed: "---\r\ntype: person\nlast-contact: 2026-08-14\r\n---\n",
        "no end of line": "---\ntype: person\nlast-contact: 2026-08-14\n---",
      }),
    },
    {
      name: "carriage returns alone",
      looks: "`\\r` is no line end to the app: there is no block, and no list item; a link in a diary is only a mention",
      notes: [
        ...notes(nobody, { person: person("last-contact: 2026-08-14").replaceAll("\n", "\r") }),
        ...diaries(contacts(1), { items: "# Friday\r- call with [[Ana]]\r" }),
      ],
    },
    {
      name: "nothing between the fences",
      looks: "an empty block, blanks, comments, `null`, `~`",
      notes: notes(nobody, {
        empty: "---\n---\n",
        blank: "---\n \n---\n",
        comment: "---\n# type: person\n---\n",
        null: "---\nnull\n---\n",
        tilde: "---\n~\n---\n",
      }),
    },
    {
      name: "a block that is no list of properties",
      looks: "a list, a text, a number, a quoted text where `key: value` is expected",
      notes: notes(told("frontmatter-unreadable:1"), {
        list: "---\n- type\n- person\n---\n",
        text: "---\nperson\n---\n",
        number: "---\n42\n---\n",
        quoted: '---\n"type: person"\n---\n',
        "flow list": "---\n[type, person]\n---\n",
      }),
    },
  ],
};
