import { afterAll, describe, expect, it } from "vitest";
import { isDeep } from "../runs";
import { FAULT_COMMANDS, type FaultCommand } from "./commands";
import { FAULTS, type Fault } from "./faults";
import { notesOf, run, type Notes } from "./run";
import { wrongIndex, wrongNotes, wrongRepeat, wrongUndo, wrongWords } from "./verdict";

/**
 * Every command × each call it makes of its host × every way in which that call can go wrong. Afterwards every note is as
 * before, as meant, or holds what somebody else wrote and our line; the user was told of the note by name; the index is
 * right without having written; a repetition leaves exactly one line; and undo takes back what was written.
 * `npm test` takes one call of each command for each fault, the deep run takes all.
 */
let survived = 0;

describe.each(FAULT_COMMANDS)("$name", (command) => {
  it("survives every fault", async () => {
    const { steps, host } = await run(command);
    const meant = notesOf(host);
    expect(steps.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const [index, fault] of FAULTS.entries()) {
      for (const [at, step] of steps.entries()) {
        if (!isDeep() && at !== index % steps.length) continue;
        const found = await wrongAfter(command, meant, fault, at);
        if (found === null) continue;
        survived += found.length === 0 ? 1 : 0;
        wrong.push(...found.map((each) => `${fault.name}, at ${at + 1}, ${step.operation} ${step.path}: ${each}`));
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

/** Null: this can't happen there. */
async function wrongAfter(command: FaultCommand, meant: Notes, fault: Fault, at: number): Promise<readonly string[] | null> {
  const ran = await run(command, fault, at);
  if (!ran.befell) return null;
  const wrong = [...wrongNotes(ran, command, meant), ...wrongWords(ran, meant), ...(await wrongIndex(ran))];
  wrong.push(...(await wrongRepeat(ran, command)), ...(await wrongIndex(ran)));
  const taken = await run(command, fault, at);
  return [...wrong, ...(await wrongUndo(taken, command)), ...(await wrongIndex(taken))];
}

afterAll(() => {
  expect(survived).toBeGreaterThan(isDeep() ? 2000 : 300);
});
