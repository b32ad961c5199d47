import type { Translated } from "./sentence";
import type { relationshipEn } from "./relationship-en";

/** To samo po polsku: fakty z zapisków i rady bez wyrzutów. */
export const relationshipPl: Translated<typeof relationshipEn> = {
  channels: {
    email: "e-mail",
    phone: "SMS",
    url: "stronę",
    signal: "Signal",
    telegram: "Telegram",
    whatsapp: "WhatsApp",
    linkedin: "LinkedIn",
  },
  advice: {
    rest: "{times, plural, one {# Twoja wiadomość} few {# Twoje wiadomości} other {# Twoich wiadomości}} z rzędu bez odpowiedzi. Teraz ruch po drugiej stronie; prawdziwy powód i tak się pojawi.",
    lighter: "{times, plural, one {# Twoja wiadomość} few {# Twoje wiadomości} other {# Twoich wiadomości}} z rzędu bez odpowiedzi. {channel, select, null {Może coś krótkiego, na co nie trzeba odpisywać?} other {Może coś lżejszego, przez {channel}?}}",
    ownWork: "{times, plural, one {# ostatnia wiadomość była} few {# ostatnie wiadomości były} other {# ostatnich wiadomości było}} o Twojej pracy. Dobrze zrobi słowo o tym, co robi ta osoba.",
    twoSlots: "{times, plural, one {# raz} few {# razy} other {# razy}} przełożone przez Ciebie. Zaproponuj dwa terminy i jednego dotrzymaj.",
    loosen: "Może to nie Ty, tylko rytm: poluzować, wstrzymać, odpuścić?",
    rhythm: "Naprawdę rozmawiacie mniej więcej co {gap}. Ustawić taki rytm?",
  },
  balance: {
    gave: "Ostatnio coś dla tej osoby od Ciebie",
    received: "Ostatnio coś od tej osoby dla Ciebie",
    undated: "Było coś od Ciebie i coś dla Ciebie, bez dat",
    sinceAsk: "od ostatniej prośby {contacts, plural, =0 {żadnego kontaktu} one {# kontakt} few {# kontakty} other {# kontaktów}}",
    sentence: "{parts, semicolons}.",
  },
  foundations: {
    trust: "Zaufanie",
    authenticity: "Autentyczność",
    consistency: "Stałość",
    respect: "Szacunek",
    longTerm: "Na lata",
    nothing: "Nic nie zapisano.",
    promises: "{by, select, me {Twoje obietnice} other {Obietnice tej osoby}}: {kept, some, one {# dotrzymana} few {# dotrzymane} other {# dotrzymanych}}{keptLate, some, one {# spóźniona} few {# spóźnione} other {# spóźnionych}}{open, some, one {# otwarta} few {# otwarte} other {# otwartych}}{overdue, some, other {# po terminie}}.",
    beginnings: "Pierwszy krok po Twojej stronie: {mine, plural, one {# raz} few {# razy} other {# razy}}, {needs, plural, =0 {nigdy z prośbą ani} other {z tego # z prośbą albo}} o własnej pracy.",
    began: "Pierwszy krok: Twój {me}, tej osoby {them}, tam gdzie notatki mówią, czyj.",
    known: "Zapisane: {interests, some, one {# zainteresowanie} few {# zainteresowania} other {# zainteresowań}}{goals, some, one {# cel} few {# cele} other {# celów}}{changes, some, one {# zmiana} few {# zmiany} other {# zmian}}.",
    months: "W rytmie na koniec {inRhythm} z {of, plural, one {# miesiąca} few {# miesięcy} other {# miesięcy}}.",
    monthsWithContact: "Kontakt w {count} z {of, plural, one {# miesiąca} few {# miesięcy} other {# miesięcy}}.",
    moved: "Przełożone: {me, some, other {# przez Ciebie}}{them, some, other {# przez tę osobę}}.",
    late: "Spóźnienia: {me, some, other {# Twoje}}{them, some, other {# tej osoby}}.",
    whileResting: "{count, plural, one {# Twoja wiadomość} few {# Twoje wiadomości} other {# Twoich wiadomości}} po trzech bez odpowiedzi.",
    since: "Zapisane od {day}: {contactDays, plural, one {# dzień} few {# dni} other {# dni}} z kontaktem.",
    trend: "W tym roku mniej więcej co {now}; wcześniej co {before}.",
  },
  explain: {
    title: "Dlaczego tutaj",
    total: "razem; wśród równych pierwsze jest dłuższe milczenie",
    nothing: "Dzisiaj bez powodu.",
  },
  introductionMade: "{ago, capital} ta osoba i {name} poznały się dzięki Tobie: co z tego wyszło?",
  alone: "Kontakt jest, ale od rozmowy we dwoje minęło już {span}.",
};
