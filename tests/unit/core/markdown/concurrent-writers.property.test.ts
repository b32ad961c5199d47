import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryVault } from "../../../contract/memory-vault";
import { propertiesOf } from "../../../corpus/properties";
import { editNote } from "../../../../src/app/edit-note";
import { appendToList } from "../../../../src/core/markdown/append-to-list";
import { applyEdit } from "../../../../src/core/markdown/edit";
import { insertUnderHeading } from "../../../../src/core/markdown/insert-under-heading";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { arbitraryNote } from "./support/arbitrary-note";
import { anyCase, type Write } from "./support/arbitrary-write";
import { PROPERTY_TIMEOUT, RUNS } from "./support/runs";
import { yamlParser } from "./support/yaml-parser";

type NoteName = "daily" | "person";

interface Step {
  readonly note: NoteName;
  readonly write: Write;
}

/** One command: a line in the daily note, then an entry in the person's list. */
const command = (name: string): readonly [Step, Step] => [
  { note: "daily", write: (text) => insertUnderHeading(text, "Touchpoints", 2, `- ${name} [[Ana]]`) },
  { note: "person", write: (text) => appendToList(text, "gave", `${name}: book`, yamlParser) },
];

const A = command("10:00 coffee with");
const B = command("11:00 letter to");

const COMMANDS = [
  ["10:00 coffee with", A],
  ["11:00 letter to", B],
] as const;

/** Every order in which the steps of two commands can follow each other. */
const INTERLEAVINGS: readonly (readonly Step[])[] = [
  [A[0], A[1], B[0], B[1]],
  [A[0], B[0], A[1], B[1]],
  [A[0], B[0], B[1], A[1]],
  [B[0], A[0], A[1], B[1]],
  [B[0], A[0], B[1], A[1]],
  [B[0], B[1], A[0], A[1]],
];

describe("two commands at once", () => {
  it("both survive, whatever the order of their steps", { timeout: PROPERTY_TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryNote, arbitraryNote, fc.constantFrom(...INTERLEAVINGS), (daily, person, order) => {
        const notes: Record<NoteName, string> = { daily, person };
        const done = order.filter(({ note, write }) => {
          const result = write(notes[note]);
          if (result.ok && result.value !== null) notes[note] = applyEdit(notes[note], result.value);
          return result.ok;
        });
        const lines = notes.daily.split(/\r?\n/);
        const gave = propertiesOf(notes.person)?.data["gave"];
        for (const [name, [line, entry]] of COMMANDS) {
          if (done.includes(line)) expect(lines.filter((each) => each === `- ${name} [[Ana]]`)).toHaveLength(1);
          if (done.includes(entry)) expect(gave).toContain(`${name}: book`);
        }
        // A note that takes one of them takes the other: neither is in the other's way.
        expect(done.includes(A[0])).toBe(done.includes(B[0]));
        expect(done.includes(A[1])).toBe(done.includes(B[1]));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a refused write", () => {
  const path = vaultPath("Ana.md");

  it("leaves the file as it was: not even written anew", { timeout: PROPERTY_TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ text, write }) => {
        const vault = new MemoryVault({ "Ana.md": text });
        const result = await editNote(vault, path, write);
        if (!result.ok) expect(result.error).toMatchObject({ path });
        const isWritten = result.ok && result.value.written.before !== result.value.written.after;
        expect(vault.writes).toBe(isWritten ? 1 : 0);
        if (!isWritten) expect(vault.text("Ana.md")).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });
});
