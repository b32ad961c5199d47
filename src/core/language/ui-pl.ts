import { pluralPl as plural } from "./plural";
import type { uiEn } from "./ui-en";

/** A day inside a sentence begins small. */
const inside = (day: string): string => day.slice(0, 1).toLowerCase() + day.slice(1);

const people = (count: number): string => `${count} ${plural(count, "osoba", "osoby", "osób")}`;

export const uiPl: typeof uiEn = {
  commands: {
    openDashboard: "Otwórz panel",
    logTouchpoint: "Zapisz kontakt",
    logCall: "Zapisz rozmowę",
    logMeeting: "Zapisz spotkanie",
    logMessage: "Zapisz wiadomość",
    logForCurrentPerson: "Zapisz kontakt z osobą z tej notatki",
    newPerson: "Nowa osoba",
    snooze: "Odłóż osobę",
    undo: "Cofnij ostatnią zmianę",
  },

  ribbon: (count) => (count === 0 ? "Otwórz Reconnect" : `Otwórz Reconnect (${people(count)} na dziś)`),

  pane: {
    search: "Szukaj osób",
    searchHint: "Imię, zainteresowanie, @miejsce",
    clearSearch: "Wyczyść wyszukiwanie",
    found: (count) =>
      count === 0
        ? "Nikogo nie znaleziono"
        : `Znaleziono ${count} ${plural(count, "osobę", "osoby", "osób")}`,
    notFoundHint: "Spróbuj innej pisowni albo części imienia.",
    newPersonNamed: (name) => `Nowa osoba: ${name}`,
    log: "Zapisz",
    logHint: "Zapisz kontakt",
    newPerson: "Nowa osoba",
    promises: "Obietnice",
    today: "Dzisiaj",
    problems: (count) => `Do sprawdzenia (${count} ${plural(count, "notatka", "notatki", "notatek")})`,
    problemsHint: "Tego Reconnect nie umiał odczytać. Notatki są takie, jak były.",
    line: (line) => `linia ${line}`,
    people: (count) => plural(count, "osoba", "osoby", "osób"),
    showMore: (count) => `Pokaż ${count} ${plural(count, "kolejną", "kolejne", "kolejnych")}`,
    reading: "Czytam jeszcze najnowsze notatki…",
    createFirst: "Utwórz pierwszą osobę",
    openSettings: "Otwórz ustawienia",
    tryAgain: "Spróbuj ponownie",
    logSomething: "Zapisz coś mimo to",
    myPromise: "Twoja obietnica",
    theirPromise: "Obietnica tej osoby",
  },

  card: {
    log: "Zapisz",
    logNow: (what) => `Zapisz na dziś – ${what}`,
    logMore: (name) => `Więcej sposobów zapisu: ${name}`,
    snooze: "Odłóż",
    snoozeUntil: (name, day) => `Odłóż do: ${inside(day)} (${name})`,
    snoozeMore: (name) => `Wybierz, na jak długo odłożyć: ${name}`,
    open: "Otwórz",
    openNote: (name) => `Otwórz notatkę: ${name}`,
    actions: (name) => `Działania: ${name}`,
    ask: "O co zapytać",
    reason: "Dlaczego teraz",
  },

  logMenu: {
    theyReachedOut: "Odezwała się ta osoba",
    more: "Więcej…",
  },

  snoozeChoices: {
    days3: "3 dni",
    week: "1 tydzień",
    weeks2: "2 tygodnie",
    month: "1 miesiąc",
    until: (span, day) => `${span} – ${inside(day)}`,
    pick: "Wybierz dzień…",
  },

  picker: {
    forLog: (kind) => `Zapisz (${kind}) z…`,
    forSnooze: "Odłóż…",
    nobody: "Jeszcze nikogo tu nie ma.",
    create: (name) => `Utwórz notatkę „${name}”`,
    choose: "wybierz",
    move: "przejdź",
    dismiss: "zamknij",
  },

  form: {
    title: "Zapisz kontakt",
    who: "Kto",
    addPerson: "Dodaj osobę",
    chosen: "Wybrane osoby",
    remove: (name) => `Usuń: ${name}`,
    kind: "Co",
    by: "Kto zaczął",
    byUnknown: "Nie wiem",
    byMe: "Ja",
    byThem: "Druga strona",
    day: "Dzień",
    time: "Godzina (opcjonalnie)",
    note: "Co nowego?",
    noteHint: "Nowiny, plany, coś do zapamiętania",
    give: "Wzajemność",
    giveHint: "Tylko to, co się zdarzyło; resztę zostaw pustą.",
    sides: { gave: "Ode mnie", received: "Dla mnie", asked: "Moja prośba", thanked: "Moje podziękowanie za" },
    preview: "Linia w notatce dziennej",
    previewEmpty: "Wybierz osobę, aby zobaczyć linię.",
    previewImpossible: "Tego nie da się zapisać w jednej linii. Pomiń nawiasy lub podwójne dwukropki.",
    submit: "Zapisz",
    cancel: "Anuluj",
    errors: {
      who: "Wybierz co najmniej jedną osobę.",
      unchosen: (name) => `Wybierz „${name}” z listy albo wyczyść pole.`,
      day: "Wybierz dzień, który istnieje.",
      future: "Wybierz dziś lub wcześniejszy dzień. Plany to jeszcze nie kontakt.",
      time: "Wpisz godzinę, na przykład 18:10, albo zostaw puste pole.",
    },
  },

  newPerson: {
    title: "Nowa osoba",
    name: "Imię i nazwisko",
    hint: "Notatka powstanie obok pozostałych osób.",
    submit: "Utwórz notatkę",
    cancel: "Anuluj",
    error: "Wpisz imię.",
  },

  snoozeModal: {
    title: (name) => `Odłóż: ${name}`,
    hint: "Urodziny i obietnice nadal się pokażą.",
    date: "Inny dzień",
    submit: "Odłóż",
    error: "Wybierz dzień późniejszy niż dziś.",
  },

  told: {
    logged: (label) => `Zapisano: ${label}`,
    created: (label) => `Utworzono: ${label}`,
    undo: "Cofnij",
    nothing: (label) => `Już tam jest: ${label}`,
    notDone: (label) => `Nic nie zmieniono (${label}).`,
    notUndone: "Tego nie cofnięto.",
    partly: "Jedna część została bez zmian:",
    failed: (reason) => `To się nie udało: ${reason}`,
    noteGone: "Tej notatki już nie ma.",
    notListed: (name) => `Notatka ${name} jest, ale nie została jeszcze rozpoznana jako osoba.`,
  },

  settings: {
    people: "Osoby",
    always: {
      name: "Rozpoznawane od razu",
      desc: "Notatki z właściwością type: person albo z tagiem #person. Wybrane niżej są do nich dodawane.",
    },
    folders: { name: "Foldery", desc: "Każda notatka w tych folderach to osoba.", add: "Dodaj folder" },
    tags: { name: "Tagi", desc: "Notatki z jednym z tych tagów to osoby.", add: "Dodaj tag" },
    properties: {
      name: "Właściwości",
      desc: "Notatki z jedną z tych właściwości to osoby: klucz=wartość albo sam klucz.",
      add: "Dodaj właściwość",
    },
    exclude: {
      name: "Pomijane",
      desc: "Foldery albo słowa w nazwie notatki, które nigdy nie są osobami.",
      add: "Dodaj folder lub słowo",
    },
    add: "Dodaj",
    removeItem: (value) => `Usuń: ${value}`,
    focus: { name: "Osoby na dziś", desc: "Ile osób panel pokazuje najpierw. Reszta poczeka, aż będzie czas." },
    defaultCadence: {
      name: "Zwykły rytm",
      desc: "Dla osób bez własnego rytmu i kręgu. Puste pole oznacza brak.",
      placeholder: "Na przykład 6 weeks",
    },
    language: { name: "Język", desc: "Tej wtyczki.", auto: "Jak w aplikacji", en: "English", pl: "Polski" },
    touchpoints: "Kontakty",
    heading: { name: "Nagłówek", desc: "Pod tym nagłówkiem notatki dziennej zapisywane są kontakty." },
    mentions: {
      name: "Wzmianki w notatkach dziennych",
      desc: "Link do osoby poza zapisanym kontaktem.",
      count: "Licz jako kontakt",
      confirm: "Najpierw zapytaj",
      ignore: "Pomijaj",
    },
    keepLastContact: {
      name: "Aktualizuj ostatni kontakt",
      desc: "Po zapisie właściwość last-contact osoby przesuwa się na ten dzień. Nigdy się nie cofa.",
    },
    dailyNotes: {
      name: "Notatki dzienne",
      "periodic-notes": "Zgodnie z ustawieniami Periodic Notes.",
      "daily-notes": "Zgodnie z ustawieniami notatek dziennych.",
      default: "Notatki dzienne ani Periodic Notes nie są włączone, więc notatki są w głównym folderze.",
      line: "Kontakt to jedna linia:",
      sampleText: "jej premiera przesunęła się na maj",
      sampleName: "Ana Diaz",
    },
    circles: "Kręgi",
    circle: {
      desc: "Nazwa, rytm i liczebność.",
      name: "Nazwa",
      cadence: "Rytm",
      size: "Liczebność",
      remove: (name) => `Usuń krąg ${name}`,
      add: "Dodaj krąg",
      addDesc: "Krąg nadaje rytm swoim osobom. Liczebność to podpowiedź, nigdy limit.",
      newName: "nowy krąg",
    },
    errors: {
      cadence: "To nie jest rytm. Napisz na przykład 2w, 3mo, monthly albo every 6 weeks.",
      focus: "Wpisz liczbę od 1 do 50.",
      heading: "Wpisz nagłówek bez podziału linii i bez #.",
      circleName: "Nadaj kręgowi własną nazwę.",
      circleSize: "Wpisz liczbę całkowitą albo zostaw puste pole.",
      property: "Wpisz klucz=wartość albo sam klucz.",
      duplicate: "To już jest na liście.",
    },
  },
};
