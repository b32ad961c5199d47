import type { Calendar } from "./calendar";
import type { Notes } from "./notes";

export function friends(on: Calendar): Notes {
  return {
    "People/Ola Nowicka.md": `---
type: person
circle: inner
cadence: P2W
birthday: 1990-01-17
interests: [cold-water swimming, ceramics, true crime]
goals:
  - swim at Gdynia without a wetsuit @ ${on.ago(2)}
channel: signal
signal: "@olanow"
last-contact: ${on.ago(5)}
---
Best friend since the tram line 6 incident of 2009.
`,
    "People/Tomek Ryś.md": `---
type: person
tags: [person, sailing]
circle: close
cadence: monthly
birthday: ${on.bornAhead(6, 37)}
interests:
  - sailing
  - "[[Tidal mills]]"
  - bad puns
goals:
  - skipper's exam in spring
last_contacted: ${on.ago(97)}
---
Taught me to tie a bowline with one hand. I taught him to draw a boat with the other.
`,
    "People/Magda Żuk.md": `---
type: person
circle: close
cadence: 3 weeks
place: Lisbon
timezone: Europe/Lisbon
interests: [tiles, fado, sourdough]
email: magda@example.org
---
Moved to Lisbon for a year in 2023. It is a long year.
`,
    "People/Michał Żółkiewski.md": `---
type: person
circle: close
cadence: 1mo
birthday: 1987-12-02
interests: [bouldering, letterpress, maps]
can-help-with: [letterpress, old type]
---
Has the only working Heidelberg in the city, in his garage, next to the skis.
`,
    "People/Piotr Łęcki.md": `---
type: person
circle: close
cadence: monthly
hold-until: ${on.ahead(17)}
hold-reason: his father died; a card is enough for now
interests: [hill walking, old radios]
---
A card now. In spring, a walk, and no talking unless he wants to.
`,
    "People/Lena Fox.md": `---
type: person
circle: warm
cadence: quarterly
place: Bristol
timezone: Europe/London
interests: [screen printing, dogs, protest posters]
received:
  - ${on.ago(15)} intro to the Harbour Gallery
email: lena@fox.example
---
Met at a poster fair. Swapped prints and have been swapping ever since.
`,
    "People/Ana 'Nana' O'Neil.md": `---
type: person
aliases:
  - "Ana \\"Nana\\" O'Neil"
  - Nana
circle: warm
cadence: every 2 months
birthday: "07-19"
interests: [street food, lettering, "{{mustache}} templates"]
---
Signs everything with a different middle name.
`,
    "People/林美霞.md": `---
type: person
aliases: [Lin Meixia]
circle: warm
cadence: 3mo
place: Taipei
timezone: Asia/Taipei
interests: [woodblock printing, night markets, "[[Water-based inks]]"]
---
Printmaker. Sends the most beautiful envelopes in the world.
`,
    "People/山田はるか.md": `---
type: person
aliases: [Yamada Haruka]
circle: wide
cadence: yearly
place: Kyoto
interests: [paper, tea]
---
Gave me her last sheet of mulberry paper at a fair, after four minutes. I owe her a letter worth that sheet.
`,
    "People/יעל ברק.md": `---
type: person
aliases: [Yael Barak]
circle: warm
cadence: quarterly
place: Haifa
interests: [comics, sea swimming]
---
We shared a table and one charger at the Angoulême festival.
`,
    "People/سلمى حداد.md": `---
type: person
aliases: [Salma Haddad]
circle: wide
place: Beirut
interests: [calligraphy, children's books]
looking-for: [a co-illustrator for an alphabet book]
---
28 letters, 28 animals, and nobody has ever drawn a good camel for ج.
`,
    "People/Dorota Kamińska.md": `---
type: person
circle: close
cadence: 4w..6w
interests: [yoga, bread, bees]
gave:
  - ${on.ago(200)} logo for the honey jars
received:
  - ${on.ago(70)} four jars of lime honey
thanked:
  - ${on.ago(68)} for the honey
---
`,
    "People/Kuba Zieliński.md": `---
type: person
circle: close
cadence: monthly
paused: true
---
Old flatmate. We both know why, and it is fine.
`,
    "People/Wiktor Sowa.md": `---
type: person
circle: close
cadence: 2w
snooze-until: ${on.ahead(12)}
interests: [radio, trains]
---
On a train to somewhere until further notice.
`,
    "People/Ewa Lis.md": `---
type: person
circle: warm
cadence: quarterly
interests: [ravens, Dungeons & Dragons]
---
Friend from the academy, not to be confused with [[Clients/Ewa Lis|the other Ewa Lis]].
`,
    "People/Pan Stefan.md": `#person

Upstairs. Waters my plants, has opinions about my plants. He feeds a gull called Admiral.
`,
    "People/Paweł Gajda.md": `Ola's brother. Fixes bicycles, guitars and, once, my printer. #person
`,
    "People/Nadia Petrenko.md": `---
type: person
circle: close
cadence: monthly
changes:
  - ${on.ago(6)} new job at the city archive
interests: [archives, embroidery, ghosts of the shipyard]
---
From Kharkiv. Knows where every map in this city is kept, and who spilled coffee on it.
`,
    "People/Marta Sikora.md": `---
type: person
circle: warm
cadence: every 6 weeks
interests: [running, podcasts]
---
Last three messages: me, me and me. She has twins and no evenings. A short one, then, or none.
`,
    "People/Lucía Ferrer.md": `---
type: person
circle: warm
cadence: 2mo
birthday: ${on.monthDayAhead(25)}
place: Valencia
interests: [rice, typography, "[[Water-based inks]]"]
looking-for: [a letterpress printer]
---
Believes that paella and Bodoni have the same rules.
`,
    "People/Marysia Gil.md": `---
type: person
interests: [harmonica, night buses, plums]
---
We shared a desk for three years and a harmonica for one. Then she moved across the river, and it became further every month. No plan. But I'd know her laugh in any tram.
`,
    "People/Priya Raman.md": `---
type: person
circle: wide
cadence: twice a year
place: London
timezone: Europe/London
interests: [block printing, railway posters, cardamom buns]
can-help-with: [London galleries, cheap paper]
met: ${on.ago(46)}
met-context: the train home from the book fair
---
Talked from Warsaw to Tczew without noticing Malbork.
`,
    "People/Jonas Berg.md": `---
type: person
circle: warm
cadence: quarterly
place: Copenhagen
interests: [bicycles, picture books]
changes:
  - ${on.ago(160)} left the agency
---
Answers every letter with a drawing of the weather.
`,
  };
}
