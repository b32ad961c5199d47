import { en } from "./en";
import { pl } from "./pl";

/** Every sentence that Reconnect says, in one language. English is the shape; another language that lacks one does not compile. */
export type Words = typeof en;

export type Language = "en" | "pl";

const DICTIONARIES: Readonly<Record<Language, Words>> = { en, pl };

/** The dictionary of a setting: `auto` follows the host's language tag (`pl`, `pl-PL`), English when there is none for it. */
export function wordsFor(setting: Language | "auto", hostLanguage: string): Words {
  if (setting !== "auto") return DICTIONARIES[setting];
  return hostLanguage.toLowerCase().startsWith("pl") ? pl : en;
}
