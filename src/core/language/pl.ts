import type { ProblemKind } from "../note/problem";
import type { RefusalKind } from "../note/refusal";
import type { TouchpointKind } from "../touchpoint/touchpoint";
import { diagnosisPl } from "./diagnosis-pl";
import type { en } from "./en";
import { faultsPl } from "./faults-pl";
import type { Pair, Translated } from "./sentence";
import { relationshipPl } from "./relationship-pl";
import { uiPl } from "./ui-pl";
import { undoPl } from "./undo-pl";

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

const problems: Readonly<Record<ProblemKind, Pair>> = {
  "frontmatter-unreadable": ["Nie da się odczytać właściwości tej notatki: {value}", "Otwórz notatkę w trybie źródłowym i popraw linie między znakami ---."],
  "frontmatter-unclosed": ["Właściwości tej notatki nie mają zamykającego ---.", "Dodaj linię --- po ostatniej właściwości."],
  "date-impossible": ["{field}: nie ma takiego dnia jak {value}.", "Zapisz dzień jako RRRR-MM-DD, na przykład 2026-11-23."],
  "date-ambiguous": ["{field}: {value} nie jest w postaci RRRR-MM-DD i można to czytać na dwa sposoby.", "Zapisz dzień jako RRRR-MM-DD, na przykład 2026-11-23."],
  "date-partial": ["{field}: {value} to niepełna data.", "Zapisz dzień jako RRRR-MM-DD, na przykład 2026-11-23."],
  "date-unreadable": ["{field}: {value} nie jest datą.", "Zapisz dzień jako RRRR-MM-DD, na przykład 2026-11-23."],
  "cadence-unreadable": ["{field}: {value} nie jest rytmem.", "Napisz na przykład 2w, 3mo, monthly albo every 6 weeks."],
  "circle-unknown": ["{field}: nie ma kręgu o nazwie {value}.", "Wybierz krąg z ustawień albo dodaj go tam."],
  "timezone-unknown": ["{field}: {value} to nie nazwa strefy czasowej.", "Napisz nazwę taką jak Europe/Warsaw albo America/New_York."],
  "value-unreadable": ["{field}: nie da się odczytać {value}.", "Napisz zwykły tekst albo listę zwykłych tekstów."],
  "note-unreadable": ["Nie udało się odczytać tej notatki: {value}", "Sprawdź, czy plik istnieje i czy można go czytać."],
  "folder-unreadable": ["Nie udało się zajrzeć do tego folderu ({value}): brakuje tu osób, które w nim są", "Sprawdź, czy folder można czytać."],
  "daily-format": ["Nie da się użyć formatu daty notatek dziennych: {value}", "Wybierz format z rokiem, miesiącem i dniem, na przykład YYYY-MM-DD."],
  "link-ambiguous": ["{value} może oznaczać więcej niż jedną notatkę.", "Napisz link razem z folderem notatki."],
  "task-date": ["Nie da się odczytać daty tego zadania: {value}", "Zapisz dzień jako RRRR-MM-DD, na przykład 2026-11-23."],
};

