import type { insightsEn } from "./insights-en";
import type { Translated } from "./sentence";

export const insightsPl: Translated<typeof insightsEn> = {
  freshStart: {
    command: "Zacznij od nowa",
    title: "Nowy początek",
    intro: "{count, plural, one {# osoba czeka} few {# osoby czekają} other {# osób czeka}} najdłużej. Wrócą po trochu: {from} – {to}.",
    hint: "Najpierw to, co najważniejsze, i najdłuższe milczenie. Obietnice, nowiny i bliskie daty zostają na miejscu, a wszystko można cofnąć jednym krokiem.",
    left: "{count, plural, one {# osoba nie może} few {# osoby nie mogą} other {# osób nie może}} czekać, aż będzie miejsce: bez zmian. Może lepszy będzie luźniejszy rytm albo pauza.",
    withNew: "Także osoby jeszcze bez kontaktu ({count})",
    submit: "Rozłóż: {count, plural, one {# osoba} few {# osoby} other {# osób}}",
    nothing: "Nie ma czego rozkładać: za długo czeka mniej niż dziesięć osób.",
    label: "nowy początek: {count, plural, one {# osoba} few {# osoby} other {# osób}}, do {day}",
  },
  askCheck: {
    title: "Zanim poprosisz",
    never: "Nie zapisano niczego od Ciebie.",
    undated: "Było coś od Ciebie, bez daty.",
    gave: "Ostatnio coś od Ciebie: {ago}.",
    sinceAsk: "Od ostatniej prośby {count, plural, =0 {żadnego kontaktu} one {# kontakt} few {# kontakty} other {# kontaktów}}.",
    promises: "Wciąż otwarte z Twojej strony: {texts, semicolons}.",
    gives: "Możesz dać:",
  },
  gives: {
    share: "Twoją notatkę „{note}” ({interest})",
    introduction: "znajomość: {name}, {topic}",
    "looking-for": "wskazówkę albo nazwisko; potrzebne: {text}",
    goal: "pomoc: {text}",
    interest: "coś na temat: {text}",
  },
  prepare: {
    command: "Przygotuj spotkanie",
    pick: "Przygotuj spotkanie z…",
    heading: "Spotkanie: {names}",
    talks: "Ostatnie rozmowy",
    promises: "Obietnice",
    owed: { me: "Od Ciebie: {text}", them: "Od tej osoby: {text}" },
    life: "U tej osoby",
    lifeLine: {
      goal: "W toku: {text}{day, select, null {} other { ({day})}}",
      news: "Nowina: {text}{day, select, null {} other { ({day})}}",
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
    label: "przegląd: {month}",
    nothing: "Nic nie zapisano.",
    more: "… i jeszcze {count}",
    circle: "{name}: {all}{size, select, null {} other { z około {size}}}; {of, plural, =0 {jeszcze nic nie zapisano} other {w rytmie {inRhythm} z #}}",
    template: `# '{{month}}'

## Ode mnie
'{{gave}}'

## Dla mnie
'{{received}}'

## Prośby
'{{asked}}'

## Podziękowania
'{{thanked}}'

## Dotrzymane obietnice
'{{kept}}'

## Dotrzymane później
'{{kept-late}}'

## Wciąż otwarte
'{{open}}'

## Czekam na
'{{waiting}}'

## Przedstawieni sobie
'{{introductions}}'

## Coraz dalej
'{{drifting}}'

## Jeszcze bez podziękowania
'{{unthanked}}'

## Rytm w kręgach
'{{consistency}}'

## Co z tego biorę

`,
  },
  ledger: {
    noDate: "bez daty",
    sides: {
      gave: "Od Ciebie: {text}",
      received: "Dla Ciebie: {text}",
      asked: "Twoja prośba: {text}",
      thanked: "Podziękowanie: {text}",
    },
  },
  loosen: {
    looser: "Poluzuj: {every}",
    pause: "Wstrzymaj",
    letGo: "Odpuść: bez rytmu",
  },
  noted: "Zapisane, jeszcze bez rozmowy",
  note: {
    theirTime: "U tej osoby jest teraz {time}.",
    channel: "Najlepszy kanał: {channel}.",
  },
  load: "Otwarte obietnice: {open}; zwykle dotrzymujesz {usual} na tydzień.",
  settings: {
    askCheck: { name: "Zanim poprosisz", desc: "Gdy zapisujesz prośbę, pokazuje, kiedy ostatnio było coś od Ciebie i co możesz dać." },
    folder: { name: "Folder przeglądów miesiąca", desc: "Zostaw puste, aby użyć folderu Reviews." },
    template: {
      name: "Szablon przeglądów miesiąca",
      desc: "Notatka na początek; '{{month}}', '{{gave}}', '{{drifting}}' i podobne zostaną wypełnione.",
      placeholder: "Na przykład Templates/Review",
    },
  },
};
