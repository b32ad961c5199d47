/** Dataview runs a code span that begins so: with its usual prefixes, `=` and `$=`. */
const RUNS_AS_CODE = /`\s*\$?=/;

/**
 * Somebody's words, so that no engine runs them in the note they stand in: what came from a web page, an imported address
 * book or a note's name must never be a program. Templater's `<%` becomes `<\%`; the backticks of `` `= …` `` and
 * `` `$= …` `` become `` \` ``. Markdown shows both as they were typed. Everything else stays: `{{date}}` is filled in when
 * a template is used, never in a note; a script in HTML is taken out by the app.
 */
export function inertText(text: string): string {
  const closed = text.includes("<%") ? text.replaceAll("<%", "<\\%") : text;
  return RUNS_AS_CODE.test(closed) ? closed.replace(/\\.|`/gs, (found) => (found === "`" ? "\\`" : found)) : closed;
}

/** Would an engine run this? */
export const isInert = (text: string): boolean => inertText(text) === text;
