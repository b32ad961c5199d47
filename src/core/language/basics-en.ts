import type { TouchpointKind } from "../touchpoint/touchpoint";

const kinds: Readonly<Record<TouchpointKind, string>> = {
  call: "call",
  video: "video call",
  meeting: "meeting",
  coffee: "coffee",
  message: "message",
  email: "email",
  letter: "letter",
  visit: "visit",
  event: "event",
  congratulation: "congratulation",
  shared: "shared",
  intro: "introduction",
  gift: "gift",
  thanks: "thanks",
  other: "contact",
};

/** What other sentences are made of. */
export const basicsEn = {
  locale: "en",
  kinds,
  ago: "{days, ago}",
  inDays: "{days, inDays}",
  span: "{days, span}",
  /** `and` for a list of names. */
  list: "{names, list}",

  /** Formats of sentences, as `{days, ago}`; a span is one of the units. */
  formats: {
    ago: "{days, plural, =0 {today} one {yesterday} other {{days, span} ago}}",
    inDays: "{days, plural, =0 {today} one {tomorrow} other {in {days, span}}}",
    days: "{count, plural, one {# day} other {# days}}",
    weeks: "{count, plural, one {# week} other {# weeks}}",
    months: "{count, plural, one {# month} other {# months}}",
    years: "{count, plural, one {# year} other {# years}}",
  },
} as const;
