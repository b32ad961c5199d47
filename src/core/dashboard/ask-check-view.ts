import { askCheck } from "../followup/ask-check";
import type { Give } from "../followup/gives";
import type { FollowUp } from "../followup/rank";
import type { VaultPath } from "../note/vault-path";
import type { PersonalPromise } from "../touchpoint/touchpoint";
import type { Speech } from "./sentences";

/** The ask check of one person as plain strings. */
export interface AskCheckView {
  readonly path: VaultPath;
  readonly name: string;
  /** When I last gave, how often we talked since my last ask, what I still owe. */
  readonly facts: readonly string[];
  /** Three things at most that I could give. */
  readonly gives: readonly string[];
}

export function askCheckView(followUp: FollowUp, speech: Speech): AskCheckView {
  const { path, name } = followUp.facts.person;
  const { gave, contactsSinceAsk, promises, gives } = askCheck(followUp, speech.today);
  const { askCheck: said } = speech.words.insights;
  return {
    path,
    name,
    facts: [
      typeof gave === "string" ? said[gave] : said.gave(speech.words.ago(gave.daysAgo)),
      ...(contactsSinceAsk === null ? [] : [said.sinceAsk(contactsSinceAsk)]),
      ...(promises.length === 0 ? [] : [said.promises(promises.map((promise) => withDue(promise, speech)))]),
    ],
    gives: gives.map((give) => giveSentence(give, speech)),
  };
}

/** `the book (due 1 December)` */
export function withDue({ text, due }: PersonalPromise, { words, days, today }: Speech): string {
  if (due === null) return text;
  const { promiseWasDue, promiseDue, promiseDueToday } = words.dashboard;
  return `${text} (${due === today ? promiseDueToday : (due < today ? promiseWasDue : promiseDue)(days.short(due, today))})`;
}

export function giveSentence(give: Give, { words }: Speech): string {
  const { gives } = words.insights;
  switch (give.kind) {
    case "share":
      return gives.share(give.note, give.interest);
    case "introduction":
      return gives.introduction(give.name, give.topic);
    case "looking-for":
    case "goal":
    case "interest":
      return gives[give.kind](give.text);
  }
}
