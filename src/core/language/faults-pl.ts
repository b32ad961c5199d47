import type { Pair } from "./sentence";
import type { FaultKind } from "./told";

export const faultsPl: Readonly<Record<FaultKind, Pair>> = {
  "note-twin": ["różni się od {value} tylko wielkością liter albo akcentami, a nie każde urządzenie zmieści obie", "Zmień jej nazwę na {value} i powtórz."],
  "no-answer": ["plik nie odpowiedział na czas", "Zajrzyj do notatki i powtórz: nic nie zapisze się dwa razy."],
  "write-broke-off": ["zapis urwał się w połowie i nie udało się przywrócić tego, co tam było ({value})", "Otwórz notatkę i przywróć ją, na przykład przez Odzyskiwanie plików."],
  "line-lost": ["coś innego przepisało notatkę i nie ma w niej już tej linii: {value}", "Zapisz ją jeszcze raz."],
  "undo-not-kept": ["zapisano, ale nie udało się zachować tego, czego potrzebuje cofnięcie ({value})", "Jeśli zechcesz to cofnąć, zmień notatkę ręcznie."],
  "review-template-missing": ["nie ma szablonu przeglądów miesiąca ({value})", "Popraw go w ustawieniach Reconnect."],
};
