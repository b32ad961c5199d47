import type { diagnosisEn } from "./diagnosis-en";
import { pluralPl as plural } from "./plural";

const notes = (count: number): string => `${count} ${plural(count, "notatka", "notatki", "notatek")}`;
const inNotes = (count: number): string => `w ${count} ${count === 1 ? "notatce" : "notatkach"}`;
const persons = (count: number): string => `${count} ${plural(count, "osoba", "osoby", "osób")}`;

export const diagnosisPl: typeof diagnosisEn = {
  title: "Co widzi Reconnect",
  command: "Pokaż, co znaleziono w notatkach",
  nothing: "Nic tu nie ma",
  wait: "Przeglądam notatki…",
  close: "Zamknij",
  people: persons,
  rule: {
    property: (value, count) => `${count} według właściwości ${value}`,
    tag: (value, count) => `${count} według tagu #${value}`,
    folder: (value, count) => `${count} według folderu ${value || "/"}`,
  },
  by: {
    property: (value) => `według właściwości ${value}`,
    tag: (value) => `według tagu #${value}`,
    folder: (value) => `według folderu ${value || "/"}`,
  },
  dated: (count) => `${count} ${plural(count, "notatka dzienna", "notatki dzienne", "notatek dziennych")}`,
  places: {
    "periodic-notes": "Notatki dzienne według ustawień Periodic Notes",
    "daily-notes": "Notatki dzienne według wtyczki głównej Notatki dzienne",
    default: "Notatki dzienne nie są ustawione: notatki nazwane dniem w głównym folderze",
  },
  where: (folder, format) => `Folder ${folder}, nazwy ${format}`,
  sample: (path) => `Dzisiejsza to ${path}`,
  contacts: (touchpoints, mentions) =>
    `${touchpoints} ${plural(touchpoints, "kontakt", "kontakty", "kontaktów")} i ${mentions} ${plural(mentions, "wzmianka", "wzmianki", "wzmianek")}`,
  meetings: (count) => `${notes(count)} z datą i osobami`,
  problems: (count) =>
    count === 0 ? "Nie ma nic nieczytelnego" : `${count} ${plural(count, "wartość wymaga", "wartości wymagają", "wartości wymaga")} spojrzenia`,
  conflicts: (count) => `${count} ${plural(count, "kopia", "kopie", "kopii")} po synchronizacji`,
  conflictFix: "Pominięta. Przenieś z niej, co trzeba, do notatki, a potem ją usuń.",
  ambiguous: (count) => `${count} ${plural(count, "imię, które oznacza", "imiona, które oznaczają", "imion, które oznaczają")} więcej niż jedną notatkę`,
  shared: {
    name: (name, path) => `${name}: ${path}`,
    alias: (name, path) => `alias ${name}: ${path}`,
  },
  sharedFix: {
    name: "Linki z folderem, jak [[People/Ana]], zawsze oznaczają tę notatkę.",
    alias: "Link z tym aliasem nie oznacza nikogo: daj jednej z osób inny.",
  },
  strangers: (count) => `${count} ${plural(count, "imię", "imiona", "imion")} bez notatki`,
  moreStrangers: (count) => `i jeszcze ${count}`,
  stranger: (name, count) => `${name}, ${count} ${plural(count, "raz", "razy", "razy")}`,
  strangerAt: (note) => `ostatnio w ${note}`,
  kept: "To uruchomienie",
  reads: (restored, read) => `przeczytane: ${read}, znane z ostatniego razu: ${restored}`,
  unread: (count) => `jeszcze do przeczytania: ${notes(count)}`,
  firstRun: {
    summary: (people, more) =>
      more === 0
        ? `Znalezione: ${persons(people)}.`
        : `Znalezione: ${persons(people)}; ${more} ${plural(more, "kolejna notatka wygląda", "kolejne notatki wyglądają", "kolejnych notatek wygląda")} na osoby.`,
    folder: (value, count) => `Folder ${value}: ${notes(count)}`,
    tag: (value, count) => `Tag #${value}: ${notes(count)}`,
    property: (value, count) => `Właściwość ${value}: ${notes(count)}`,
    field: (key, field, count) => `Czytaj ${key} jako ${field}: ${notes(count)}`,
    heading: (value, count) => `Zapisuj kontakty pod „${value}”: jest już ${inNotes(count)}`,
    examples: (names) => `na przykład ${names.join(", ")}`,
    inUse: (key, field, count) => `${key} jest czytane jako ${field}: ${notes(count)}`,
    use: "Użyj tych",
    inSettings: "Wszystko to możesz zmienić w ustawieniach Reconnect.",
  },
};
