import { SETTINGS } from "./classes/settings";
import type { HostileClass, Outcome } from "./hostile-class";
import { AREAS, PLACED } from "./table";

const SETTING_OUTCOMES = { told: "told as a problem", ignored: "the defaults stand in", refused: "the command is refused" } as const;

/** The table as a page to read. */
export function hostilePage(): string {
  const notes = PLACED.length;
  const settings = SETTINGS.reduce((sum, { cases }) => sum + cases.length, 0);
  const classes = AREAS.reduce((sum, area) => sum + area.classes.length, SETTINGS.length);
  return [
    "# Hostile notes",
    "",
    `${classes} classes, ${notes} notes and ${settings} vaults with broken settings, made by \`tests/hostile/classes\`. Each note is read by the core, by the command line in one folder with all others, and by the app's adapters over [the host](host.md). Whatever is in them: nothing runs, nothing falls over, no note takes a second, twice the text takes about twice the work, and everyone else is listed as ever. What can't be used is told once, with its place (lines from 0). Made by \`tests/hostile/page.test.ts\`; not to be edited by hand.`,
    "",
    ...AREAS.flatMap((area) => [...head(area.name), ...area.classes.map(row), ""]),
    ...head("Settings"),
    ...SETTINGS.map(({ name, looks, cases }) => line(name, looks, cases.length, distinct(cases.map(({ outcome }) => SETTING_OUTCOMES[outcome])))),
    "",
  ].join("\n");
}

const head = (name: string): readonly string[] => [`## ${name}`, "", "| class | what the notes look like | notes | outcome |", "| --- | --- | --- | --- |"];

const row = ({ name, looks, notes }: HostileClass): string => line(name, looks, notes.length, distinct(notes.flatMap(({ outcome, inApp }) => [said(outcome), ...(inApp === undefined ? [] : [`in the app: ${said(inApp)}`])])));

const line = (name: string, looks: string, count: number, outcome: string): string =>
  `| ${[name, looks, String(count), outcome].map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;

const distinct = (outcomes: readonly string[]): string => [...new Set(outcomes)].join("; ");

function said({ person, contacts, lastContact, problems }: Outcome): string {
  const facts = [
    person ? "a person" : "nobody",
    ...(lastContact === null ? [] : [`last contact ${lastContact}`]),
    ...(contacts === 0 ? [] : [`contacts: ${contacts}`]),
    ...problems.map((problem) => `\`${problem}\``),
  ];
  return facts.join(", ");
}
