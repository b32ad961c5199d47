import { parseCadence } from "../../core/followup/cadence";
import type { Words } from "../../core/language/words";
import type { LanguageSetting, MentionSetting, NotePlace, PeopleSettings, PromisePlace, Settings } from "../../core/settings/settings";

interface Named {
  readonly name: string;
  readonly desc: string;
}

/** What is wrong with a value, in the user's words; null when it can be saved. */
export type Check = (value: string) => string | null;

/** One row of the settings tab. `set` returns new settings and never sees a value that `check` refused. */
export type Row =
  | ({ readonly kind: "told" } & Named)
  | ({
      readonly kind: "list";
      readonly add: string;
      readonly folders: boolean;
      readonly check: Check;
      readonly get: (settings: Settings) => readonly string[];
      readonly set: (settings: Settings, values: readonly string[]) => Settings;
    } & Named)
  | ({
      readonly kind: "text";
      readonly placeholder?: string;
      readonly numeric?: boolean;
      readonly check: Check;
      readonly get: (settings: Settings) => string;
      readonly set: (settings: Settings, value: string) => Settings;
    } & Named)
  | ({
      readonly kind: "choice";
      readonly options: Readonly<Record<string, string>>;
      /** The whole tab reads differently afterwards. */
      readonly redraw?: boolean;
      readonly get: (settings: Settings) => string;
      readonly set: (settings: Settings, value: string) => Settings;
    } & Named)
  | ({
      readonly kind: "toggle";
      readonly get: (settings: Settings) => boolean;
      readonly set: (settings: Settings, value: boolean) => Settings;
    } & Named);

const MOST_FOR_TODAY = 50;
const anything: Check = () => null;

/** What stands above all headings: what most people come for. */
export function generalRows(words: Words): readonly Row[] {
  const said = words.ui.settings;
  const { errors } = said;
  return [
    {
      kind: "text",
      ...said.focus,
      numeric: true,
      check: (value) => (isWhole(value, 1, MOST_FOR_TODAY) ? null : errors.focus),
      get: ({ followup }) => String(followup.focus),
      set: (settings, value) => ({ ...settings, followup: { ...settings.followup, focus: Number(value) } }),
    },
    {
      kind: "text",
      ...said.defaultCadence,
      check: (value) => (value === "" || parseCadence(value) !== null ? null : errors.cadence),
      get: ({ cadence }) => cadence.default ?? "",
      set: (settings, value) => ({ ...settings, cadence: { ...settings.cadence, default: value === "" ? null : value } }),
    },
    {
      kind: "choice",
      ...said.language,
      options: { auto: said.language.auto, en: said.language.en, pl: said.language.pl } satisfies Record<LanguageSetting, string>,
      redraw: true,
      get: ({ language }) => language,
      set: (settings, value) => ({ ...settings, language: value as LanguageSetting }),
    },
  ];
}

/** Which notes are people. */
export function peopleRows(words: Words): readonly Row[] {
  const said = words.ui.settings;
  const { errors } = said;
  return [
    { kind: "told", ...said.always },
    listRow("folders", said.folders, true, anything),
    listRow("tags", said.tags, false, anything),
    listRow("properties", said.properties, false, (value) => (/^[^=\s][^=]*(=.+)?$/.test(value) ? null : errors.property)),
    listRow("exclude", said.exclude, true, anything),
  ];
}

/** How touchpoints are read and written. */
export function touchpointRows(words: Words): readonly Row[] {
  const said = words.ui.settings;
  const { errors } = said;
  return [
    {
      kind: "text",
      ...said.heading,
      check: (value) => (value !== "" && !value.startsWith("#") ? null : errors.heading),
      get: ({ touchpoints }) => touchpoints.heading,
      set: (settings, value) => ({ ...settings, touchpoints: { ...settings.touchpoints, heading: value } }),
    },
    {
      kind: "choice",
      ...said.mentions,
      options: mentionOptions(words),
      get: ({ touchpoints }) => touchpoints.mentions,
      set: (settings, value) => ({ ...settings, touchpoints: { ...settings.touchpoints, mentions: value as MentionSetting } }),
    },
    {
      kind: "toggle",
      ...said.keepLastContact,
      get: ({ touchpoints }) => touchpoints.keepLastContact,
      set: (settings, value) => ({ ...settings, touchpoints: { ...settings.touchpoints, keepLastContact: value } }),
    },
  ];
}

/** What the commands write, and where. */
export function writingRows(words: Words): readonly Row[] {
  const said = words.ui.settings;
  const { settings: insights } = words.insights;
  return [
    {
      kind: "choice",
      ...said.promisePlace,
      options: { daily: said.promisePlace.daily, person: said.promisePlace.person } satisfies Record<PromisePlace, string>,
      get: ({ promises }) => promises.place,
      set: (settings, value) => ({ ...settings, promises: { ...settings.promises, place: value as PromisePlace } }),
    },
    {
      kind: "text",
      ...said.promiseHeading,
      check: (value) => (value !== "" && !value.startsWith("#") ? null : said.errors.heading),
      get: ({ promises }) => promises.heading,
      set: (settings, value) => ({ ...settings, promises: { ...settings.promises, heading: value } }),
    },
    placeRow("newPeople", "folder", said.newPeopleFolder),
    placeRow("newPeople", "template", said.newPeopleTemplate),
    placeRow("review", "folder", insights.folder),
    placeRow("review", "template", insights.template),
    {
      kind: "toggle",
      ...insights.askCheck,
      get: ({ followup }) => followup.askCheck,
      set: (settings, value) => ({ ...settings, followup: { ...settings.followup, askCheck: value } }),
    },
  ];
}

/** Where new notes of a kind go, or what they begin with; empty: as is usual. */
function placeRow(of: "newPeople" | "review", key: keyof NotePlace, said: Named & { readonly placeholder?: string }): Row {
  return {
    kind: "text",
    ...said,
    check: anything,
    get: (settings) => settings[of][key] ?? "",
    set: (settings, value) => ({ ...settings, [of]: { ...settings[of], [key]: value.trim() === "" ? null : value.trim() } }),
  };
}

function listRow(key: keyof PeopleSettings, said: Named & { readonly add: string }, folders: boolean, check: Check): Row {
  return {
    kind: "list",
    ...said,
    folders,
    check,
    get: ({ people }) => people[key],
    set: (settings, values) => ({ ...settings, people: { ...settings.people, [key]: values } }),
  };
}

function mentionOptions({ ui }: Words): Record<MentionSetting, string> {
  const { count, confirm, ignore } = ui.settings.mentions;
  return { count, confirm, ignore };
}

export const isWhole = (text: string, least: number, most: number): boolean =>
  /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
