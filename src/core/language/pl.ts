import type { ProblemKind } from "../note/problem";
import type { RefusalKind } from "../note/refusal";
import type { TouchpointKind } from "../touchpoint/touchpoint";
import { diagnosisPl } from "./diagnosis-pl";
import type { en } from "./en";
import { faultsPl } from "./faults-pl";
import { pluralPl as plural } from "./plural";
import type { Told, Where } from "./told";
import { relationshipPl } from "./relationship-pl";
import { uiPl } from "./ui-pl";
import { undoPl } from "./undo-pl";

const ISO_DAY = "Zapisz dzień jako RRRR-MM-DD, na przykład 2026-11-23.";

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

const problems: Readonly<Record<ProblemKind, (where: Where) => Told>> = {
  "frontmatter-unreadable": ({ value }) => ({
    message: `Nie da się odczytać właściwości tej notatki: ${value}`,
    fix: "Otwórz notatkę w trybie źródłowym i popraw linie między znakami ---.",
  }),
  "frontmatter-unclosed": () => ({
    message: "Właściwości tej notatki nie mają zamykającego ---.",
    fix: "Dodaj linię --- po ostatniej właściwości.",
  }),
  "date-impossible": ({ field, value }) => ({ message: `${field}: nie ma takiego dnia jak ${value}.`, fix: ISO_DAY }),
  "date-ambiguous": ({ field, value }) => ({ message: `${field}: ${value} nie jest w postaci RRRR-MM-DD i można to czytać na dwa sposoby.`, fix: ISO_DAY }),
  "date-partial": ({ field, value }) => ({ message: `${field}: ${value} to niepełna data.`, fix: ISO_DAY }),
  "date-unreadable": ({ field, value }) => ({ message: `${field}: ${value} nie jest datą.`, fix: ISO_DAY }),
  "cadence-unreadable": ({ field, value }) => ({
    message: `${field}: ${value} nie jest rytmem.`,
    fix: "Napisz na przykład 2w, 3mo, monthly albo every 6 weeks.",
  }),
  "circle-unknown": ({ field, value }) => ({
    message: `${field}: nie ma kręgu o nazwie ${value}.`,
    fix: "Wybierz krąg z ustawień albo dodaj go tam.",
  }),
  "timezone-unknown": ({ field, value }) => ({
    message: `${field}: ${value} to nie nazwa strefy czasowej.`,
    fix: "Napisz nazwę taką jak Europe/Warsaw albo America/New_York.",
  }),
  "value-unreadable": ({ field, value }) => ({
    message: `${field}: nie da się odczytać ${value}.`,
    fix: "Napisz zwykły tekst albo listę zwykłych tekstów.",
  }),
  "note-unreadable": ({ value }) => ({
    message: `Nie udało się odczytać tej notatki: ${value}`,
    fix: "Sprawdź, czy plik istnieje i czy można go czytać.",
  }),
  "folder-unreadable": ({ value }) => ({
    message: `Nie udało się zajrzeć do tego folderu (${value}): brakuje tu osób, które w nim są`,
    fix: "Sprawdź, czy folder można czytać.",
  }),
  "daily-format": ({ value }) => ({
    message: `Nie da się użyć formatu daty notatek dziennych: ${value}`,
    fix: "Wybierz format z rokiem, miesiącem i dniem, na przykład YYYY-MM-DD.",
  }),
  "link-ambiguous": ({ value }) => ({
    message: `${value} może oznaczać więcej niż jedną notatkę.`,
    fix: "Napisz link razem z folderem notatki.",
  }),
  "task-date": ({ value }) => ({ message: `Nie da się odczytać daty tego zadania: ${value}`, fix: ISO_DAY }),
};

