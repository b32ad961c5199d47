import type { FaultWords } from "./told";

export const faultsPl: FaultWords = {
  "note-twin": ({ value }) => ({
    message: `różni się od ${value} tylko wielkością liter albo akcentami, a nie każde urządzenie zmieści obie`,
    fix: `Zmień jej nazwę na ${value} i powtórz.`,
  }),
  "no-answer": () => ({
    message: "plik nie odpowiedział na czas",
    fix: "Zajrzyj do notatki i powtórz: nic nie zapisze się dwa razy.",
  }),
  "write-broke-off": ({ value }) => ({
    message: `zapis urwał się w połowie i nie udało się przywrócić tego, co tam było (${value})`,
    fix: "Otwórz notatkę i przywróć ją, na przykład przez Odzyskiwanie plików.",
  }),
  "line-lost": ({ value }) => ({
    message: `coś innego przepisało notatkę i nie ma w niej już tej linii: ${value}`,
    fix: "Zapisz ją jeszcze raz.",
  }),
  "undo-not-kept": ({ value }) => ({
    message: `zapisano, ale nie udało się zachować tego, czego potrzebuje cofnięcie (${value})`,
    fix: "Jeśli zechcesz to cofnąć, zmień notatkę ręcznie.",
  }),
};
