import { textLines } from "../core/markdown/text-lines";
import type { Refusal } from "../core/note/refusal";
import { fail, ok, type Result } from "../core/result";
import type { Ports, UndoLog, UndoStep, Written } from "./ports";

/** When a new line is looked for, in ms after it was written. Template engines rewrite a note up to 2.5 s after it appears. */
const LOOKS_MS = [400, 1000, 2000, 3000] as const;

/** A line that a command has just written, and how it is written again. */
export interface KeptLine {
  readonly written: Written;
  /** The whole line, list mark included. */
  readonly item: string;
  /** As it was done the first time, on whatever the note says by then. */
  readonly insert: (text: string) => Result<string, Refusal>;
}

interface Watched extends Omit<KeptLine, "written"> {
  readonly first: Written;
  /** The latest time that the line was written: what undo takes back. */
  written: Written;
  token: string | null;
  callOff: () => void;
  looking: Promise<void>;
}

/**
 * Sees to it that a line stays. Engines such as Templater wait until a new note has settled, then write what they made of
 * what they had read: a line written in between is gone. So each line is looked for a few times during three seconds, after
 * the command has answered, and written once more when it is missing. What undo takes back moves along. A line that somebody
 * took out by hand stays out.
 */
export class LineKeeper {
  readonly #ports: Ports;
  readonly #tell: (refusal: Refusal) => void;
  readonly #watched = new Set<Watched>();
  /** The undo log that commands must use: it knows which lines are looked after. */
  readonly undo: UndoLog;

  constructor(ports: Ports, tell: (refusal: Refusal) => void) {
    this.#ports = ports;
    this.#tell = tell;
    this.undo = {
      push: (step) => this.#push(step),
      amend: (token, was, now) => ports.undo.amend(token, was, now),
      take: (token) => this.#take(token),
      kept: () => ports.undo.kept(),
      moved: (from, to) => ports.undo.moved(from, to),
    };
  }

  watch(line: KeptLine): void {
    const watched: Watched = { ...line, first: line.written, token: null, callOff: () => undefined, looking: Promise.resolve() };
    this.#watched.add(watched);
    this.#wait(watched, 0);
  }

  /** The host lets us go: nothing is written any more. */
  stop(): void {
    for (const watched of [...this.#watched]) this.#leave(watched);
  }

  #wait(watched: Watched, turn: number): void {
    const at = LOOKS_MS[turn];
    if (at === undefined) return this.#leave(watched);
    watched.callOff = this.#ports.timer.after(at - (LOOKS_MS[turn - 1] ?? 0), () => {
      watched.looking = this.#look(watched, turn === LOOKS_MS.length - 1).then(() => {
        if (this.#watched.has(watched)) this.#wait(watched, turn + 1);
      });
    });
  }

  async #look(watched: Watched, isLast: boolean): Promise<void> {
    const { path } = watched.written;
    const seen = await this.#ports.vault.process(path, (text) => {
      if (!this.#watched.has(watched) || holdsLine(text, watched.item)) return ok(text);
      return wasTakenOut(text, watched) ? fail({ kind: "note-changed", path }) : watched.insert(text);
    });
    if (seen.ok) return this.#rewritten(watched, seen.value);
    // Taken out by hand, or the note is gone as a whole: that is somebody's wish.
    if (seen.error.kind === "note-changed" || seen.error.kind === "note-missing") return this.#leave(watched);
    if (isLast && this.#watched.has(watched)) this.#tell({ kind: "line-lost", path, value: watched.item });
  }

  async #rewritten(watched: Watched, now: Written): Promise<void> {
    if (now.before === now.after) return;
    const was = watched.written;
    watched.written = now;
    if (watched.token !== null) await this.#ports.undo.amend(watched.token, was, now);
  }

  /** A line may have been written once more before its command came to an end. */
  async #push(step: UndoStep): Promise<string | null> {
    const lines = [...this.#watched].filter(({ first }) => step.written.includes(first));
    const again = lines.some(({ first, written }) => first !== written);
    const latest = (each: Written): Written => lines.find(({ first }) => first === each)?.written ?? each;
    const token = await this.#ports.undo.push(again ? { ...step, written: step.written.map(latest) } : step);
    for (const watched of lines) watched.token = token;
    return token;
  }

  async #take(token?: string): Promise<UndoStep | null> {
    await Promise.all([...this.#watched].map(({ looking }) => looking));
    const step = await this.#ports.undo.take(token);
    for (const watched of [...this.#watched]) {
      if (step?.written.some((written) => isSame(written, watched.written))) this.#leave(watched);
    }
    return step;
  }

  #leave(watched: Watched): void {
    watched.callOff();
    this.#watched.delete(watched);
  }
}

const isSame = (a: Written, b: Written): boolean => a.path === b.path && a.before === b.before && a.after === b.after;

/** Anywhere: an engine may have moved it under another heading. */
const holdsLine = (text: string, item: string): boolean => filledLines(text).includes(item);

/**
 * The note is as it was before, or as we left it without the line: that is what a hand does, in a moment, while an engine
 * changes something else too. A note that was new, or empty, has no such before: there the line is wanted.
 */
function wasTakenOut(text: string, { first: { before, after }, item }: Watched): boolean {
  const old = filledLines(before ?? "");
  if (old.length === 0) return false;
  const left = filledLines(after);
  const at = left.lastIndexOf(item);
  const now = filledLines(text).join("\n");
  return now === old.join("\n") || now === left.filter((_, index) => index !== at).join("\n");
}

function filledLines(text: string): readonly string[] {
  return textLines(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((line) => line.trim() !== "");
}
