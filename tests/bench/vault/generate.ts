import { createHash } from "node:crypto";
import { isoDay, parseIsoDay, plusDays, type DayNumber } from "../../../src/core/time/civil-date";
import { hardPerson, HARD_SHARE } from "./hard-notes";
import { Random } from "./random";
import { FIRST_NAMES, INTERESTS, KINDS, LAST_NAMES, PLACES, sentences } from "./word-lists";

/** The vault's last day, and the day on which it is looked at. */
export const END = "2026-11-24";

export interface VaultSize {
  readonly people: number;
  readonly dailies: number;
  readonly others: number;
}

export interface Note {
  readonly path: string;
  readonly text: string;
}

/** One generated vault. The same size and seed give the same bytes. */
export interface GeneratedVault {
  readonly size: VaultSize;
  readonly people: readonly Note[];
  readonly dailies: readonly Note[];
  readonly others: readonly Note[];
}

const SEED = 20261124;

export function generateVault(size: VaultSize, seed = SEED): GeneratedVault {
  const random = new Random(seed);
  const names = Array.from({ length: size.people }, (_, index) => nameOf(index));
  return {
    size,
    people: names.map((name, index) => personNote(name, index, random)),
    dailies: Array.from({ length: size.dailies }, (_, ago) => dailyNote(plusDays(endDay(), -ago), names, random)),
    others: Array.from({ length: size.others }, (_, index) => otherNote(index, names, random)),
  };
}

export const endDay = (): DayNumber => parseIsoDay(END) as DayNumber;

/** What identifies a vault: anybody who repeats the benchmark sees whether they measure the same one. */
export function fingerprint({ people, dailies, others }: GeneratedVault): { readonly bytes: number; readonly sha256: string } {
  const hash = createHash("sha256");
  let bytes = 0;
  for (const { path, text } of [...people, ...dailies, ...others]) {
    hash.update(path).update("\0").update(text).update("\0");
    bytes += Buffer.byteLength(text);
  }
  return { bytes, sha256: hash.digest("hex") };
}

/** Every pair of first and last name, then the same again with an initial. */
function nameOf(index: number): string {
  const first = FIRST_NAMES[index % FIRST_NAMES.length] ?? "";
  const last = LAST_NAMES[Math.floor(index / FIRST_NAMES.length) % LAST_NAMES.length] ?? "";
  const round = Math.floor(index / (FIRST_NAMES.length * LAST_NAMES.length));
  return round === 0 ? `${first} ${last}` : `${first} ${String.fromCharCode(64 + round)} ${last}`;
}

const CADENCES = ["2w", "monthly", "6 weeks", "3mo", "12mo", "4w..6w"];

/** Around 850 bytes, a third of them properties; one in ten is written in a way that is harder to read. */
function personNote(name: string, index: number, random: Random): Note {
  const lastContact = isoDay(plusDays(endDay(), -random.below(500)));
  const birthday = isoDay(plusDays(endDay(), -10_000 - random.below(15_000)));
  const properties = [
    "type: person",
    `last-contact: ${lastContact}`,
    ...(random.chance(0.8) ? [`cadence: ${random.oneOf(CADENCES)}`] : []),
    `birthday: ${birthday}`,
    `interests: [${random.oneOf(INTERESTS)}, ${random.oneOf(INTERESTS)}]`,
    `email: ${name.toLowerCase().normalize("NFD").replace(/[^a-z]+/g, ".")}@example.org`,
    `place: ${random.oneOf(PLACES)}`,
    "tags:",
    "  - person",
    `  - met/${1995 + random.below(30)}`,
    ...(random.chance(0.2) ? ["goals:", `  - ${sentences(random, 1).replace(/\.$/, "")} @ ${isoDay(plusDays(endDay(), random.below(200) - 60))}`] : []),
    ...(random.chance(0.1) ? [`snooze-until: ${isoDay(plusDays(endDay(), random.below(120) - 60))}`] : []),
  ];
  const tasks = random.chance(0.05) ? [`- [ ] send ${random.oneOf(INTERESTS)} notes 📅 ${isoDay(plusDays(endDay(), random.below(60) - 20))}`] : [];
  const body = [`# ${name}`, "", sentences(random, 6), "", "## Notes", "", ...tasks, sentences(random, 3), ""];
  const note = { path: `People/${name}.md`, text: ["---", ...properties, "---", ...body].join("\n") };
  return random.chance(HARD_SHARE) ? hardPerson(note, index) : note;
}

/** Around 1,150 bytes: five touchpoint lines, a few of few people, as friends are; a mention; a code block that looks like a log. */
function dailyNote(day: DayNumber, names: readonly string[], random: Random): Note {
  const someone = (): string => names[Math.floor(random.next() ** 2 * names.length)] as string;
  const touchpoints = Array.from({ length: 3 + random.below(5) }, () => touchpointLine(someone, random));
  const text = [
    `# ${isoDay(day)}`,
    "",
    sentences(random, 4),
    "",
    "## Touchpoints",
    "",
    ...touchpoints,
    "",
    "## Journal",
    "",
    ...(random.chance(0.5) ? [`Thought of [[${someone()}]] today.`, ""] : []),
    ...(random.chance(0.1) ? ["```", `- call with [[${someone()}]]`, "```", ""] : []),
    ...(random.chance(0.1) ? [`- [ ] ask [[${someone()}]] about ${random.oneOf(INTERESTS)}`, ""] : []),
    sentences(random, 4),
    "",
  ].join("\n");
  return { path: `Daily/${isoDay(day)}.md`, text };
}

function touchpointLine(someone: () => string, random: Random): string {
  const time = random.chance(0.5) ? `${10 + random.below(10)}:${10 + random.below(50)} ` : "";
  const people = random.chance(0.2) ? `[[${someone()}]] and [[${someone()}]]` : `[[${someone()}]]`;
  const about = random.chance(0.2) ? ` [[${someone()}]] sends regards` : "";
  const gave = random.chance(0.1) ? ` [gave:: ${random.oneOf(INTERESTS)}]` : "";
  return `- ${time}${random.oneOf(KINDS)} ${people}: ${sentences(random, 1)}${about}${gave}`;
}

/** Around 1,900 bytes that concern nobody, now and then with a link to somebody. */
function otherNote(index: number, names: readonly string[], random: Random): Note {
  const link = random.chance(0.2) ? `See [[${random.oneOf(names)}]].\n\n` : "";
  const properties = random.chance(0.5) ? `---\ntags: [note]\nstatus: ${random.oneOf(["draft", "done"])}\n---\n` : "";
  const text = `${properties}# Note ${index}\n\n${link}${sentences(random, 12)}\n\n- ${sentences(random, 1)}\n- ${sentences(random, 1)}\n\n${sentences(random, 10)}\n`;
  return { path: `Notes/${Math.floor(index / 500)}/Note ${index}.md`, text };
}
