import { diaries, named, nobody, onDisk, person, somebody, unreadable, type HostileArea } from "../hostile-class";

const FOLDER = "Names";
const within = (names: readonly string[]): readonly string[] => names.map((name) => `${FOLDER}/${name}.md`);

export const names: HostileArea = {
  name: "Names",
  classes: [
    {
      name: "names that a template engine would run",
      looks: "`<% x %>`, `{{date}}`: unrendered templates, nobody yet",
      notes: named(nobody, within(["<% x %>", "<% tp.file.title %> 2", "{{date}}", "{{title}} copy"])),
    },
    {
      name: "half a placeholder in a name",
      looks: "`<%`, `%>`, `{{`, `${x}`, `$&`, `$1`: names like any other",
      notes: named(somebody, within(["<%", "%> x", "{{ x", "${x}", "$& Ana", "$1", "$`", "%s %d"])),
    },
    {
      name: "characters that links are made of",
      looks: "`]] [[`, `#`, `^`, `|`, `%`, `%20` in a name: listed; a link to it can't always be written",
      notes: named(somebody, within(["]] [[", "a#b", "a^b", "a|b", "%", "100%", "a%20b", "[x](y)"])),
    },
    {
      name: "dots, dashes and blanks",
      looks: "`..x`-like names, trailing dots and blanks, a leading dash",
      notes: named(somebody, within(["x..", "...x...", " x", "x ", "-x", "--json", "x.md", "x.md.md"]).map((path) => path.replace(`${FOLDER}/...`, `${FOLDER}/x...`))),
    },
    {
      name: "names that start with a dot",
      looks: "hidden files and folders are not the vault's",
      notes: onDisk(named(nobody, [`${FOLDER}/.hidden.md`, `${FOLDER}/.folder/Ana.md`, ".trash/Ana.md", `${FOLDER}/.md`])),
    },
    {
      name: "names of every object",
      looks: "`__proto__`, `constructor`, `toString`, `hasOwnProperty`, `then`",
      notes: named(somebody, within(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "null", "undefined", "NaN"])),
    },
    {
      name: "names in other forms of Unicode",
      looks: "the same name composed and decomposed, full width, ligatures",
      notes: named(somebody, within(["Zoë NFC".normalize("NFC"), "Zoë NFD".normalize("NFD"), "Renée".normalize("NFC"), "Renée".normalize("NFD"), "Ａｎａ", "ﬁona"])),
    },
    {
      name: "names that differ by case alone",
      looks: "`Kim`, `kim`, `KIM`, and Turkish dots",
      notes: named(somebody, within(["Kim", "kim", "KIM", "İlker", "ilker", "Iğdır", "straße", "STRASSE"])),
    },
    {
      name: "emoji and other scripts",
      looks: "joined emoji, flags, right-to-left, vertical, variation selectors",
      notes: named(somebody, within(["👨‍👩‍👧‍👦", "🏳️‍🌈 Ana", "محمد", "שרה", "望月", "ᠮᠣᠩᠭᠣᠯ", "Ana ❤️", "𝒜𝓃𝒶"])),
    },
    {
      name: "invisible characters in names",
      looks: "overrides, zero-width characters, a byte order mark, a line end",
      notes: [
        ...named(somebody, within(["\u202egnp.exe", "A\u200bna", "Ana\u00a0Diaz", "\ufeffAna", "Ana\u2028x"])),
        ...onDisk(named(somebody, within(["two\nlines", "bell\u0007", "tab\tbed"]))),
      ],
    },
    {
      name: "long names and deep folders",
      looks: "240 characters, 240 bytes of another script, sixty folders",
      notes: named(somebody, [...within(["x".repeat(240), "望".repeat(80)]), `${FOLDER}/${"deep/".repeat(60)}Ana.md`]),
    },
    {
      name: "what Windows can't store",
      looks: "`CON`, `nul`, `a:b`, `a*b`, `a?b`, a quote, a backslash",
      notes: [
        ...named(somebody, within(["CON", "nul", "aux.x"])),
        ...onDisk(named(somebody, within(["a:b", "a*b", "a?b", 'a"b', "a<b>"]))),
        ...onDisk(named(unreadable, within(["a\\b"]))),
      ],
    },
    {
      name: "names like days",
      looks: "a person called `2026-11-23` outside of the diaries' folder, days that don't exist in it",
      notes: [
        ...named(somebody, within(["2026-11-23", "2026-02-30", "1604-11-23"])),
        ...named(somebody, ["Daily/2026-02-30.md", "Daily/2026-13-45.md", "Daily/Ana Kos.md"]),
        ...diaries(nobody, { "a person in a diary": person() }),
      ],
    },
    {
      name: "conflict copies",
      looks: "what Obsidian Sync, Dropbox and Syncthing leave behind: never people",
      notes: named(nobody, within([
        "Ana (Conflicted copy 2026-11-23)",
        "Ana (Ben's conflicted copy 2026-11-23)",
        "Ana.sync-conflict-20261123-101010-ABCDEFG",
        "Ana (conflicted copy MacBook 202611231010)",
      ])),
    },
    {
      name: "templates and indexes",
      looks: "names that are template, index or MOC as whole words; a person in the templates folder",
      notes: [
        ...named(nobody, [...within(["Person template", "Template", "Index", "MOC", "People MOC", "templates for people"]), "Templates/Person.md", "Templates/sub/Ana.md"]),
        ...named(somebody, within(["Mochizuki", "Indexa", "Templeton"])),
      ],
    },
  ],
};
