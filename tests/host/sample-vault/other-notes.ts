import type { Calendar } from "./calendar";
import type { Notes } from "./notes";
import { clippings } from "./clippings";
import { startHere } from "./start-here";

/** What else is in a life's vault: none of it is a person. */
export function otherNotes(on: Calendar): Notes {
  return {
    ...clippings(on),
    "Start here.md": startHere(),
    "Templates/Daily.md": "# {{date:dddd}}, {{date:YYYY-MM-DD}}\n\n\n",
    "Templates/Person.md": `---
type: person
circle: warm
cadence: quarterly
interests: []
---
# {{title}}

Met on {{date}}.
`,
    "Books/The Tide Mill.md": `---
status: spreads 4 to 9
publisher: "[[Robert Hahn]]"
---
A mill that works only when the moon does. The miller is a gull. [[Olga Kos]] checks the physics.

- [x] storyboard
- [ ] spread seven, the wheel
- [ ] endpapers
`,
    "Notes/Tidal mills.md": `---
created: ${on.ago(20)}
---
Mills that are driven by the tide: a pond fills at flood and empties through the wheel at ebb. Woodbridge, Eling, and one on the Rance.

#hydrology #sailing
`,
    "Notes/Water-based inks.md": `---
created: ${on.ago(31)}
---
Thin paper drinks them. A drop of glycerine slows the drying; two drops stop it.

#printmaking
`,
    "Notes/Sourdough, again.md": `Michał's starter is called Kåre. Day 3: bubbles. Day 4: regret.

#sourdough
`,
    "Notes/Picture books I keep.md": `- the one with the bear and the hat
- the one where nothing happens and it snows
- everything with a lighthouse

#picture-books
`,
    "Notes/Mochizuki.md": "A printer's shop in Kyoto, closed on Wednesdays. Not a MOC, whatever the name says.\n",
    "Notes/Residency.md": "Six weeks on Bornholm, next summer, thanks to [[Teresa Wilk]]. Bring: boots, blue, a book.\n",
    "People/People MOC.md": "# People\n\n- [[Ola Nowicka]]\n- [[Tomek Ryś]]\n- [[Grace Okafor]]\n",
    "Trips/London, for Grace's show.md": `---
date: ${on.ahead(12)}
until: ${on.ahead(15)}
place: London
---
Three nights. [[Grace Okafor]]'s *Salt*, of course; and who else is there? [[Priya Raman]] promised railway posters.

Pack: the good shoes, the small sketchbook, nothing that needs ironing.
`,
    "Meetings/Book fair, the last day.md": `---
date: ${on.ago(46)}
people: ["[[Igor Wolski]]", "[[Priya Raman]]"]
---
Two people with pencils behind their ears in one train compartment. Igor drew a pike, Priya a semaphore, I lost.
`,
    "Meetings/Workshop at the museum.md": `---
date: ${on.ago(72)}
participants: ["[[Farid Rahimi]]", "[[Hania Bielska]]"]
---
Twelve children, twelve astrolabes of cardboard. One child navigated to the café.
`,
  };
}

/** How the vault's own app is set up. */
export function configuration(): Notes {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    ".obsidian/app.json": json({}),
    ".obsidian/daily-notes.json": json({ folder: "Daily", template: "Templates/Daily" }),
    ".obsidian/templates.json": json({ folder: "Templates" }),
    ".obsidian/core-plugins.json": json({ "daily-notes": true, templates: true, "file-explorer": true, "command-palette": true }),
  };
}
