import { cardNote } from "../../core/dashboard/card-note";
import type { PersonCard } from "../../core/dashboard/dashboard";
import { ledgerView, type LedgerView } from "../../core/dashboard/ledger-view";
import { personCard } from "../../core/dashboard/person-card";
import { personDetailsJson, type PersonDetailsJson } from "../../core/dashboard/person-json";
import { FOUNDATIONS } from "../../core/followup/foundations";
import { cliWords } from "../../core/language/cli-words";
import type { Words } from "../../core/language/words";
import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { findPerson } from "../find-person";
import { place } from "../problems";
import type { Report } from "../report";
import type { Session } from "../session";
import { textTable } from "../text-table";

/** How many touchpoints are shown to people; scripts get all. */
const SHOWN = 10;

/** Everything on record about one person. */
export function show(session: Session, { operands }: CommandLine): Report {
  const { app, words, speech } = session;
  const [text] = operands;
  if (text === undefined) return usageReport("no-person", "", words);
  const person = findPerson(session, text);
  if (!person.ok) return person.error;
  const found = app.ranked().find(({ facts }) => facts.person.path === person.value);
  if (!found) throw new Error(`a person of the index is not ranked: ${person.value}`);
  const details = personDetailsJson(found, app.suggested(found), (target, from) => app.index.personOf(target, from)?.path ?? target, speech);
  const card = personCard(found, false, speech);
  const ledger = ledgerView(found.facts, speech);
  const head = [
    `${card.name}   ${person.value}`,
    `  ${[card.last, card.cadence].filter((each) => each !== null).join(" · ")}`,
    ...details.reasons.map((reason) => `  ${reason.text}`),
    // What is a reason already was said.
    ...details.suggestions.filter(({ text: said }) => details.reasons.every((reason) => reason.text !== said)).map(({ text: said }) => `  ${said}`),
    ...hours(card, session),
    ...(ledger.balance === null ? [] : [`  ${ledger.balance}`]),
  ];
  if (details.reasons.length === 0 && card.why !== null) head.splice(2, 0, `  ${card.why}`);
  return { exit: 0, json: details, text: [...head, ...sections(details, ledger, session)].join("\n") };
}

/** The hour where they are, and how they like to be reached; advice stands among the suggestions already. */
function hours(card: PersonCard, { app, words }: Session): readonly string[] {
  const time = cardNote({ ...card, note: null }, app.instant(), words);
  const { preferredChannel } = app.index.person(card.path) ?? { preferredChannel: null };
  return [...(time === null ? [] : [time]), ...(preferredChannel === null ? [] : [words.insights.note.channel(preferredChannel)])].map((text) => `  ${text}`);
}

function sections(details: PersonDetailsJson, ledger: LedgerView, { words }: Session): readonly string[] {
  const { show: said } = cliWords(words);
  const { touchpoints, promises, introductions } = details;
  const rest = touchpoints.length - SHOWN;
  return [
    ...section(
      said.touchpoints,
      touchpoints
        .slice(0, SHOWN)
        .map(({ date, time, kind, text, path, line }) => [`${date} ${time ?? ""}`.trim(), words.kinds[kind], text, place(path, line)]),
    ),
    ...(rest > 0 ? [`  ${said.more(rest)}`] : []),
    ...section(
      said.ledger,
      ledger.rows.map(({ date, text, path, line }) => [date ?? said.noDate, text, place(path, line)]),
    ),
    ...section(
      said.promises,
      promises.map(({ due, owner, state, text, path, line }) => [
        due ?? said.noDate,
        said.owners[owner],
        said.states[state],
        text,
        place(path, line),
      ]),
    ),
    ...section(
      said.introductions,
      introductions.map(({ date, people, state, path, line }) => [
        date,
        people.join(", "),
        state === null ? "" : said.intros[state],
        place(path, line),
      ]),
    ),
    ...foundations(details, words),
    ...explanation(details, words),
  ];
}

/** Those of which something is on record. */
function foundations(details: PersonDetailsJson, { relationship }: Words): readonly string[] {
  const told = FOUNDATIONS.flatMap((id) => {
    const facts = details.foundations[id];
    return facts === null ? [] : facts.map(({ text }, at) => [at === 0 ? relationship.foundations[id] : "", text]);
  });
  return told.length === 0 ? [] : ["", ...textTable(told)];
}

/** The sum that decides the place in the list. */
function explanation({ explain }: PersonDetailsJson, { relationship }: Words): readonly string[] {
  const said = relationship.explain;
  if (explain.parts.length === 0) return [];
  return section(said.title, [
    ...explain.parts.map(({ weight, text }) => [String(weight), text]),
    [String(explain.weight), said.total],
  ]);
}

const section = (title: string, rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : ["", title, ...textTable(rows)];
