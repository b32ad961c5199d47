import { type Calendar, pick } from "./calendar";
import type { Notes } from "./notes";
import { moments, ORDINARY_DAYS } from "./moments";
import { daysAgo, RHYTHMS } from "./rhythms";

interface Day {
  readonly notes: string[];
  readonly tasks: string[];
  readonly touchpoints: string[];
}

const FIRST_DAY = 545;

/** The daily notes of about eighteen months, and one for tomorrow. */
export function diary(on: Calendar): Notes {
  const days = new Map<number, Day>();
  const day = (ago: number): Day => {
    const known = days.get(ago) ?? { notes: [], tasks: [], touchpoints: [] };
    days.set(ago, known);
    return known;
  };
  for (const moment of moments(on)) {
    const { notes, tasks, touchpoints } = day(moment.ago);
    notes.push(...(moment.notes ?? []));
    tasks.push(...(moment.tasks ?? []));
    touchpoints.push(...(moment.touchpoints ?? []));
  }
  for (const rhythm of RHYTHMS)
    daysAgo(rhythm, pick).forEach((ago, index) => {
      const { touchpoints } = day(ago);
      const line = (rhythm.lines[index % rhythm.lines.length] ?? "").replace("@", () => `[[${rhythm.who}]]`);
      // A day that was written by hand has this meeting already.
      if (!touchpoints.some((known) => known.includes(`[[${rhythm.who.replace(/\|.*/, "")}`))) touchpoints.push(`- ${clockTime(rhythm.who, index)} ${line}`);
    });
  for (let ago = 2; ago <= FIRST_DAY; ago += 1) if (days.has(ago) || pick(`written ${ago}`, 10) < 6) addOrdinary(day(ago), ago);
  return Object.fromEntries([...days].map(([ago, written]) => [`Daily/${on.ago(ago)}.md`, text(on, ago, written)]));
}

function addOrdinary({ notes }: Day, ago: number): void {
  if (notes.length === 0) notes.push(ORDINARY_DAYS[pick(`day ${ago}`, ORDINARY_DAYS.length)] ?? "");
}

function clockTime(who: string, index: number): string {
  const hour = 9 + pick(`hour ${who} ${index}`, 11);
  const minute = 5 * pick(`minute ${who} ${index}`, 12);
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** As `Templates/Daily` gives it, with what was written into it since. */
function text(on: Calendar, ago: number, { notes, tasks, touchpoints }: Day): string {
  const parts = [`# ${WEEKDAYS[on.weekday(ago)]}, ${on.ago(ago)}`, paragraphs(notes)];
  if (tasks.length > 0) parts.push("## To do", tasks.join("\n"));
  if (touchpoints.length > 0) parts.push("## Touchpoints", [...touchpoints].sort().join("\n"));
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** List items and lines of code stand together; all else is a paragraph of its own. */
function paragraphs(notes: readonly string[]): string {
  let fenced = false;
  return notes.reduce((before, note) => {
    const together = fenced || (note.startsWith("- ") && /\n- .*$|^- .*$/.test(before));
    if (note.startsWith("```")) fenced = !fenced;
    return before === "" ? note : `${before}${together ? "\n" : "\n\n"}${note}`;
  }, "");
}