const refusals: Readonly<Record<RefusalKind, Pair>> = {
  ...faultsPl,
  "frontmatter-unreadable": ["nie da się odczytać jej właściwości ({value})", "Popraw linie między znakami --- i powtórz."],
  "frontmatter-unclosed": ["jej właściwości nie mają zamykającego ---", "Dodaj linię --- po ostatniej właściwości i powtórz."],
  "key-twice": ["{field} występuje tam dwa razy", "Usuń jedno z nich i powtórz."],
  "value-not-simple": ["{field} nie ma jednej prostej wartości", "Zmień ją ręcznie; Reconnect jej nie rusza."],
  "value-unreadable": ["w {field} jest {value}, czego nie da się odczytać", "Popraw to w notatce; Reconnect tego nie rusza."],
  "section-not-exact": ["nie da się dopisać linii pod {value} bez zmiany tego, co tam jest", "Poszukaj w tej sekcji niezamkniętego bloku kodu lub komentarza."],
  "line-not-exact": ["tego nie da się zapisać tak, by odczytało się tak samo: {value}", "Pomiń nawiasy lub podwójne dwukropki i powtórz."],
  "not-verified": ["nie udało się potwierdzić, że zmiana jest dokładna", "Zmień notatkę ręcznie; Reconnect jej nie ruszył."],
  "line-missing": ["tej linii już tam nie ma: {value}", "Od tego czasu się zmieniła; zajrzyj do notatki i powtórz."],
  "line-twice": ["ta linia występuje tam więcej niż raz: {value}", "Usuń jedną z nich albo zmień ją ręcznie."],
  "line-holds-more": ["pod tą linią jest tekst, który do niej należy: {value}", "Usuń ją ręcznie, żeby nic z niego nie zginęło."],
  "line-no-task": ["ta linia nie jest zadaniem: {value}", "Dodaj jej pole [ ] i powtórz."],
  "task-recurs": ["to zadanie samo wraca: {value}", "Odhacz je w notatce, żeby wtyczka Tasks utworzyła następne."],
  "note-missing": ["tej notatki już nie ma", "Sprawdź, czy nie została przeniesiona lub usunięta."],
  "note-exists": ["notatka o tej nazwie już jest", "Wybierz inną nazwę."],
  "line-gone": ["tego wiersza już tam nie ma: {value}", "Otwórz notatkę i obejrzyj ją jeszcze raz."],
  "note-changed": ["notatka zmieniła się od tego czasu", "Cofnij to ręcznie; późniejsze zmiany są bezpieczne."],
  "path-unsafe": ["{value} nie jest bezpiecznym miejscem na notatkę", "Wybierz inną nazwę lub folder."],
  "read-only": ["tego pliku nie można zapisać", "Sprawdź uprawnienia pliku."],
  io: ["nie udało się odczytać lub zapisać pliku ({value})", "Sprawdź dysk i powtórz."],
  "unknown-person": ["nikt tutaj nie nazywa się {value}", "Sprawdź pisownię albo utwórz notatkę tej osoby."],
  "ambiguous-person": ["{value} może oznaczać więcej niż jedną osobę", "Podaj notatkę razem z folderem."],
  "unknown-kind": ["{value} nie jest rodzajem kontaktu", "Wybierz jeden z: {kinds}."],
  "bad-date": ["{value} to nie jest dzień", "Zapisz dzień jako RRRR-MM-DD, na przykład 2026-11-23."],
  "day-to-come": ["{value} dopiero nadejdzie, a plan to jeszcze nie kontakt", "Wybierz dzisiaj albo wcześniejszy dzień."],
  "day-gone": ["{value} nie jest po dzisiejszym dniu", "Wybierz dzień po dzisiejszym."],
  "name-unusable": ["notatka nie może się nazywać {value}", 'Pomiń znaki * " \\ / < > : | ? # ^ [ ] i kropkę na początku.'],
  "name-unlinkable": ["nie da się podlinkować {value}: ta nazwa psuje linki", "Zmień nazwę notatki, bez znaków # ^ [ ] |."],
  "text-missing": ["nie ma jeszcze czego zapisać", "Napisz w kilku słowach, o co chodzi."],
  "too-few-people": ["do przedstawienia trzeba co najmniej dwóch osób", "Wybierz, kto ma się poznać."],
  "unknown-circle": ["nie ma kręgu o nazwie {value}", "Wybierz krąg z ustawień albo go tam dodaj."],
  "bad-cadence": ["{value} to nie jest rytm", "Napisz na przykład 2w, 3mo, monthly albo every 6 weeks."],
  "paused-by-cadence": ["{field} mówi, że rytmu ma nie być", "Zamiast tego wybierz rytm."],
  "person-template-missing": ["nie ma szablonu dla nowych osób ({value})", "Popraw go w ustawieniach Reconnect."],
  "template-unreadable": ["z tym imieniem nie da się odczytać właściwości szablonu ({value})", "Ujmij w szablonie \"'{{title}}'\" w cudzysłów."],
  "daily-format": ["nie da się użyć formatu daty notatek dziennych ({value})", "Wybierz format z rokiem, miesiącem i dniem, na przykład YYYY-MM-DD."],
  "template-missing": ["nie ma szablonu notatek dziennych ({value})", "Popraw go w ustawieniach notatek dziennych."],
  "nothing-to-undo": ["nie ma czego cofnąć", "Cofnąć można tylko to, co zapisał Reconnect."],
  "settings-newer": ["ustawienia są z nowszej wersji ({value})", "Zaktualizuj Reconnect."],
  "settings-unreadable": ["nie da się odczytać ustawień ({value})", "Popraw data.json w folderze wtyczki albo usuń go, by zacząć od ustawień domyślnych."],
  "not-a-vault": ["{value} nie jest folderem z notatkami", "Podaj istniejący folder."],
};

