import type { NoteRecord } from "../../src/core/note/note-record";
import type { Problem } from "../../src/core/note/problem";
import { isoDay } from "../../src/core/time/civil-date";
import { nobody, type Outcome } from "./hostile-class";

/** What was made of a note, in the words of the table. */
export function outcomeOf(record: NoteRecord | undefined): Outcome {
  if (record === undefined) return nobody;
  const { person, touchpoints, mentions, problems } = record;
  const day = person?.lastContact ?? null;
  return {
    person: person !== null,
    contacts: touchpoints.length + mentions.length,
    lastContact: day === null ? null : isoDay(day),
    problems: problems.map(problemText),
  };
}

const problemText = ({ kind, field, line }: Problem): string =>
  `${kind}${field === undefined ? "" : ` ${field}`}${line === undefined ? "" : `:${line}`}`;
