import type { Calendar } from "./calendar";
import type { Notes } from "./notes";

export function clients(on: Calendar): Notes {
  return {
    "Clients/Maja Lis.md": `---
type: person
org: Bursztyn Tea
role: founder
circle: warm
cadence: 6w
email: maja@bursztyn.example
interests: [tea, packaging, swallows]
---
Four tins, four seasons. Pays on time, so should I.
`,
    "Clients/Ewa Lis.md": `---
type: contact
org: Museum shop
cadence: quarterly
---
Buys for the museum shop. Laughs in capital letters by e-mail.
`,
    "Clients/Robert Hahn.md": `---
categories: ["[[People]]"]
org: Hahn & Töchter Verlag
role: publisher
place: Hamburg
circle: close
cadence: monthly
interests: [picture books, tides, marzipan]
goals:
  - spring list closed @ ${on.ago(1)}
email: hahn@verlag.example
asked:
  - ${on.ago(33)} more time for the tide mill spreads
---
Publishes *The Tide Mill*. Patience of a lighthouse.
`,
    "Clients/Agnieszka Pawlak.md": `---
type: person
org: Pawlak & Sons, printers
cadence: 2 months
---
Third Pawlak, first Agnieszka. I only ever write when I need something by Friday. She has noticed; she is kind about it.
`,
    "Clients/Farid Rahimi.md": `---
type: person
org: Maritime museum
role: curator
circle: warm
cadence: quarterly
interests: [astrolabes, school visits, cardamom buns]
looking-for: [somebody who can run a children's workshop]
---
Can tell the time from any object older than 1800, and does.
`,
    "Clients/Sunniva Dahl.md": `---
type: person
org: Fjordbok
role: editor
circle: wide
cadence: twice a year
place: Bergen
---
Turned down two books of mine, with two pages of reasons. The third one was better for it.
`,
    "Clients/Igor Wolski.md": `---
type: person
circle: wide
met: ${on.ago(45)}
met-context: queue for coffee at the illustration fair
introduced-by: "[[Hania Bielska]]"
---
Makes games about fishing. Asked for my card, then for my pencil.
`,
  };
}

export function mentors(on: Calendar): Notes {
  return {
    "Mentors/Teresa Wilk.md": `---
type: person
aliases: [prof. Wilk]
circle: close
cadence: quarterly
birthday: 1949-03-08
interests: [etching, Baltic birds, honest critique]
received:
  - ${on.ago(310)} feedback on the portfolio
  - ${on.ago(140)} recommendation for the residency
thanked:
  - ${on.ago(138)} letter and a print
---
"Draw it again, but as if you liked it."
`,
    "Mentors/Henryk Mazur.md": `---
type: person
circle: warm
cadence: twice a year
can-help-with: [etching presses, studio space, patience]
interests: [copper, chess]
---
Retired printmaker with a spare room full of presses.
`,
    "Mentors/Olga Kos.md": `---
type: person
circle: warm
cadence: monthly
interests:
  - tidal mills
  - hydrology
  - choir music
given:
  - ${on.ago(400)} drawings for her lecture
---
Engineer. Explained to me why the mill in my book would not turn, then drew one that would.
`,
    "Mentors/Grace Okafor.md": `---
type: person
circle: close
cadence: 6 weeks
place: London
timezone: Europe/London
interests: [picture books, textiles, jazz]
goals:
  - solo show "Salt" opens @ ${on.ago(3)}
  - teach less, draw more
can-help-with: [agents, contracts]
---
Ten years ahead of me and always turns round to wave.
`,
    "Mentors/Hania Bielska.md": `---
type: person
circle: warm
cadence: 6 weeks
org: City library
interests: [children's books, murals, knitting]
looking-for: [an illustrator for the reading-room mural, "somebody with an etching press"]
---
Lends me the reference books one may not lend.
`,
    "Mentors/Emil Sand.md": `---
type: person
circle: wide
cadence: 12mo
met-context: spoke before me at the fair, was better
---
Noted, never written to.
`,
    "Mentors/Kalina Wójcik.md": `---
type: person
circle: warm
cadence: 2mo
looking-for: [studio space]
interests: [etching, linocut]
---
Prof. Wilk says we should meet. I keep not writing.
`,
    // A colon and a bracket too many: what happens to everybody once.
    "Mentors/Bartek Nowak.md": `---
type: person
circle: warm
cadence: [monthly
interests: paper: handmade
---
Paper maker. His properties have torn: something for *Needs a look*.
`,
  };
}
