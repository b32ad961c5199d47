import type { insightsEn } from "./insights-en";
import { pluralPl as plural } from "./plural";

const people = (count: number): string => `${count} ${plural(count, "osoba", "osoby", "osób")}`;
const on = (day: string | null): string => (day === null ? "" : ` (${day})`);

export const insightsPl: typeof insightsEn = {
  freshStart: {
    command: "Zacznij od nowa",
    title: "Nowy początek",
    intro: (count, from, to) => `${people(count)} ${plural(count, "czeka", "czekają", "czeka")} najdłużej. Wrócą po trochu: ${from} – ${to}.`,
    hint: "Najpierw to, co najważniejsze, i najdłuższe milczenie. Obietnice, nowiny i bliskie daty zostają na miejscu, a wszystko można cofnąć jednym krokiem.",
    left: (count) =>
      `${people(count)} nie ${plural(count, "może", "mogą", "może")} czekać, aż będzie miejsce: bez zmian. Może lepszy będzie luźniejszy rytm albo pauza.`,
    withNew: (count) => `Także osoby jeszcze bez kontaktu (${count})`,
    submit: (count) => `Rozłóż: ${people(count)}`,
    nothing: "Nie ma czego rozkładać: za długo czeka mniej niż dziesięć osób.",
    label: (count, day) => `nowy początek: ${people(count)}, do ${day}`,
  },
  askCheck: {
    title: "Zanim poprosisz",
    never: "Nie zapisano niczego od Ciebie.",
    undated: "Było coś od Ciebie, bez daty.",
    gave: (ago) => `Ostatnio coś od Ciebie: ${ago}.`,
    sinceAsk: (count) =>
      count === 0
        ? "Od ostatniej prośby żadnego kontaktu."
        : `Od ostatniej prośby ${count} ${plural(count, "kontakt", "kontakty", "kontaktów")}.`,
    promises: (texts) => `Wciąż otwarte z Twojej strony: ${texts.join("; ")}.`,
    gives: "Możesz dać:",
  },
  gives: {
    share: (note, interest) => `Twoją notatkę „${note}” (${interest})`,
    introduction: (name, topic) => `znajomość: ${name}, ${topic}`,
    "looking-for": (text) => `wskazówkę albo nazwisko; potrzebne: ${text}`,
    goal: (text) => `pomoc: ${text}`,
    interest: (text) => `coś na temat: ${text}`,
  },
  prepare: {
    command: "Przygotuj spotkanie",
    pick: "Przygotuj spotkanie z…",
    heading: (names) => `Spotkanie: ${names}`,
    talks: "Ostatnie rozmowy",
    promises: "Obietnice",
    owed: { me: (text) => `Od Ciebie: ${text}`, them: (text) => `Od tej osoby: ${text}` },
    life: "U tej osoby",
    lifeLine: {
      goal: (text, day) => `W toku: ${text}${on(day)}`,
      news: (text, day) => `Nowina: ${text}${on(day)}`,
    },
    word: "Warte słowa",
    bring: "Coś do dania",
    common: "Wspólne",
    copy: "Kopiuj",
    copied: "Skopiowano.",
    insert: "Wstaw do notatki",
  },
  review: {
    command: "Przegląd miesiąca",
    label: (month) => `przegląd: ${month}`,
    nothing: "Nic nie zapisano.",
    more: (count) => `… i jeszcze ${count}`,
    circle: (name, inRhythm, of, all, size) =>
      `${name}: ${all}${size === null ? "" : ` z około ${size}`}; ${of === 0 ? "jeszcze nic nie zapisano" : `w rytmie ${inRhythm} z ${of}`}`,
    template: `# {{month}}

## Ode mnie
{{gave}}

## Dla mnie
{{received}}

## Prośby
{{asked}}

## Podziękowania
{{thanked}}

## Dotrzymane obietnice
{{kept}}

## Dotrzymane później
{{kept-late}}

## Wciąż otwarte
{{open}}

## Czekam na
{{waiting}}

## Przedstawieni sobie
{{introductions}}

## Coraz dalej
{{drifting}}

## Jeszcze bez podziękowania
{{unthanked}}

## Rytm w kręgach
{{consistency}}

## Co z tego biorę

`,
  },
  ledger: {
    noDate: "bez daty",
    sides: {
      gave: (text) => `Od Ciebie: ${text}`,
      received: (text) => `Dla Ciebie: ${text}`,
      asked: (text) => `Twoja prośba: ${text}`,
      thanked: (text) => `Podziękowanie: ${text}`,
    },
  },
  loosen: {
    looser: (every) => `Poluzuj: ${every}`,
    pause: "Wstrzymaj",
    letGo: "Odpuść: bez rytmu",
  },
  noted: "Zapisane, jeszcze bez rozmowy",
  note: {
    theirTime: (time) => `U tej osoby jest teraz ${time}.`,
    channel: (channel) => `Najlepszy kanał: ${channel}.`,
  },
  load: (open, usual) => `Otwarte obietnice: ${open}; zwykle dotrzymujesz ${usual} na tydzień.`,
  settings: {
    askCheck: { name: "Zanim poprosisz", desc: "Gdy zapisujesz prośbę, pokazuje, kiedy ostatnio było coś od Ciebie i co możesz dać." },
    folder: { name: "Folder przeglądów miesiąca", desc: "Zostaw puste, aby użyć folderu Reviews." },
    template: {
      name: "Szablon przeglądów miesiąca",
      desc: "Notatka na początek; {{month}}, {{gave}}, {{drifting}} i podobne zostaną wypełnione.",
      placeholder: "Na przykład Templates/Review",
    },
  },
};
