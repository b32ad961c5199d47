import { cardNote } from "../../core/dashboard/card-note";
import type { Dashboard, PersonCard, SectionId } from "../../core/dashboard/dashboard";
import { personJson } from "../../core/dashboard/person-json";
import { cliWords } from "../../core/language/cli-words";
import { isoDay } from "../../core/time/civil-date";
import { problemsOf } from "../problems";
import type { Report } from "../report";
import type { Session } from "../session";
import { textTable } from "../text-table";

/** Whom to reconnect with today, and why: everyone for scripts, the pane's own order and words for people. */
export async function due(session: Session): Promise<Report> {
  const { app, speech, words } = session;
  const problems = await problemsOf(session);
  const lines = dashboardLines(app.dashboard(), session);
  if (problems.length > 0) lines.push("", cliWords(words).problemsFound(problems.length));
  return {
    exit: 0,
    json: { today: isoDay(app.today()), people: app.ranked().map((found) => personJson(found, speech)), problems },
    text: lines.join("\n"),
  };
}

function dashboardLines(dashboard: Dashboard, { app, words }: Session): string[] {
  const noted = (card: PersonCard): readonly string[] => fullCard(card, cardNote(card, app.instant(), words));
  switch (dashboard.state) {
    case "loading":
      return [dashboard.message];
    case "failed":
      return [dashboard.message, dashboard.fix];
    case "empty":
      return [dashboard.title, dashboard.message];
    case "ready": {
      const lines = [`${dashboard.date} · ${dashboard.summary}`];
      if (dashboard.promises.length > 0) {
        const rows = dashboard.promises.map(({ text, when }) => [text, when]);
        lines.push("", cliWords(words).promises, ...textTable(rows));
      }
      if (dashboard.load !== null) lines.push(...(dashboard.promises.length === 0 ? [""] : []), `  ${dashboard.load}`);
      if (dashboard.focus.length > 0) lines.push("", cliWords(words).today, ...dashboard.focus.flatMap(noted));
      if (dashboard.calm !== null) lines.push("", dashboard.calm);
      for (const { id, title, cards } of dashboard.sections) {
        lines.push("", `${title} (${cards.length})`, ...textTable(cards.map((card) => shortCard(card, id))));
      }
      return lines;
    }
  }
}

function fullCard(card: PersonCard, note: string | null): readonly string[] {
  const facts = [card.last, card.cadence].filter((text) => text !== null).join(" · ");
  const sentences = [card.why, card.ask].filter((text) => text !== null).join(" ");
  const below = [sentences, note ?? ""].filter((text) => text !== "");
  return [`  ${shownName(card)}   ${facts}`, ...below.map((text) => `    ${text}`)];
}

const shortCard = (card: PersonCard, section: SectionId): readonly string[] =>
  section === "new" ? [shownName(card)] : [shownName(card), card.last, card.why ?? card.cadence ?? ""];

/** With the folder when two people share the name. */
const shownName = ({ name, detail }: PersonCard): string => (detail === null ? name : `${name} (${detail || "/"})`);
