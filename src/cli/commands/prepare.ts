import type { CommandLine } from "../command-line";
import { findPeople } from "../find-person";
import type { Report } from "../report";
import type { Session } from "../session";

/** `prepare PERSON…`: what is good to know before meeting them, as Markdown. */
export function prepare(session: Session, { operands }: CommandLine): Report {
  const people = findPeople(session, operands);
  if (!people.ok) return people.error;
  const found = session.app.insights.preparation(people.value);
  if (found === null) throw new Error(`people of the index are not ranked: ${people.value.join(", ")}`);
  return { exit: 0, json: found, text: found.text };
}
