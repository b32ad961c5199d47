import type { dashboardEn } from "./dashboard-en";
import type { Translated } from "./sentence";

export const dashboardPl: Translated<typeof dashboardEn> = {
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
    shareTopic: "Masz notatkę „{note}”. Może się spodobać.",
    introduction: {
      seeks: "Warto poznać ich ze sobą: {name} może tu pomóc ({topic}).",
      helps: "Warto poznać ich ze sobą: {name} szuka takiej pomocy ({topic}).",
      alike: "Może poznać ich ze sobą? {name} też to lubi: {topic}.",
    },
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
};
