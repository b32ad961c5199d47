import { describe, expect, it } from "vitest";
import { parseTouchpointLine, type LineContext } from "../../../../src/core/touchpoint/parse-touchpoint";
import { compileVocabulary } from "../../../../src/core/touchpoint/vocabulary";

const PLAIN: LineContext = { underHeading: false };
const HEADING: LineContext = { underHeading: true };
const TICKED: LineContext = { underHeading: false, ticked: true };

/** `kind by people → about | text`, as short as a table needs it. */
function said(line: string, context: LineContext = PLAIN, kinds: Record<string, string[]> = {}): string {
  const parsed = parseTouchpointLine(line, context, compileVocabulary(kinds));
  if (parsed.kind === "plan" || parsed.kind === "about") return parsed.kind;
  if (parsed.kind === "mention") return `mention ${parsed.targets.join(", ")}`.trim();
  const { kind, by, people, about, text, time } = parsed.line;
  const parts = [`${time === null ? "" : `${time} `}${kind} ${by ?? "?"} ${people.join(", ")}`];
  if (about.length > 0) parts.push(`→ ${about.join(", ")}`);
  if (text !== "") parts.push(`| ${text}`);
  return parts.join(" ");
}

describe("a touchpoint line", () => {
  it.each([
    // nouns
    ["call with [[Ana Diaz]]", "call ? Ana Diaz"],
    ["Quick phone call with [[Ana Diaz]]", "call ? Ana Diaz"],
    ["18:10 call with [[Ana Diaz]] and [[Bo Lind]]: her launch moved to May; [[Cy]] joins her", "18:10 call ? Ana Diaz, Bo Lind → Cy | her launch moved to May; [[Cy]] joins her"],
    ["9:05 – video call with [[Bo]] — roadmap - phase 2", "09:05 video ? Bo | roadmap - phase 2"],
    ["10:00 - 10:30 meeting with [[Bo]]", "10:00 meeting ? Bo"],
    ["**18:10** coffee with [[Ana]]", "18:10 coffee ? Ana"],
    ["call from [[Maja Lis]]: the invoice", "call them Maja Lis | the invoice"],
    ["message from [[Ana]]: she got the job", "message them Ana | she got the job"],
    ["email to [[Bo]] – the contract", "email me Bo | the contract"],
    ["got a long letter from [[Aunt Vi]]", "letter them Aunt Vi"],
    ["lunch with [[Ana]], [[Bo]] & [[Cy]]", "meeting ? Ana, Bo, Cy"],
    ["1:1 with [[Lena Fox]]: growth", "meeting ? Lena Fox | growth"],
    ["went to a concert with [[Ana]]", "event ? Ana"],
    ["gift for [[Ana]]: the tide atlas", "gift me Ana | the tide atlas"],
    ["Congratulations to [[Ana]] on the prize", "congratulation me Ana | on the prize"],
    ["a great, long overdue call today with my old friend [[Ana]]", "call ? Ana"],
    ["coffee with mum and [[Ana]]", "coffee ? Ana"],
    ["call w/ [[Ana]]", "call ? Ana"],
    // verbs
    ["called [[Ana]]", "call me Ana"],
    ["Called [[Ana]] back", "call me Ana | back"],
    ["texted [[Ana]] about [[Bo]]", "message me Ana → Bo | about [[Bo]]"],
    ["met [[Ana]] at the harbour", "meeting ? Ana | at the harbour"],
    ["caught up with [[Ana]] (over soup)", "meeting ? Ana | (over soup)"],
    ["had coffee with [[Ana]]", "coffee ? Ana"],
    ["wrote to [[Ana]]", "message me Ana"],
    ["wrote [[Ana]] a letter", "letter me Ana | a letter"],
    ["sent the slides to [[Ana]]", "message me Ana"],
    ["sent [[Ana]] an email", "email me Ana | an email"],
    ["gave [[Ana]] a call", "call me Ana | a call"],
    ["emailed [[Ana]]: the draft", "email me Ana | the draft"],
    ["reached out to [[Ana]]", "message me Ana"],
    ["heard from [[Ana]]: all well", "message them Ana | all well"],
    ["shared the checklist with [[Ana]]", "shared me Ana"],
    ["introduced [[Ana]] to [[Bo]]", "intro me Ana, Bo"],
    ["thanked [[Ana]]: thanks: she did - and more", "thanks me Ana | thanks: she did - and more"],
    ["ran into [[Tomek Ryś]] downtown", "meeting ? Tomek Ryś | downtown"],
    // the link as subject
    ["[[Ana]] called", "call them Ana | called"],
    ["[[Ana]] called me about the lease", "call them Ana | called me about the lease"],
    ["[[Ana]] wrote to me: all well", "message them Ana | all well"],
    ["[[Ana]] reached out", "message them Ana | reached out"],
    ["[[Ana]] and I had coffee", "coffee ? Ana | and I had coffee"],
    ["[[Ana]] and [[Bo]] visited us", "visit them Ana, Bo | visited us"],
    // links
    ["[Ana](People/Ana%20Diaz.md) called me", "call them People/Ana Diaz.md | called me"],
    ["call with [[People/Ana Diaz|Ana]]", "call ? People/Ana Diaz"],
    ["call with [[Ana: the painter]] and [[B - C]]", "call ? Ana: the painter, B - C"],
    ["call with [[should]]", "call ? should"],
    ["call with ![[Ana]] and [[Bo]]", "call ? Bo"],
    ["call with [[Bo]] `[[Ana]]` %% [[Cy]] %% <!-- [[Dee]] --> $[[E]]$", "call ? Bo | `[[Ana]]` %% [[Cy]] %% <!-- [[Dee]] --> $[[E]]$"],
    ["called [[Ana]]. [[Bo]] is in town", "call me Ana → Bo | [[Bo]] is in town"],
    // signs
    ["☕ [[Ana]]: her book", "coffee ? Ana | her book"],
    ["☎️ from [[Ana]]", "call them Ana"],
    ["📞 call with [[Ana]]", "call ? Ana"],
    // Polish
    ["zadzwoniłem do [[Ana Diaz]]", "call me Ana Diaz"],
    ["zadzwonilam dzis do [[Ana]] i [[Bo]] - o planach", "call me Ana, Bo | o planach"],
    ["kawa z [[Ana]]: nowa praca", "coffee ? Ana | nowa praca"],
    ["Spotkałem się wczoraj z [[Ana]]", "meeting ? Ana"],
    ["spotkaliśmy się z [[Ana]] i [[Bo]]", "meeting ? Ana, Bo"],
    ["[[Ana]] napisała do mnie", "message them Ana | napisała do mnie"],
    ["napisała do mnie [[Ana]]: co słychać", "message them Ana | co słychać"],
    ["odezwała się [[Ana]]", "message them Ana"],
    ["odwiedziliśmy [[Ana]]", "visit ? Ana"],
    ["list od [[Ana]]", "letter them Ana"],
    ["dostałem maila od [[Ana]]", "email them Ana"],
    ["prezent dla [[Ana]]", "gift me Ana"],
    ["wysłałam [[Ana]] kartkę", "letter me Ana | kartkę"],
    ["byliśmy u [[Ana]]", "visit ? Ana"],
    ["pogratulowałam [[Ana]]: nagroda", "congratulation me Ana | nagroda"],
    ["obiad z mamą i [[Ana]]", "meeting ? Ana"],
    ["18:10 rozmowa z [[Ana]] — o łódkach", "18:10 call ? Ana | o łódkach"],
  ])("%s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  it.each([
    ["18:10 call [[Ana]]", "18:10 call ? Ana", PLAIN],
    ["09:00 - [[Acme Corp]] - Onboarding call", "09:00 call ? Acme Corp | Onboarding call", PLAIN],
    ["call [[Ana]]", "call ? Ana", HEADING],
    ["[[Ana]]", "other ? Ana", HEADING],
    ["thinking of [[Ana]]: [[Bo]] too", "other ? Ana → Bo | [[Bo]] too", HEADING],
    ["call [[Ana]] ✅ 2026-11-20", "call ? Ana", TICKED],
    ["zadzwonić do [[Ana]]", "call ? Ana", TICKED],
  ] as const)("a wish is done by time, heading or tick: %s", (line, expected, context) => {
    expect(said(line, context)).toBe(expected);
  });

  it.each<[string, Record<string, string[]>, string, string]>([
    ["a noun with its preposition", { meeting: ["zupa"] }, "zupa z [[Ana]]", "meeting ? Ana"],
    ["and without", { meeting: ["zupa"] }, "zupa [[Ana]]", "meeting ? Ana"],
    ["who began, by the preposition", { message: ["pigeon"] }, "pigeon from [[Ana]]", "message them Ana"],
    ["a phrase", { call: ["ring-a-ding with"] }, "ring-a-ding with [[Ana]]", "call ? Ana"],
    ["an emoji", { coffee: ["🧋"] }, "🧋 [[Ana]]", "coffee ? Ana"],
    ["a built-in word in another kind", { coffee: ["lunch"] }, "lunch with [[Ana]]", "coffee ? Ana"],
    ["a built-in word taken away", { call: ["-talk"] }, "talk with [[Ana]]", "mention Ana"],
    ["an emoji taken away", { coffee: ["-☕"] }, "☕ [[Ana]]", "mention Ana"],
    ["one that stays in another kind", { call: ["-lunch"] }, "lunch with [[Ana]]", "meeting ? Ana"],
    ["a word of plans", { plan: ["someday"] }, "coffee with [[Ana]] someday", "plan"],
    ["a word of plans taken away", { plan: ["-maybe"] }, "maybe coffee with [[Ana]]", "coffee ? Ana"],
    ["a word of thoughts", { never: ["prayed for"] }, "prayed for [[Ana]]", "about"],
    ["a word of thoughts taken away", { never: ["-read about"] }, "thinking of a coffee with [[Ana]]", "about"],
    ["nothing said", { call: ["", " ", "-"], plan: [""] }, "[[Ana]]", "mention Ana"],
    ["no kind", { nonsense: ["x"], constructor: ["y"], toString: ["z"] }, "x y z [[Ana]]", "mention Ana"],
  ])("the user's own words: %s", (_, kinds, line, expected) => expect(said(line, PLAIN, kinds)).toBe(expected));
});

