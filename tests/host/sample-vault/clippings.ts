import type { Calendar } from "./calendar";
import type { Notes } from "./notes";

/** What was saved from the web: each would please somebody, and is newer than the last word with them. */
export function clippings(on: Calendar): Notes {
  const clipping = (days: number, author: string, topics: string, text: string): string => `---
categories:
  - "[[Clippings]]"
author: ${author}
created: ${on.ago(days)}
topics: ${topics}
---
${text}
`;
  return {
    "Clippings/The mill that runs on the moon.md": clipping(
      6,
      "Harbour Quarterly",
      '["[[Tidal mills]]", hydrology]',
      "A tide mill in Brittany grinds twice a day, at hours that no baker would choose. The miller sleeps by the table of tides: *I have jet lag and have never left the village.*\n\nThe wheel stops when the pond is level with the sea. For ten minutes nothing moves, and everybody has coffee.",
    ),
    "Clippings/On feeding a starter at the 69th parallel.md": clipping(
      8,
      "Northern Crumb",
      "[sourdough, patience]",
      "In polar night the dough rises by the radiator or not at all. The author talks to hers. It does not help, *but one of us feels better.*",
    ),
    "Clippings/Forty astrolabes, one of them right.md": clipping(
      10,
      "The Instrument Maker",
      "[astrolabes, museums]",
      "A school class in Lisbon built forty astrolabes from pizza boxes. One found the latitude to within a degree. It was the one with the cheese still on it.",
    ),
    "Clippings/A typeface for market stalls.md": clipping(
      13,
      "Lettering Letters",
      "[typography, lettering, street food]",
      "Signs that must be read from a moving tram, in the rain, by somebody who is hungry. They tested it on people who were hungry.",
    ),
  };
}
