import type { Speech } from "../../../../src/core/dashboard/sentences";
import { wordsFor } from "../../../../src/core/language/words";
import { dayDisplay } from "../../../../src/core/time/display";
import { TODAY } from "../followup/people";

/** How view models speak on 24 November 2026. */
export function speechIn(language: "en" | "pl" = "en", today = TODAY): Speech {
  const words = wordsFor(language, "en");
  return { words, days: dayDisplay(words.locale), today };
}