describe("no contact", () => {
  it.each([
    "call with [[Ana]] tomorrow",
    "tomorrow: call [[Ana]]",
    "should call [[Ana]]",
    "I need to text [[Ana]] about the boat",
    "want to catch up with [[Ana]]",
    "We'll meet [[Ana]]",
    "going to have coffee with [[Ana]]",
    "will grab lunch with [[Ana]]",
    "coffee with [[Ana]] next week",
    "coffee with [[Ana]] was cancelled",
    "cancelled the call with [[Ana]]",
    "prepare meeting with [[Ana]]",
    "didn't meet [[Ana]]",
    "jutro kawa z [[Ana]]",
    "trzeba zadzwonić do [[Ana]]",
    "Muszę napisać do [[Ana]]",
    "chce spotkać się z [[Ana]]",
    "kawa z [[Ana]] odwołana",
    "nie zadzwoniłem do [[Ana]]",
  ])("a plan: %s", (line) => {
    expect(said(line)).toBe("plan");
  });

  it.each([
    ["call [[Ana]]", "mention Ana"],
    ["Meet [[Ana]] at noon", "mention Ana"],
    ["meet with [[Ana]]", "mention Ana"],
    ["zadzwoń do [[Ana]]", "mention Ana"],
    ["[[Ana]] called [[Bo]]", "mention Ana, Bo"],
    ["[[Ana]] called her mother", "mention Ana"],
    ["[[Ana]] met Bo in Berlin", "mention Ana"],
    ["gave [[Ana]] feedback", "mention Ana"],
    ["no links here", "mention"],
    ["", "mention"],
  ])("a mention: %s", (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  it("plan words in the text or in a link make no plan", () => {
    expect(said("call with [[Ana]]: we should meet tomorrow")).toBe("call ? Ana | we should meet tomorrow");
    expect(said("call with [[Maybe Tomorrow]]")).toBe("call ? Maybe Tomorrow");
  });
});

describe("the fields of a line", () => {
  const line = (text: string) => {
    const parsed = parseTouchpointLine(text, PLAIN, compileVocabulary({}));
    if (parsed.kind !== "touchpoint") throw new Error(`${text} is no touchpoint`);
    return parsed.line;
  };

  it("are read in both brackets, with links in them, and leave the text", () => {
    const read = line("call with [[Ana]]: well [gave:: intro to [[Bo]]] (by:: them) [asked:: a [small] favour] ok");
    expect(read.ledger).toEqual([
      { side: "gave", text: "intro to [[Bo]]" },
      { side: "asked", text: "a [small] favour" },
    ]);
    expect(read).toMatchObject({ by: "them", people: ["Ana"], about: ["Bo"] });
    expect(read.text.replace(/\s+/g, " ")).toBe("well ok");
  });

  it("win over the words", () => {
    expect(line("message from [[Ana]] [by:: me]").by).toBe("me");
  });

  it("are all there", () => {
    expect(line("call with [[Ana]]: x [moved:: me] [late:: 10 min] [depth:: group] [own:: yes] [place:: Łódź]")).toMatchObject({
      moved: "me",
      late: 10,
      depth: "group",
      own: true,
      place: "Łódź",
    });
    expect(line("call with [[Ana]] [late:: them]").late).toBe("them");
  });

  it("that are the user's own stay in the text; those in code are no fields", () => {
    expect(line("call with [[Ana]]: x [mood:: good] `[gave:: y]` ^abc-1")).toMatchObject({
      text: "x [mood:: good] `[gave:: y]`",
      ledger: [],
    });
  });

  it("tell of introductions", () => {
    expect(line("intro [[Ana Diaz]] ↔ [[Bo Lind]] [intro:: idea]")).toMatchObject({
      kind: "intro",
      intro: "idea",
      people: ["Ana Diaz", "Bo Lind"],
    });
  });
});

describe("hostile lines", () => {
  it.each([
    ["unclosed fields", "[a:: ".repeat(20_000)],
    ["unclosed links", `${"[[".repeat(20_000)}x`],
    ["backticks", "`".repeat(5) + " ` `` ".repeat(20_000)],
    ["links", "[[A]] ".repeat(5_000)],
    ["words", "call with ".repeat(20_000)],
    ["quotation marks", '" “ „ '.repeat(20_000)],
    ["possessives", "[[A]]'s ".repeat(5_000)],
    ["people in words of contact", "called [[A]] about ".repeat(5_000)],
    ["labels", "a: ".repeat(20_000)],
    ["dashes", " - - -".repeat(20_000)],
    ["blanks", `call${" ".repeat(100_000)}with [[Ana]]`],
  ])("cost no more than their length: %s", (_, line) => {
    const started = performance.now();
    parseTouchpointLine(line, PLAIN, compileVocabulary({}));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
