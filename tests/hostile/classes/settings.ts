/** A vault whose own settings are broken, beside people who are not. */
export interface BrokenSettings {
  readonly name: string;
  readonly file: string;
  readonly content: string | Uint8Array;
  /** Told: whose path, once or more; `refused`: the whole command, as everything may mean something else. */
  readonly outcome: "told" | "ignored" | "refused";
}

export interface SettingsClass {
  readonly name: string;
  readonly looks: string;
  readonly cases: readonly BrokenSettings[];
}

const cases = (file: string, outcome: BrokenSettings["outcome"], contents: Readonly<Record<string, string | Uint8Array>>): readonly BrokenSettings[] =>
  Object.entries(contents).map(([name, content]) => ({ name, file, content, outcome }));

const DATA = ".obsidian/plugins/reconnect/data.json";
const DAILY = ".obsidian/daily-notes.json";
const PERIODIC = ".obsidian/plugins/periodic-notes/data.json";

const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('{"version":1}', "utf16le")]);

export const SETTINGS: readonly SettingsClass[] = [
  {
    name: "data.json broken",
    looks: "no JSON, half of it, another shape, wrong types, UTF-16, ten thousand brackets: told, and the defaults stand in for what is bad",
    cases: [
      ...cases(DATA, "told", {
        empty: "",
        half: '{"version": 1, "people": {',
        text: '"hello"',
        list: "[1, 2]",
        number: "42",
        "wrong types": '{"version": "1", "people": [], "followup": {"focus": "many"}}',
        "a circle without a rhythm": '{"circles": [{"name": "x", "cadence": "now and then"}]}',
        infinity: '{"followup": {"focus": 1e999}}',
        nested: `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
        "open brackets": "[".repeat(10_000),
        "utf-16": utf16,
        nul: "\0\0\0\0",
      }),
      ...cases(DATA, "ignored", {
        null: "null",
        "byte order mark": Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from('{"version": 1}')]),
        "keys of every object": '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "toString": 1}',
      }),
      ...cases(DATA, "refused", { "a newer version": '{"version": 99}' }),
    ],
  },
  {
    name: "daily-notes.json broken",
    looks: "no JSON, formats that name no day or leave the vault, a folder outside, a template that is missing",
    cases: [
      ...cases(DAILY, "told", {
        empty: "",
        half: '{"folder": ',
        "utf-16": utf16,
        "a colon": '{"format": "YYYY:MM:DD"}',
        "the folder above": '{"format": "[../]YYYY-MM-DD"}',
        "one name for all": '{"format": "[today]"}',
        "one name for a month": '{"format": "YYYY-MM"}',
        "a clock": '{"format": "YYYY-MM-DD HH"}',
        "a folder outside": '{"folder": "../../etc"}',
        "no template": '{"template": "Templates/Gone"}',
        "a template outside": '{"template": "../../etc/passwd"}',
        "ten thousand tokens": JSON.stringify({ format: "YYYY-MM-DD".repeat(1000) }),
      }),
      ...cases(DAILY, "ignored", {
        list: "[]",
        text: '"hello"',
        "wrong types": '{"folder": 3, "format": [], "template": {}}',
        proto: '{"__proto__": {"folder": "x"}, "constructor": 1}',
      }),
    ],
  },
  {
    name: "settings of other plugins broken",
    looks: "Periodic Notes, Templates, Tasks, the list of plugins: other shapes and no JSON",
    cases: [
      ...cases(PERIODIC, "told", { half: "{" }),
      ...cases(PERIODIC, "ignored", { list: "[]", sets: '{"calendarSets": [null, 3, {}], "daily": "yes"}' }),
      ...cases(".obsidian/community-plugins.json", "ignored", { text: '"periodic-notes"', object: '{"0": "periodic-notes"}' }),
      ...cases(".obsidian/templates.json", "ignored", { list: "[]", "wrong types": '{"folder": [], "dateFormat": 3}' }),
      ...cases(".obsidian/plugins/obsidian-tasks-plugin/data.json", "ignored", { half: "{", filter: '{"globalFilter": ["#task"]}' }),
    ],
  },
];
