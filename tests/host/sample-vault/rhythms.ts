/** How somebody was met over the last year and a half: the older touchpoints are laid out from this. */
export interface Rhythm {
  /** As it is linked. */
  readonly who: string;
  /** Days between, roughly. */
  readonly every: number;
  /** Days ago of the newest, and of the oldest. */
  readonly last: number;
  readonly first?: number;
  /** Taken in turn, `@` standing for the link. */
  readonly lines: readonly string[];
}

const ABOUT_18_MONTHS = 545;

export const RHYTHMS: readonly Rhythm[] = [
  { who: "Barbara Wrońska|Mama", every: 7, last: 4, lines: ["call with @: the beans are up", "phoned @, she is on chapter nine of her radio play", "call with @: Tata has glued his sleeve to a ship", "call from @ about the allotment keys [by:: them]"] },
  { who: "Zbigniew Wroński", every: 17, last: 11, lines: ["visit at @: we sorted sails the size of a stamp", "call with @ - barometer falling, spirits not", "coffee with @ in the workshop"] },
  { who: "Michał Wroński", every: 15, last: 19, lines: ["video with @: dark at two, bread at four", "message to @: a photo of the sea, which he misses", "video with @ and [[Zosia Wrońska]]: she has renamed the dinosaurs", "message from @: a fox at the bins [by:: them]"] },
  { who: "Babcia Helena", every: 15, last: 13, lines: ["visit at @: sorted postcards, ate too much", "call with @, she won at cards and will not say how", "letter to @ with a drawing of the crane"] },
  { who: "Ola Nowicka", every: 9, last: 5, lines: ["swim and coffee with @: water 4°, talk warm", "coffee with @: glaze came out green after all", "message from @: send me a podcast for the kiln [by:: them]", "coffee with @ on the pier", "call with @: the landlord again, she moves on the first"] },
  { who: "Tomek Ryś", every: 29, last: 97, lines: ["coffee with @: he signed up for the skipper's course", "visit at @, varnished the tiller", "message from @: three puns about buoys [by:: them]"] },
  { who: "Magda Żuk", every: 12, last: 124, lines: ["video with @: new tiles, old landlord", "message to @: fado at the tram stop", "call with @ while she walked home along the river"] },
  { who: "Michał Żółkiewski", every: 33, last: 21, lines: ["coffee with @: found a case of wooden type", "meeting with @ about the print run [own:: yes]", "message to @ with a map he lacks [gave:: 1936 harbour map]"] },
  { who: "Dorota Kamińska", every: 36, last: 40, lines: ["coffee with @: the bees are asleep", "met with @ at the market, honey before work"] },
  { who: "Nadia Petrenko", every: 27, last: 24, lines: ["coffee with @: she showed me the flood maps", "message to @ about the shipyard ghosts", "visit at @ in the reading room"] },
  { who: "Robert Hahn", every: 26, last: 33, lines: ["video with @: cover in blue, he likes the gull [own:: yes]", "email to @: spreads four to nine [own:: yes]", "email from @: the paper has arrived [by:: them]"] },
  { who: "Grace Okafor", every: 44, last: 52, lines: ["video with @: she tore up a contract and told me why", "email to @: three spreads for her eyes", "message from @: a jazz record for the inking [by:: them]"] },
  { who: "Teresa Wilk", every: 80, last: 66, lines: ["visit at @: critique, then cake", "letter to @ with the new proofs"] },
  { who: "Olga Kos", every: 30, last: 175, lines: ["call with @: why water wheels sulk at high tide", "email from @: a drawing of a sluice [by:: them]"] },
  { who: "Hania Bielska", every: 40, last: 45, lines: ["coffee with @: storytime needs a dragon", "email to @ about the mural wall"] },
  { who: "林美霞", every: 85, last: 60, lines: ["letter from @: paper with gold in it [by:: them]", "message to @: the blue ink worked"] },
  { who: "Lena Fox", every: 70, last: 15, lines: ["message from @: dog in a beret [by:: them]", "video with @: swapped notes on squeegees"] },
  { who: "Jonas Berg", every: 90, last: 150, lines: ["email to @: a picture book he must see", "message from @: cycling to Sweden, back by supper [by:: them]"] },
  { who: "Lucía Ferrer", every: 62, last: 58, lines: ["video with @: serif or not", "message to @: rice went wrong, again"] },
  { who: "יעל ברק", every: 95, last: 80, lines: ["message from @: two pages of the new comic [by:: them]", "video with @ about colour on cheap paper"] },
  { who: "Farid Rahimi", every: 80, last: 72, lines: ["meeting with @ at the museum about the workshop posters [own:: yes]", "email from @: the astrolabe is back [by:: them]"] },
  { who: "Maja Lis", every: 45, last: 26, lines: ["meeting with @: winter tin, more swallows [own:: yes]", "email to @: spring tin, last proof [own:: yes]"] },
  { who: "Agnieszka Pawlak", every: 55, last: 30, lines: ["email to @ [asked:: a faster quote] [by:: me] [own:: yes]", "call with @ [asked:: proofs by Friday] [by:: me] [own:: yes]", "email to @ [asked:: a discount on the short run] [by:: me] [own:: yes]"] },
  { who: "Henryk Mazur", every: 170, last: 110, lines: ["visit at @: lost at chess, learned to wipe a plate", "letter to @ with a print off his press"] },
  { who: "People/Ewa Lis|Ewa", every: 88, last: 77, lines: ["meeting with @: the dragon got away", "message to @: a raven on the crane"] },
  { who: "Marysia Gil", every: 8, last: 301, lines: ["coffee with @: she has a new tune and plays it badly, beautifully", "night bus with @, all the way to the end stop and back", "call with @ about nothing at all"] },
  { who: "Kuba Zieliński", every: 21, last: 260, lines: ["coffee with @", "message to @ about the old keys"] },
  { who: "Piotr Łęcki", every: 31, last: 28, lines: ["coffee with @", "call with @: his father is not well"] },
  { who: "Wiktor Sowa", every: 16, last: 20, lines: ["message from @: Olsztyn at dawn [by:: them]", "call with @ from a platform"] },
  { who: "Sunniva Dahl", every: 190, last: 130, lines: ["email to @: the autumn sampler [own:: yes]"] },
  { who: "Ana 'Nana' O'Neil|Nana", every: 63, last: 49, lines: ["message from @: an arepa with serifs [by:: them]", "video with @, lettering till midnight"] },
];

/** How long ago each meeting was, newest first: never quite regular, as life is. */
export function daysAgo({ who, every, last, first = ABOUT_18_MONTHS }: Rhythm, chance: (seed: string, below: number) => number): number[] {
  const days: number[] = [];
  for (let day = last, n = 0; day <= first; n += 1) {
    days.push(day);
    const spread = Math.max(1, Math.round(every / 3));
    day += every - Math.floor(spread / 2) + chance(`${who} ${n}`, spread);
  }
  return days;
}
