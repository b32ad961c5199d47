import { balanceOf } from "../followup/balance";
import { happened } from "../followup/contact";
import { givesFor } from "../followup/gives";
import type { FollowUp } from "../followup/rank";
import type { Reason, ReasonKind } from "../followup/reason";
import { linkKey } from "../index/link-resolver";
import type { VaultPath } from "../note/vault-path";
import type { DatedText } from "../person/person";
import type { Touchpoint } from "../touchpoint/touchpoint";
import { plainWords } from "../touchpoint/plain-words";
import { giveSentence, withDue } from "./ask-check-view";
import { balanceSentence } from "./relationship-sentences";
import { cadenceSentence, lastSentence, reasonSentence, type Speech } from "./sentences";

/** What is good to know before meeting people. */
export interface Preparation {
  /** `Meeting with Ana Diaz and Bo Lind` */
  readonly title: string;
  readonly people: readonly PersonPreparation[];
  /** What two or more of them have in common, one line each. */
  readonly common: readonly string[];
  /**
   * All of it as Markdown that says nothing to Reconnect wherever it is put: no links, no tasks, so that no note gains a
   * contact or a promise by it.
   */
  readonly text: string;
}

export interface PersonPreparation {
  readonly path: VaultPath;
  readonly name: string;
  /** `last: coffee, 5 weeks ago · every 3 months`, and how giving and taking stand. */
  readonly summary: readonly string[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** In the order given. */
export function preparation(people: readonly FollowUp[], speech: Speech): Preparation {
  const said = speech.words.insights.prepare;
  const title = said.heading(speech.words.list(people.map(({ facts }) => facts.person.name)));
  const prepared = people.map((each) => prepare(each, speech));
  const common = commonInterests(people, speech);
  const sections = [
    ...prepared.map((each) => personText(each, prepared.length > 1)),
    ...(common.length === 0 ? [] : [[`### ${said.common}`, ...bullets(common)].join("\n")]),
  ];
  return { title, people: prepared, common, text: [`## ${plainWords(title)}`, ...sections].join("\n\n") };
}

const LAST_TALKS = 5;
/** How long news stays something to ask about, and how far ahead a goal is near. */
const NEWS_FOR = 90;
/** What is said as a sentence of its own, and not among the promises and dates already. */
const WORTH_A_WORD: ReadonlySet<ReasonKind> = new Set(["unthanked", "introduction", "only-asks"]);

function prepare(followUp: FollowUp, speech: Speech): PersonPreparation {
  const { facts, reasons } = followUp;
  const { words, today } = speech;
  const said = words.insights.prepare;
  const { person, entries, ledger, cadence } = facts;
  const balance = balanceOf(ledger, entries, today);
  const open = entries.promises.filter(({ state }) => state === "open");
  const parts = [
    {
      title: said.talks,
      lines: entries.touchpoints.filter((each) => happened(each, today)).slice(0, LAST_TALKS).map((each) => talkLine(each, speech)),
    },
    { title: said.promises, lines: open.map((each) => said.owed[each.owner](withDue(each, speech))) },
    { title: said.life, lines: lifeLines(followUp, speech) },
    { title: said.word, lines: reasons.filter(isWorthAWord).map((reason) => reasonSentence(reason, speech)) },
    { title: said.bring, lines: givesFor(followUp, today).map((give) => giveSentence(give, speech)) },
  ];
  return {
    path: person.path,
    name: person.name,
    summary: [
      [lastSentence(facts, speech), ...(cadence === null ? [] : [cadenceSentence(cadence, words)])].join(" · "),
      ...(balance === null ? [] : [balanceSentence(balance, speech)]),
    ],
    parts: parts.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => ({ title, lines: lines.map(plainWords) })),
  };
}

const isWorthAWord = (reason: Reason): boolean =>
  WORTH_A_WORD.has(reason.kind) && !(reason.kind === "introduction" && reason.step === "worth-making");

/** `12 October, coffee: her launch moved to May` */
function talkLine({ day, kind, text }: Touchpoint, { words, days, today }: Speech): string {
  const what = `${days.short(day, today)}, ${words.kinds[kind]}`;
  return text.trim() === "" ? what : `${what}: ${text}`;
}

/** Goals that are not over, news, and dates of the next weeks. */
function lifeLines({ facts: { person }, reasons, datesAhead }: FollowUp, speech: Speech): readonly string[] {
  const { words, days, today } = speech;
  const { lifeLine: life } = words.insights.prepare;
  const line = (say: (text: string, day: string | null) => string) => ({ text, day }: DatedText) =>
    say(text, day === null ? null : days.short(day, today));
  const goals = person.goals.filter(({ day }) => day === null || today - day <= NEWS_FOR);
  const news = person.changes.filter(({ day }) => day !== null && day <= today && today - day <= NEWS_FOR);
  const dates = [...reasons.filter(({ kind }) => kind === "date"), ...datesAhead];
  return [...goals.map(line(life.goal)), ...news.map(line(life.news)), ...dates.map((reason) => reasonSentence(reason, speech))];
}

/** `sailing: Ana Diaz and Bo Lind`, in the order of the first one's interests. */
function commonInterests(people: readonly FollowUp[], { words }: Speech): readonly string[] {
  const byInterest = new Map<string, { readonly interest: string; readonly names: Set<string> }>();
  for (const { facts } of people) {
    for (const written of facts.person.interests) {
      const interest = plainWords(written);
      const known = byInterest.get(linkKey(interest)) ?? { interest, names: new Set<string>() };
      known.names.add(facts.person.name);
      byInterest.set(linkKey(interest), known);
    }
  }
  return [...byInterest.values()].filter(({ names }) => names.size > 1).map(({ interest, names }) => `${interest}: ${words.list([...names])}`);
}

function personText({ name, summary, parts }: PersonPreparation, named: boolean): string {
  const head = [...(named ? [`### ${plainWords(name)}`] : []), ...summary.map(plainWords)].join("\n");
  return [head, ...parts.map(({ title, lines }) => [`**${title}**`, ...bullets(lines)].join("\n"))].join("\n\n");
}

const bullets = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${line}`);
