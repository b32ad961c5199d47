import { EXAMPLES, type cliEn } from "./cli-en";
import { pluralPl as plural } from "./plural";

const SEE_HELP = "Zobacz reconnect --help.";

export const cliPl: typeof cliEn = {
  help: `Reconnect: do kogo się odezwać i dlaczego, z notatek, które już masz.

Użycie: reconnect POLECENIE --vault FOLDER [opcje]

  due                      do kogo się dziś odezwać i dlaczego
  show OSOBA               wszystko, co zapisane o osobie
  log RODZAJ OSOBA…        zapisz kontakt w notatce dnia
      --note TEKST         czego udało się dowiedzieć
      --date RRRR-MM-DD    inny dzień niż dziś
      --time GG:mm
      --by me|them         kto zaczął: me (ja) albo them (druga strona)
      --gave TEKST, --received TEKST, --asked TEKST, --thanked TEKST
                           co ode mnie, co dla mnie, o co prośba, za co podziękowanie
      --each               osobna linia dla każdej osoby zamiast jednej wspólnej
  gave TEKST OSOBA…        coś ode mnie, bez kontaktu; tak samo received (dla mnie),
                           asked (prośba) i thanked (podziękowanie) (--date RRRR-MM-DD)
  promise TEKST OSOBA…     obietnica, jako zadanie w notatce dnia
      --due RRRR-MM-DD, --by me|them
  introduce OSOBA OSOBA…   kolejny krok przedstawienia
      --state idea|asked|made|done, --note TEKST, --date RRRR-MM-DD
  snooze OSOBA             odłóż przypominanie o osobie
      --until RRRR-MM-DD   do kiedy (tydzień, jeśli nie podasz)
  hold OSOBA…              zostaw te osoby w spokoju
      --until RRRR-MM-DD [--reason TEKST] albo --end
  pause OSOBA…             bez przypomnień; z powrotem z --end
  circle NAZWA OSOBA…      włącz osoby do kręgu albo --clear OSOBA…
  cadence RYTM OSOBA…      nadaj osobom rytm albo --clear OSOBA…
  new IMIĘ                 notatka dla osoby, z Twojego szablonu
  lower OSOBA              cofnij ostatni kontakt do najnowszego zapisanego
  fresh-start              rozłóż na tygodnie wszystkich, którzy czekają za długo
      --new                także osoby bez kontaktu (po imporcie)
  prepare OSOBA…           co dobrze wiedzieć przed spotkaniem
  review                   notatka, która patrzy na miniony miesiąc
      --month RRRR-MM
  undo [ZNAK]              cofnij polecenie; bez znaku ostatnie
  history                  co można cofnąć
  check                    czego w notatkach nie da się odczytać
  export, import           jeszcze nie

  --vault FOLDER           folder z notatkami
  --today RRRR-MM-DD       jakby był ten dzień
  --json                   jeden dokument JSON zamiast tekstu
  --dry-run                przy wszystkim, co zapisuje: pokaż zmianę, nic nie zapisuj
  --help, --version

Osoba to ścieżka notatki, imię albo alias. Kody wyjścia: 0 zrobione, 1 odmowa (check: są problemy), 2 złe użycie albo brak folderu.`,

  usage: {
    "no-command": () => ({ message: "Co mam zrobić?", fix: SEE_HELP }),
    "unknown-command": (value) => ({ message: `Nie ma polecenia ${value}.`, fix: SEE_HELP }),
    "unknown-option": (value) => ({ message: `Nie ma tu opcji ${value}.`, fix: SEE_HELP }),
    "option-value": (value) => ({
      message: `Wartości opcji ${value} brakuje albo jest niejasna.`,
      fix: `Napisz ją jako ${value}=WARTOŚĆ.`,
    }),
    "no-vault": () => ({ message: "Które notatki?", fix: "Podaj folder z notatkami: --vault FOLDER." }),
    "no-person": () => ({ message: "Kto?", fix: "Podaj osobę: ścieżkę notatki, imię albo alias." }),
    "no-kind": () => ({ message: "Jaki kontakt i z kim?", fix: "Na przykład: reconnect log call Ana." }),
    "no-text": (command) => ({
      message: "Co zapisać i dla kogo?",
      fix: `Na przykład: reconnect ${EXAMPLES[command] ?? command}.`,
    }),
    "no-until": () => ({ message: "Do kiedy?", fix: "Napisz --until RRRR-MM-DD albo --end, gdy to już koniec." }),
    "bad-state": (value) => ({
      message: `${value} to nie krok przedstawienia.`,
      fix: "Napisz --state idea, asked, made albo done.",
    }),
    "too-many": (value) => ({ message: `O jedno słowo za dużo: ${value}.`, fix: "Nazwy ze spacjami ujmij w cudzysłów." }),
    "bad-today": (value) => ({ message: `${value} to nie dzień.`, fix: "Napisz --today jako RRRR-MM-DD." }),
    "bad-month": (value) => ({ message: `${value} to nie miesiąc.`, fix: "Napisz --month jako RRRR-MM." }),
    "bad-time": (value) => ({ message: `${value} to nie godzina.`, fix: "Napisz --time jako GG:mm." }),
    "bad-by": (value) => ({ message: `${value} to ani me, ani them.`, fix: "Napisz --by me albo --by them." }),
    "not-yet": (value) => ({
      message: `Polecenia ${value} jeszcze nie ma; będzie w późniejszej wersji.`,
      fix: "Twoje notatki to zwykły Markdown: skopiuj je tak, jak są.",
    }),
  },

  index: { message: "Nie udało się odczytać notatek.", fix: "Sprawdź folder i powtórz." },
  internal: (value) => ({
    message: `Coś poszło nie tak wewnątrz Reconnect: ${value}`,
    fix: "Daj nam znać; Twoje notatki są takie jak były albo całe.",
  }),
  state: (value) => ({
    message: `Nie ma gdzie zachować tego, czego potrzebuje undo (${value}), więc nic nie zapisano.`,
    fix: "Sprawdź folder XDG_STATE_HOME albo ~/.local/state.",
  }),
  settingRepaired: (key) => ({
    message:
      key === ""
        ? "Nie da się odczytać ustawień; użyto zwykłych."
        : `Ustawienia ${key} nie da się użyć; użyto zwykłego.`,
    fix: "Popraw je w ustawieniach Reconnect.",
  }),

  today: "Na dziś",
  promises: "Obietnice",
  problemsFound: (count) =>
    `${count} ${plural(count, "miejsce wymaga", "miejsca wymagają", "miejsc wymaga")} uwagi: uruchom reconnect check.`,
  noProblems: (people) =>
    `Wszystko w porządku: ${people} ${plural(people, "osoba", "osoby", "osób")} i nic nieczytelnego.`,
  candidates: "To może być:",

  show: {
    touchpoints: "Kontakty",
    ledger: "Dane i otrzymane",
    promises: "Obietnice",
    introductions: "Przedstawienia",
    more: (count) => `… i ${count} ${plural(count, "wcześniejszy", "wcześniejsze", "wcześniejszych")}`,
    noDate: "bez daty",
    owners: { me: "moja obietnica", them: "obietnica dla mnie" },
    states: { open: "otwarta", overdue: "po terminie", kept: "dotrzymana", "kept-late": "dotrzymana po terminie", dropped: "porzucona" },
    intros: { idea: "pomysł", asked: "po pytaniu", made: "doszło do skutku", done: "zakończone" },
  },

  written: (label) => `Zrobione: ${label}.`,
  notWritten: (label) => `Nie zrobiono: ${label}.`,
  alreadyThere: (label) => `Nie ma czego zapisać, już tam stoi: ${label}.`,
  nothingToLower: "Nie ma czego cofać: ostatni kontakt zgadza się z zapisami albo nie ma żadnych.",
  noHistory: "Nie ma czego cofnąć.",
  lowerable: (name, says) => `Ostatni kontakt w notatce ${name} to nadal ${says}.`,
  lowerTo: (newest, path) => `Najnowszy zapisany jest z ${newest}. Cofnij go tak: reconnect lower "${path}"`,
  lowerByHand: "Nic innego nie jest zapisane: jeśli to pomyłka, usuń go ręcznie.",
  nothingWouldChange: "Nic by się nie zmieniło.",
  takeBack: (token) => `Cofnij przez: reconnect undo ${token}`,
};
