import type { LowerOffer } from "../../app/lower-watch";
import { cliWords } from "../../core/language/cli-words";
import { baseName } from "../../core/note/vault-path";
import { isoDay } from "../../core/time/civil-date";
import type { CommandLine } from "../command-line";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/**
 * Takes back the command of a token, or the latest one. When a person's note could not follow, and still says the day of the
 * line that is gone, it says how to set that back; by itself it never does.
 */
export async function undo(session: Session, { operands: [token] }: CommandLine): Promise<Report> {
  const { app } = session;
  app.lowerOffers();
  const report = await writeReport(session, () => app.undo(token), true);
  await app.settled();
  const offers = app.lowerOffers();
  if (offers.length === 0) return report;
  const lowerable = offers.map(({ person, lowering: { from, to } }) => ({
    path: person,
    from: isoDay(from),
    to: to === null ? null : isoDay(to),
  }));
  return { ...report, json: { ...report.json, lowerable }, text: [report.text, ...offers.map((offer) => sentence(offer, session))].join("\n") };
}

function sentence({ person, lowering: { from, to } }: LowerOffer, { speech: { days, today, words } }: Session): string {
  const said = cliWords(words);
  const advice = to === null ? said.lowerByHand : said.lowerTo(days.short(to, today), person);
  return `${said.lowerable(baseName(person), days.short(from, today))} ${advice}`;
}
