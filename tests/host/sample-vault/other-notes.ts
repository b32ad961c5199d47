import type { Calendar } from "./calendar";
import type { Notes } from "./notes";

/** What else is in a life's vault: none of it is a person. */
export function otherNotes(on: Calendar): Notes {
  return {
    "Start here.md": `Five minutes with Reconnect. This is the vault of Kasia Wrońska, who draws picture books in Gdańsk. Everything is made up, and nothing you do here can break anything: it is a copy that goes when you stop it.

**1. Look.** Press Ctrl+P (Cmd+P on a Mac; on the phone the terminal button below), type *dashboard* and press Enter. The pane on the right says whom Kasia might get back to today, and why. It is [[Babcia Helena]]'s birthday, and [[Maja Lis]] is waiting for an invoice.

**2. Log.** Press Ctrl+P, type *log touchpoint*, choose [[Tomek Ryś]] and write what you talked about. Then open today's note in *Daily*: there is one more line, in plain text, which you could have typed yourself.

**3. Look closer.** Open [[Grace Okafor]]: her show has just opened. Or [[Olga Kos]], whom Kasia hasn't written to for months, while a note about [[Tidal mills]] lies around that would please her.

**4. Write by hand.** Open today's note, and add a line such as

\`\`\`
- coffee with [[Magda Żuk]]: she is back for Christmas
\`\`\`

and watch the pane change.

**5. Leave people be.** Somebody is on hold, somebody snoozed, somebody paused. They don't call out to you, until there is a promise or a birthday.

Try it dark, in Polish, or as a phone: the choices are at the top.
`,
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
