import type { TouchpointKind } from "../touchpoint/touchpoint";
import type { basicsEn } from "./basics-en";
import type { Translated } from "./sentence";

const kinds: Readonly<Record<TouchpointKind, string>> = {
  call: "rozmowa",
  video: "rozmowa wideo",
  meeting: "spotkanie",
  coffee: "kawa",
  message: "wiadomość",
  email: "mail",
  letter: "list",
  visit: "wizyta",
  event: "wydarzenie",
  congratulation: "gratulacje",
  shared: "coś do przeczytania",
  intro: "przedstawienie",
  gift: "prezent",
  thanks: "podziękowanie",
  other: "kontakt",
};

export const basicsPl: Translated<typeof basicsEn> = {
  locale: "pl",
  kinds,
  ago: "{days, ago}",
  inDays: "{days, inDays}",
  span: "{days, span}",
  list: "{names, list}",

  formats: {
    ago: "{days, plural, =0 {dzisiaj} one {wczoraj} other {{days, span} temu}}",
    inDays: "{days, plural, =0 {dzisiaj} one {jutro} other {za {days, span}}}",
    days: "{count, plural, one {# dzień} other {# dni}}",
    weeks: "{count, plural, one {# tydzień} few {# tygodnie} other {# tygodni}}",
    months: "{count, plural, one {# miesiąc} few {# miesiące} other {# miesięcy}}",
    years: "{count, plural, one {# rok} few {# lata} other {# lat}}",
  },
};
