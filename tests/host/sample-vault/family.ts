import type { Calendar } from "./calendar";
import type { Notes } from "./notes";

export function family(on: Calendar): Notes {
  return {
    "People/Family/Barbara Wrońska.md": `---
type: person
aliases: [Mama]
circle: inner
cadence: weekly
birthday: 1958-04-12
interests: [allotment, crosswords, radio plays]
phone: +48 600 100 200
place: Elbląg
---
#person/family

Calls go best on Sunday after lunch. Do not ring during *The Archers of Elbląg* (her words).
`,
    "People/Family/Zbigniew Wroński.md": `---
type: person
aliases:
  - Tata
circle: inner
cadence: 2w
birthday: 1956-09-30
interests: [model ships, weather stations]
goals:
  - finish the schooner Zawisza in a bottle @ ${on.ahead(40)}
---
#person/family

Answers the phone only if it is the landline. Says more in the workshop than at the table.
`,
    "People/Family/Michał Wroński.md": `---
type: person
circle: inner
cadence: every 2 weeks
birthday: 1989-06-21
place: Tromsø
timezone: Europe/Oslo
changes:
  - ${on.ago(9)} Ida was born, 3400 g, loud
  - 2024-08-01 moved to Tromsø
interests: [northern lights, sourdough, cross-country skiing]
---
#person/family

My little brother, two metres tall. Marries physics with bread.
`,
    "People/Family/Babcia Helena.md": `---
type: person
circle: inner
cadence: 14d
birthday: ${on.bornAhead(0, 88)}
interests: [pickles, old postcards of Gdańsk]
gave:
  - ${on.ago(80)} enlarged her 1957 postcard
received:
  - ${on.ago(120)} the pierogi recipe, at last
thanked:
  - ${on.ago(119)}
---
#person/family

Keeps every drawing I ever made her in a tin that said *Danish butter cookies*.
`,
    "People/Family/Ciocia Jadzia.md": `---
type: person
birthday: --${on.monthDayAhead(3)}
interests: [choir, gossip]
---
She never told anyone the year.
`,
    "People/Family/Zosia Wrońska.md": `---
type: person
birthday: 2020-02-29
interests: [dinosaurs, glue]
introduced-by: "[[Michał Wroński]]"
---
My niece. Has had one real birthday and will explain this to you at length.
`,
  };
}
