import { Calendar } from "./calendar";
import { diary } from "./diary";
import { family } from "./family";
import { friends } from "./friends";
import { configuration, otherNotes } from "./other-notes";
import { clients, mentors } from "./work";

/**
 * The vault of Kasia, an illustrator in Gdańsk, dated relative to `today` (`YYYY-MM-DD`): path → text. The same day
 * always gives the same vault.
 */
export function sampleVault(today: string): Map<string, string> {
  const on = new Calendar(today);
  const parts = [configuration(), otherNotes(on), family(on), friends(on), clients(on), mentors(on), diary(on)];
  return new Map(parts.flatMap((notes) => Object.entries(notes)));
}
