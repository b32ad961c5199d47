import { cliWords } from "../../core/language/cli-words";
import type { Report } from "../report";
import type { Session } from "../session";
import { textTable } from "../text-table";

/** What can be taken back, newest first. */
export async function history({ app, words }: Session): Promise<Report> {
  const steps = await app.history();
  return {
    exit: 0,
    json: { steps },
    text: steps.length === 0 ? cliWords(words).noHistory : textTable(steps.map(({ token, label }) => [token, label])).join("\n"),
  };
}
