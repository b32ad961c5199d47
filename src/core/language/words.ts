import { en, type English } from "./en";
import { once } from "./once";
import { pl } from "./pl";
import type { Spoken } from "./sentence";
import { speak } from "./speak";

/** Every sentence that Reconnect says, in one language. English is the shape; another language that lacks one does not compile. */
export type Words = Spoken<English>;

export type Language = "en" | "pl";

const DICTIONARIES: Readonly<Record<Language, () => Words>> = {
  en: once(() => speak<English>(en(), en())),
  pl: once(() => speak<English>(en(), pl())),
};

/** The dictionary of a setting: `auto` follows the host's language tag (`pl`, `pl-PL`), English when there is none for it. */
export function wordsFor(setting: Language | "auto", hostLanguage: string): Words {
  if (setting !== "auto") return DICTIONARIES[setting]();
  return DICTIONARIES[hostLanguage.toLowerCase().startsWith("pl") ? "pl" : "en"]();
}
