import type { WriteOutcome } from "../../src/app/outcome";
import { isDeepStrictEqual } from "node:util";
import type { FaultCommand } from "./commands";
import { THEIRS } from "./faults";
import { notesOf, started, type Notes, type Ran } from "./run";

/** What is wrong with a vault after a fault, each as a sentence; none when all is as it should be. */
export function wrongNotes({ host, world, before }: Ran, command: FaultCommand, meant: Notes): readonly string[] {
  const now = notesOf(host);
  const wrong: string[] = [];
  for (const [path, text] of now) {
    const foreign = [...(world.foreign.get(path) ?? []), ...freshDiary(path, command)];
    const known = [before.get(path), meant.get(path)].filter((each) => each !== undefined);
    const whole = [...known, ...known.map(withFinalNewline), ...foreign].includes(withoutTheirs(text));
    if (!whole && !foreign.some((each) => isMerged(text, each, command))) wrong.push(`${path} is ${JSON.stringify(text)}`);
  }
  for (const path of before.keys()) {
    if (!now.has(path) && meant.has(path) && !world.taken.has(path)) wrong.push(`${path} is gone`);
  }
  return wrong;
}

/** A day's note without our line: what is left when others wrote in a note that is taken back, or took the first one away. */
const freshDiary = (path: string, { notes }: FaultCommand): readonly string[] =>
  path.startsWith("Daily/") ? [notes["Templates/Daily.md"]?.replace("{{title}}", path.slice("Daily/".length, -".md".length)) ?? ""] : [];

/** Their text and our line, whatever heading and blank lines that took. */
function isMerged(text: string, foreign: string, { once }: FaultCommand): boolean {
  const ours = new Set(["## Touchpoints", ...once.map(([, line]) => line)]);
  const theirs = (each: string): string => filled(withoutTheirs(each)).filter((line) => !ours.has(line)).join("\n");
  return theirs(text) === theirs(foreign);
}

const filled = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== "");
const withoutTheirs = (text: string): string => text.replaceAll(THEIRS, "");
const withFinalNewline = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

/** What is wrong with what the user was told. */
export function wrongWords({ host, world, before, outcome }: Ran, meant: Notes): readonly string[] {
  if (outcome === null) return [];
  const now = notesOf(host);
  // Nothing but undo's own log may throw, and only before anything was done.
  if (outcome instanceof Error) return isSame(now, before) ? [] : [`it threw ${outcome.message} after it had written`];
  const unnamed = outcome.refused.filter(({ kind, path }) => path === "" && kind !== "nothing-to-undo");
  const wrong = unnamed.map(({ kind }) => `${kind} names no note`);
  const isDone = outcome.refused.length === 0 && world.taken.size === 0;
  const lacking = [...meant].filter(([path, text]) => before.get(path) !== text && now.get(path) === before.get(path));
  if (isDone) wrong.push(...lacking.map(([path]) => `it said done, and ${path} is as before`));
  return wrong;
}

const isSame = (a: Notes, b: Notes): boolean => isDeepStrictEqual([...a].sort(), [...b].sort());

/** What is wrong after the command was repeated with nothing in the way. */
export async function wrongRepeat(ran: Ran, command: FaultCommand): Promise<readonly string[]> {
  const again = await command.run(ran.app);
  await ran.host.timer.pass(30_000);
  const now = notesOf(ran.host);
  return command.once.flatMap(([path, line]) => {
    const count = filled(now.get(path) ?? "").filter((each) => each === line).length;
    const most = `${path} has the line ${count} times`;
    return count === 1 || (count === 0 && explained(again)) ? [] : [`${most}: ${JSON.stringify(again.refused)}`];
  });
}

const explained = ({ refused }: WriteOutcome): boolean => refused.length > 0 && refused.every(({ path }) => path !== "");

/** What is wrong after it was taken back. */
export async function wrongUndo(ran: Ran, command: FaultCommand): Promise<readonly string[]> {
  const { outcome, app, host, world, before } = ran;
  if (outcome === null || outcome instanceof Error || outcome.undo === null) return [];
  const undone = await app.undo(outcome.undo);
  await host.timer.pass(30_000);
  const now = notesOf(host);
  if (undone.refused.length > 0) return explained(undone) ? [] : ["undo refused without naming the note"];
  const left = command.once.filter(([path, line]) => !before.get(path)?.includes(line) && filled(now.get(path) ?? "").includes(line));
  const changed = [...before].filter(([path, text]) => !world.taken.has(path) && !world.foreign.has(path) && withoutTheirs(now.get(path) ?? "") !== text && withoutTheirs(now.get(path) ?? "") !== withFinalNewline(text));
  return [...left.map(([path]) => `${path} still has the line`), ...changed.map(([path]) => `${path} did not get its bytes back: ${JSON.stringify(now.get(path))}`)];
}

/** What is wrong with the index: it must say what a new one says, and have written nothing. */
export async function wrongIndex({ host, app }: Ran): Promise<readonly string[]> {
  const { writes } = host.vault;
  const said = JSON.stringify([app.people(), app.ranked()]);
  const anew = await started(host);
  const right = JSON.stringify([anew.people(), anew.ranked()]);
  anew.stop();
  const at = [...said].findIndex((char, index) => char !== right[index]);
  const wrong = said === right ? [] : [`the index says ${said.slice(at - 40, at + 60)}, not ${right.slice(at - 40, at + 60)}`];
  return host.vault.writes === writes ? wrong : [...wrong, "the index wrote"];
}