const refusals: Readonly<Record<RefusalKind, (where: Where) => Told>> = {
  ...faultsPl,
  "frontmatter-unreadable": ({ value }) => ({
    message: `nie da się odczytać jej właściwości (${value})`,
    fix: "Popraw linie między znakami --- i powtórz.",
  }),
  "frontmatter-unclosed": () => ({
    message: "jej właściwości nie mają zamykającego ---",
    fix: "Dodaj linię --- po ostatniej właściwości i powtórz.",
  }),
  "key-twice": ({ field }) => ({ message: `${field} występuje tam dwa razy`, fix: "Usuń jedno z nich i powtórz." }),
  "value-not-simple": ({ field }) => ({
    message: `${field} nie ma jednej prostej wartości`,
    fix: "Zmień ją ręcznie; Reconnect jej nie rusza.",
  }),
  "value-unreadable": ({ field, value }) => ({
    message: `w ${field} jest ${value}, czego nie da się odczytać`,
    fix: "Popraw to w notatce; Reconnect tego nie rusza.",
  }),
  "section-not-exact": ({ value }) => ({
    message: `nie da się dopisać linii pod ${value} bez zmiany tego, co tam jest`,
    fix: "Poszukaj w tej sekcji niezamkniętego bloku kodu lub komentarza.",
  }),
  "line-not-exact": ({ value }) => ({
    message: `tego nie da się zapisać tak, by odczytało się tak samo: ${value}`,
    fix: "Pomiń nawiasy lub podwójne dwukropki i powtórz.",
  }),
  "not-verified": () => ({
    message: "nie udało się potwierdzić, że zmiana jest dokładna",
    fix: "Zmień notatkę ręcznie; Reconnect jej nie ruszył.",
  }),
  "line-missing": ({ value }) => ({
    message: `tej linii już tam nie ma: ${value}`,
    fix: "Od tego czasu się zmieniła; zajrzyj do notatki i powtórz.",
  }),
  "line-twice": ({ value }) => ({
    message: `ta linia występuje tam więcej niż raz: ${value}`,
    fix: "Usuń jedną z nich albo zmień ją ręcznie.",
  }),
  "line-holds-more": ({ value }) => ({
    message: `pod tą linią jest tekst, który do niej należy: ${value}`,
    fix: "Usuń ją ręcznie, żeby nic z niego nie zginęło.",
  }),
  "line-no-task": ({ value }) => ({ message: `ta linia nie jest zadaniem: ${value}`, fix: "Dodaj jej pole [ ] i powtórz." }),
  "task-recurs": ({ value }) => ({
    message: `to zadanie samo wraca: ${value}`,
    fix: "Odhacz je w notatce, żeby wtyczka Tasks utworzyła następne.",
  }),
  "note-missing": () => ({ message: "tej notatki już nie ma", fix: "Sprawdź, czy nie została przeniesiona lub usunięta." }),
  "note-exists": () => ({ message: "notatka o tej nazwie już jest", fix: "Wybierz inną nazwę." }),
  "line-gone": ({ value }) => ({
    message: `tego wiersza już tam nie ma: ${value}`,
    fix: "Otwórz notatkę i obejrzyj ją jeszcze raz.",
  }),
  "note-changed": () => ({
    message: "notatka zmieniła się od tego czasu",
    fix: "Cofnij to ręcznie; późniejsze zmiany są bezpieczne.",
  }),
  "path-unsafe": ({ value }) => ({
    message: `${value} nie jest bezpiecznym miejscem na notatkę`,
    fix: "Wybierz inną nazwę lub folder.",
  }),
  "read-only": () => ({ message: "tego pliku nie można zapisać", fix: "Sprawdź uprawnienia pliku." }),
  io: ({ value }) => ({
    message: `nie udało się odczytać lub zapisać pliku (${value})`,
    fix: "Sprawdź dysk i powtórz.",
  }),
  "unknown-person": ({ value }) => ({
    message: `nikt tutaj nie nazywa się ${value}`,
    fix: "Sprawdź pisownię albo utwórz notatkę tej osoby.",
  }),
  "ambiguous-person": ({ value }) => ({
    message: `${value} może oznaczać więcej niż jedną osobę`,
    fix: "Podaj notatkę razem z folderem.",
  }),
  "unknown-kind": ({ value }) => ({
    message: `${value} nie jest rodzajem kontaktu`,
    fix: `Wybierz jeden z: ${Object.keys(kinds).join(", ")}.`,
  }),
  "bad-date": ({ value }) => ({ message: `${value} to nie jest dzień`, fix: ISO_DAY }),
  "day-to-come": ({ value }) => ({
    message: `${value} dopiero nadejdzie, a plan to jeszcze nie kontakt`,
    fix: "Wybierz dzisiaj albo wcześniejszy dzień.",
  }),
  "day-gone": ({ value }) => ({ message: `${value} nie jest po dzisiejszym dniu`, fix: "Wybierz dzień po dzisiejszym." }),
  "name-unusable": ({ value }) => ({
    message: `notatka nie może się nazywać ${value}`,
    fix: 'Pomiń znaki * " \\ / < > : | ? # ^ [ ] i kropkę na początku.',
  }),
  "name-unlinkable": ({ value }) => ({
    message: `nie da się podlinkować ${value}: ta nazwa psuje linki`,
    fix: "Zmień nazwę notatki, bez znaków # ^ [ ] |.",
  }),
  "text-missing": () => ({ message: "nie ma jeszcze czego zapisać", fix: "Napisz w kilku słowach, o co chodzi." }),
  "too-few-people": () => ({ message: "do przedstawienia trzeba co najmniej dwóch osób", fix: "Wybierz, kto ma się poznać." }),
  "unknown-circle": ({ value }) => ({
    message: `nie ma kręgu o nazwie ${value}`,
    fix: "Wybierz krąg z ustawień albo go tam dodaj.",
  }),
  "bad-cadence": ({ value }) => ({
    message: `${value} to nie jest rytm`,
    fix: "Napisz na przykład 2w, 3mo, monthly albo every 6 weeks.",
  }),
  "paused-by-cadence": ({ field }) => ({
    message: `${field} mówi, że rytmu ma nie być`,
    fix: "Zamiast tego wybierz rytm.",
  }),
  "person-template-missing": ({ value }) => ({
    message: `nie ma szablonu dla nowych osób (${value})`,
    fix: "Popraw go w ustawieniach Reconnect.",
  }),
  "template-unreadable": ({ value }) => ({
    message: `z tym imieniem nie da się odczytać właściwości szablonu (${value})`,
    fix: 'Ujmij w szablonie "{{title}}" w cudzysłów.',
  }),
  "daily-format": ({ value }) => ({
    message: `nie da się użyć formatu daty notatek dziennych (${value})`,
    fix: "Wybierz format z rokiem, miesiącem i dniem, na przykład YYYY-MM-DD.",
  }),
  "template-missing": ({ value }) => ({
    message: `nie ma szablonu notatek dziennych (${value})`,
    fix: "Popraw go w ustawieniach notatek dziennych.",
  }),
  "nothing-to-undo": () => ({
    message: "nie ma czego cofnąć",
    fix: "Cofnąć można tylko to, co zapisał Reconnect.",
  }),
  "settings-newer": ({ value }) => ({
    message: `ustawienia są z nowszej wersji (${value})`,
    fix: "Zaktualizuj Reconnect.",
  }),
  "settings-unreadable": ({ value }) => ({
    message: `nie da się odczytać ustawień (${value})`,
    fix: "Popraw data.json w folderze wtyczki albo usuń go, by zacząć od ustawień domyślnych.",
  }),
  "not-a-vault": ({ value }) => ({ message: `${value} nie jest folderem z notatkami`, fix: "Podaj istniejący folder." }),
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${plural(count, one, few, many)}`;

function span(days: number): string {
  if (days < 14) return counted(days, "dzień", "dni", "dni");
  if (days < 60) return counted(Math.round(days / 7), "tydzień", "tygodnie", "tygodni");
  if (days < 730) return counted(Math.round(days / 30.4), "miesiąc", "miesiące", "miesięcy");
  return counted(Math.round(days / 365.25), "rok", "lata", "lat");
}

function ago(days: number): string {
  if (days === 0) return "dzisiaj";
  return days === 1 ? "wczoraj" : `${span(days)} temu`;
}

function inDays(days: number): string {
  if (days === 0) return "dzisiaj";
  return days === 1 ? "jutro" : `za ${span(days)}`;
}

export const pl: typeof en = {
  locale: "pl",
  kinds,
  problems,
  refusals,
  ago,
  inDays,
  span,
  list: (names) => new Intl.ListFormat("pl", { type: "conjunction" }).format(names),

  card: {
    last: (kind, days) => `ostatnio: ${kind}, ${ago(days)}`,
    lastUnknownKind: (days) => `ostatni kontakt ${ago(days)}`,
    lastMention: (days) => `ostatnia wzmianka ${ago(days)}`,
    never: "jeszcze bez zapisanego kontaktu",
    every: {
      days: (count) => (count === 1 ? "codziennie" : `co ${count} dni`),
      weeks: (count) => (count === 1 ? "co tydzień" : `co ${count} ${plural(count, "tydzień", "tygodnie", "tygodni")}`),
      months: (count) => (count === 1 ? "co miesiąc" : `co ${count} ${plural(count, "miesiąc", "miesiące", "miesięcy")}`),
      years: (count) => (count === 1 ? "co rok" : `co ${count} ${plural(count, "rok", "lata", "lat")}`),
    },
    snoozedUntil: (day) => `Odłożone do ${day}.`,
    holdUntil: (day, why) => (why === null ? `Wstrzymane do ${day}.` : `Wstrzymane do ${day}: ${why}.`),
    paused: "Pauza: wróci, gdy ją zdejmiesz.",
    dueOn: (day) => `Pojawi się ${day}.`,
  },

  reasons: {
    "promise-overdue": (text, due) => `Twoja obietnica: ${text} (termin minął ${due}).`,
    "promise-due": (text, due) => `Twoja obietnica: ${text} (termin: ${due}).`,
    waiting: (text, due) => `Czekasz na: ${text}${due === null ? "" : ` (${due})`}.`,
    birthday: (days, age) =>
      `${days === 0 ? "Dzisiaj urodziny" : `Urodziny ${inDays(days)}`}${age === null ? "" : ` (${counted(age, "rok", "lata", "lat")})`}.`,
    date: (label, days) => `${capitalised(label)} ${inDays(days)}.`,
    goal: (text, days) => `Jak poszło? „${text}” było ${ago(days)}.`,
    congratulate: (text) => `Nowina warta słowa: ${text}.`,
    overdue: (days) => `Ostatni kontakt był ${ago(days)}.`,
    due: (days) => `Ostatni kontakt był ${ago(days)}: to mniej więcej Wasza pora.`,
    drift: (days, usual) => `Zwykle rozmawiacie co ${span(usual)}; teraz minęło już ${span(days)}.`,
    dormant: (days) => `Kiedyś byliście w kontakcie; ostatnio ${ago(days)}. Krótkie „cześć” będzie miłą niespodzianką.`,
    unthanked: (text) => `Nie było jeszcze podziękowania za: ${text}.`,
    "only-asks": "Twoje ostatnie wiadomości to głównie prośby. Co możesz dać tym razem?",
    share: (note, interest) => `Twoja notatka „${note}” jest o: ${interest}. Może się spodobać.`,
    shareTopic: (note) => `Masz notatkę „${note}”. Może się spodobać.`,
    introduction: {
      seeks: (name, topic) => `Warto poznać ich ze sobą: ${name} może tu pomóc (${topic}).`,
      helps: (name, topic) => `Warto poznać ich ze sobą: ${name} szuka takiej pomocy (${topic}).`,
      alike: (name, topic) => `Może poznać ich ze sobą? ${name} też to lubi: ${topic}.`,
    },
    "same-place": (place) => `Jesteście w tym samym miejscu: ${place}.`,
    new: "Jeszcze bez zapisanego kontaktu: dobry dzień na pierwsze „cześć”.",
  },

  ask: {
    goal: (text) => `Zapytaj, jak idzie: ${text}.`,
    change: (text) => `Zapytaj o nowiny: ${text}.`,
    lastTold: (text) => `Ostatnio: ${text}`,
    interest: (interest) => `Zapytaj o: ${interest}.`,
  },

  dashboard: {
    title: "Reconnect",
    loading: "Czytam Twoje notatki…",
    progress: (done, total) => `Przeczytano ${done.toLocaleString("pl")} z ${total.toLocaleString("pl")} notatek`,
    forToday: (count) => (count === 0 ? "Nikogo na dziś" : `${counted(count, "osoba", "osoby", "osób")} na dziś`),
    later: (count) => `${count} ${plural(count, "kolejna", "kolejne", "kolejnych")}, gdy będzie czas`,
    calm: (name, days) => `Ze wszystkimi masz kontakt. Następna osoba: ${name}, ${inDays(days)}.`,
    calmNobody: "Ze wszystkimi masz kontakt.",
    calmNoRhythm:
      "Nikt nie ma jeszcze rytmu. Dopisz go w notatce osoby, na przykład cadence: 1mo, albo wybierz zwykły rytm w ustawieniach.",
    failed: "Reconnect nie mógł odczytać notatek.",
    failedFix: "Wczytaj sejf ponownie. Jeśli to się powtórzy, napisz nam, co mówi konsola deweloperska.",
    empty: {
      title: "Jeszcze nikogo tu nie ma",
      message:
        "Notatka o osobie ma właściwość type: person albo tag #person. Utwórz pierwszą albo wybierz w ustawieniach folder z ludźmi.",
    },
    sections: {
      later: "Gdy będzie czas",
      dates: "Nadchodzące daty",
      new: "Nowe osoby",
      untracked: "Jeszcze bez rytmu",
      resting: "Odpoczywają",
      well: "W kontakcie",
    },
    promiseWasDue: (day) => `termin minął ${day}`,
    promiseDue: (day) => `termin: ${day}`,
    promiseDueToday: "termin: dzisiaj",
    promiseOpen: "bez terminu",
    waiting: "czekasz",
  },

  intros: { idea: "pomysł", asked: "zapytane", made: "poznali się", done: "zakończone" },

  undo: undoPl,

  diagnosis: diagnosisPl,

  relationship: relationshipPl,
  ui: uiPl,
};
