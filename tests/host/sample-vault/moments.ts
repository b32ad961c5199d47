import type { Calendar } from "./calendar";

/** Days that are written by hand: what stands under `## Touchpoints`, and what elsewhere in the note. */
export interface Moment {
  readonly ago: number;
  readonly touchpoints?: readonly string[];
  readonly notes?: readonly string[];
  readonly tasks?: readonly string[];
}

export function moments(on: Calendar): Moment[] {
  return [
    {
      ago: -1,
      notes: ["Tomorrow, in advance, so that I sleep:", "- 11:00 meeting with [[Robert Hahn]] about the spring list", "- coffee with [[Hania Bielska]]"],
    },
    {
      ago: 0,
      notes: ["Grey sea, good light till three. Inked the gull; the gull is smug.", "Babcia is 88 today!"],
      tasks: [`- [ ] cake for [[Babcia Helena]] 📅 ${on.ago(0)}`, "- [ ] call [[Tomek Ryś]] about the tiller"],
    },
    {
      ago: 1,
      notes: ["Rain on the skylight, drew rain.", "- should call [[Magda Żuk]] tomorrow, it has been far too long", "> [[Teresa Wilk]] once said: draw it again, but as if you liked it."],
    },
    {
      ago: 3,
      touchpoints: ["- 16:20 ☕ coffee with [[Nadia Petrenko|Nadia]]: first week at the archive, found a map with a sea serpent"],
      notes: ["Grace's show opens tonight, without me. Sent nothing yet!", "%% gift idea for [[Ola Nowicka]]: a thermometer for cold water %%"],
      tasks: [`- [ ] send [[Nadia Petrenko]] the 1936 harbour map 📅 ${on.ahead(2)}`],
    },
    {
      ago: 4,
      touchpoints: ["- 18:05 rozmowa z [[Barbara Wrońska|Mamą]]: fasola już w słoikach, siedemnaście sztuk"],
      notes: ["With Mama on the phone I think in Polish, so the line is in Polish. Why not."],
    },
    {
      ago: 5,
      touchpoints: ["- 07:30 coffee with [[Ola Nowicka|Ola]] after the swim: no wetsuit on Sunday, she swears [received:: time, when I needed it]"],
      notes: ["Water 6°. I was in for as long as it takes to say so."],
    },
    {
      ago: 9,
      notes: ["An uncle — no: an **aunt**! Michał sent one blurred photo and eleven exclamation marks."],
    },
    {
      ago: 12,
      tasks: [`- [ ] waiting [[Michał Żółkiewski]]: proofs from the Heidelberg 📅 ${on.ago(2)}`, `- [x] send [[Farid Rahimi]] the workshop plan 📅 ${on.ago(13)} ✅ ${on.ago(12)}`],
      notes: ["Errands, mostly. Bought a ruler, lost a ruler."],
    },
    {
      ago: 15,
      touchpoints: ["- 19:05 video with [[Lena Fox]]: she wrote to the Harbour Gallery for me [received:: intro to the Harbour Gallery] [by:: them]"],
    },
    {
      ago: 18,
      touchpoints: ["- message to [[Marta Sikora]]: a podcast about slow running [shared:: podcast] [by:: me]"],
      notes: ["![[Tidal mills]]"],
    },
    {
      ago: 22,
      notes: ["Prof. Wilk again: *you three should be in one room.* She means it as an order."],
      touchpoints: ["- intro [[Kalina Wójcik]] ↔ [[Henryk Mazur]] [intro:: idea]"],
    },
    {
      ago: 26,
      touchpoints: ["- 10:00 meeting with [[Maja Lis]]: winter tin approved, more swallows; I owe her the invoice [own:: yes] [late:: me, 10]"],
      tasks: [`- [ ] invoice draft for [[Maja Lis]] 📅 ${on.ago(8)}`],
    },
    {
      ago: 38,
      touchpoints: ["- message to [[Marta Sikora]]: how was the half marathon? [by:: me]", "- intro [[Hania Bielska]] ↔ [[Henryk Mazur]] [intro:: asked]"],
    },
    {
      ago: 45,
      touchpoints: ["- 13:00 coffee with [[Hania Bielska]] and [[Igor Wolski]]: he makes games about fishing, she knew before I did"],
      notes: ["```", "- call with [[Emil Sand]]", "```", "That line above is from the form I am drawing for the museum, not from my life."],
    },
    {
      ago: 46,
      notes: ["Home from the fair by the slow train. [[Priya Raman]] got off at Tczew with my good pencil; I have her timetable."],
    },
    {
      ago: 64,
      touchpoints: ["- call with [[Dorota Kamińska]]: hive inspection, one sting, mine [moved:: them]"],
      tasks: [`- [x] bees wax for [[Dorota Kamińska]] 📅 ${on.ago(60)} ✅ ${on.ago(62)}`],
    },
    {
      ago: 90,
      touchpoints: ["- 🎁 gift for [[Zosia Wrońska]]: a stegosaurus that glues [gave:: stegosaurus]"],
    },
    {
      ago: 138,
      touchpoints: ["- letter to [[Teresa Wilk]]: thank you for the residency [thanked:: recommendation for the residency]"],
    },
    {
      ago: 200,
      touchpoints: ["- intro [[Nadia Petrenko]] ↔ [[Farid Rahimi]] [intro:: made]", "- event with [[Dorota Kamińska]], [[Ola Nowicka]] and [[Jonas Berg]]: honey fair, three hours, one logo"],
    },
  ];
}

/** What a day is like when nothing else is written down. */
export const ORDINARY_DAYS: readonly string[] = [
  "Fog till noon. Drew fog.",
  "Spread seven again. The mill wheel has eleven spokes now; it had ten.",
  "Market: dill, pears, a chipped blue bowl I did not need.",
  "[[Pan Stefan]] says Admiral has a girlfriend. We are all invited.",
  "Long walk on the breakwater. Two ships, four thoughts.",
  "Scanner sulked. Cleaned the glass, apologised, it worked.",
  "Ink order came, two blues, neither the blue.",
  "Taxes. A day to be forgotten in an orderly way.",
  "Swallows practising leaving.",
  "Storm. The skylight held; my nerves less.",
  "Read half of the book on [[Tidal mills]], dreamt the other half.",
  "Portfolio day. Threw out nine, kept two, unsure about the two.",
  "Soup, radio, early night.",
  "Library: paid the fine, took three more.",
  "Cut linoleum and, slightly, a thumb.",
  "Snow on the cranes, everything in two colours at last.",
  "Client call moved, so: pancakes.",
  "Tested [[Water-based inks]] on the thin paper; it drinks.",
  "Cycled to Sobieszewo and back against the wind both ways.",
  "Nothing much. Good.",
];