export const pl: Translated<typeof en> = {
  locale: "pl",
  kinds,
  problems,
  refusals,
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

  card: {
    last: "ostatnio: {kind}, {days, ago}",
    lastUnknownKind: "ostatni kontakt {days, ago}",
    lastMention: "ostatnia wzmianka {days, ago}",
    never: "jeszcze bez zapisanego kontaktu",
    every: {
      days: "{count, plural, one {codziennie} other {co # dni}}",
      weeks: "{count, plural, one {co tydzień} other {co {count, plural, one {# tydzień} few {# tygodnie} other {# tygodni}}}}",
      months: "{count, plural, one {co miesiąc} other {co {count, plural, one {# miesiąc} few {# miesiące} other {# miesięcy}}}}",
      years: "{count, plural, one {co rok} other {co {count, plural, one {# rok} few {# lata} other {# lat}}}}",
    },
    snoozedUntil: "Odłożone do {day}.",
    holdUntil: "Wstrzymane do {day}{why, select, null {} other {: {why}}}.",
    paused: "Pauza: wróci, gdy ją zdejmiesz.",
    dueOn: "Pojawi się {day}.",
  },

  reasons: {
    "promise-overdue": "Twoja obietnica: {text} (termin minął {due}).",
    "promise-due": "Twoja obietnica: {text} (termin: {due}).",
    waiting: "Czekasz na: {text}{due, select, null {} other { ({due})}}.",
    birthday: "{days, plural, =0 {Dzisiaj urodziny} other {Urodziny {days, inDays}}}{age, select, null {} other { ({age, plural, one {# rok} few {# lata} other {# lat}})}}.",
    date: "{label, capital} {days, inDays}.",
    goal: "Jak poszło? „{text}” było {days, ago}.",
    congratulate: "Nowina warta słowa: {text}.",
    overdue: "Ostatni kontakt był {days, ago}.",
    due: "Ostatni kontakt był {days, ago}: to mniej więcej Wasza pora.",
    drift: "Zwykle rozmawiacie co {usual, span}; teraz minęło już {days, span}.",
    dormant: "Kiedyś byliście w kontakcie; ostatnio {days, ago}. Krótkie „cześć” będzie miłą niespodzianką.",
    unthanked: "Nie było jeszcze podziękowania za: {text}.",
    "only-asks": "Twoje ostatnie wiadomości to głównie prośby. Co możesz dać tym razem?",
    share: "Twoja notatka „{note}” jest o: {interest}. Może się spodobać.",
    introduction: "{name} i ta osoba mogą sobie pomóc: {topic}.",
    "same-place": "Jesteście w tym samym miejscu: {place}.",
    new: "Jeszcze bez zapisanego kontaktu: dobry dzień na pierwsze „cześć”.",
  },

  ask: {
    goal: "Zapytaj, jak idzie: {text}.",
    change: "Zapytaj o nowiny: {text}.",
    lastTold: "Ostatnio: {text}",
    interest: "Zapytaj o: {interest}.",
  },

  dashboard: {
    title: "Reconnect",
    loading: "Czytam Twoje notatki…",
    progress: "Przeczytano {done, number} z {total, number} notatek",
    forToday: "{count, plural, =0 {Nikogo} one {# osoba} few {# osoby} other {# osób}} na dziś",
    later: "{count, plural, one {# kolejna} few {# kolejne} other {# kolejnych}}, gdy będzie czas",
    calm: "Ze wszystkimi masz kontakt. Następna osoba: {name}, {days, inDays}.",
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
    promiseWasDue: "termin minął {day}",
    promiseDue: "termin: {day}",
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
