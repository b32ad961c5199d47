import { pluralPl as plural } from "./plural";
import type { relationshipEn } from "./relationship-en";

const counted = (count: number, one: string, few: string, many: string): string => `${count} ${plural(count, one, few, many)}`;
const inARow = (count: number): string =>
  `${counted(count, "Twoja wiadomość", "Twoje wiadomości", "Twoich wiadomości")} z rzędu bez odpowiedzi`;

/** To samo po polsku: fakty z zapisków i rady bez wyrzutów. */
export const relationshipPl: typeof relationshipEn = {
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
    rest: (times) => `${inARow(times)}. Teraz ruch po drugiej stronie; prawdziwy powód i tak się pojawi.`,
    lighter: (times, channel) =>
      channel === null ? `${inARow(times)}. Może coś krótkiego, na co nie trzeba odpisywać?` : `${inARow(times)}. Może coś lżejszego, przez ${channel}?`,
    ownWork: (times) =>
      `${counted(times, "ostatnia wiadomość była", "ostatnie wiadomości były", "ostatnich wiadomości było")} o Twojej pracy. Dobrze zrobi słowo o tym, co robi ta osoba.`,
    twoSlots: (times) => `${counted(times, "raz", "razy", "razy")} przełożone przez Ciebie. Zaproponuj dwa terminy i jednego dotrzymaj.`,
    loosen: (span) => `Minęło już ${span}. Może to nie Ty, tylko rytm: poluzować, wstrzymać, odpuścić?`,
    rhythm: (gap) => `Naprawdę rozmawiacie mniej więcej co ${gap}. Ustawić taki rytm?`,
  },
  balance: {
    gave: "Ostatnio coś dla tej osoby od Ciebie",
    received: "Ostatnio coś od tej osoby dla Ciebie",
    undated: "Było coś od Ciebie i coś dla Ciebie, bez dat",
    sinceAsk: (contacts) =>
      contacts === 0 ? "od ostatniej prośby żadnego kontaktu" : `od ostatniej prośby ${counted(contacts, "kontakt", "kontakty", "kontaktów")}`,
    sentence: (parts) => `${parts.join("; ")}.`,
  },
  foundations: {
    trust: "Zaufanie",
    authenticity: "Autentyczność",
    consistency: "Stałość",
    respect: "Szacunek",
    longTerm: "Na lata",
    nothing: "Nic nie zapisano.",
    promises: (by, kept, keptLate, open, overdue) =>
      `${by === "me" ? "Twoje obietnice" : "Obietnice tej osoby"}: ${joined([
        [kept, plural(kept, "dotrzymana", "dotrzymane", "dotrzymanych")],
        [keptLate, plural(keptLate, "spóźniona", "spóźnione", "spóźnionych")],
        [open, plural(open, "otwarta", "otwarte", "otwartych")],
        [overdue, "po terminie"],
      ])}.`,
    beginnings: (mine, needs) =>
      needs === 0
        ? `Pierwszy krok po Twojej stronie: ${counted(mine, "raz", "razy", "razy")}, nigdy z prośbą ani o własnej pracy.`
        : `Pierwszy krok po Twojej stronie: ${counted(mine, "raz", "razy", "razy")}, z tego ${needs} z prośbą albo o własnej pracy.`,
    began: (me, them) => `Pierwszy krok: Twój ${me}, tej osoby ${them}, tam gdzie notatki mówią, czyj.`,
    known: (interests, goals, changes) =>
      `Zapisane: ${joined([
        [interests, plural(interests, "zainteresowanie", "zainteresowania", "zainteresowań")],
        [goals, plural(goals, "cel", "cele", "celów")],
        [changes, plural(changes, "zmiana", "zmiany", "zmian")],
      ])}.`,
    months: (inRhythm, of) => `W rytmie na koniec ${inRhythm} z ${counted(of, "miesiąca", "miesięcy", "miesięcy")}.`,
    monthsWithContact: (count, of) => `Kontakt w ${count} z ${counted(of, "miesiąca", "miesięcy", "miesięcy")}.`,
    moved: (me, them) => `Przełożone: ${joined([[me, "przez Ciebie"], [them, "przez tę osobę"]])}.`,
    late: (me, them) => `Spóźnienia: ${joined([[me, "Twoje"], [them, "tej osoby"]])}.`,
    whileResting: (count) =>
      `${counted(count, "Twoja wiadomość", "Twoje wiadomości", "Twoich wiadomości")} po trzech bez odpowiedzi.`,
    since: (day, contactDays) => `Zapisane od ${day}: ${counted(contactDays, "dzień", "dni", "dni")} z kontaktem.`,
    trend: (now, before) => `W tym roku mniej więcej co ${now}; wcześniej co ${before}.`,
  },
  explain: {
    title: "Dlaczego tutaj",
    total: "razem; wśród równych pierwsze jest dłuższe milczenie",
    nothing: "Dzisiaj bez powodu.",
  },
  introductionMade: (name, ago) => `${capitalised(ago)} ta osoba i ${name} poznały się dzięki Tobie: co z tego wyszło?`,
  alone: (span) => `Kontakt jest, ale od rozmowy we dwoje minęło już ${span}.`,
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function joined(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(", ");
}
