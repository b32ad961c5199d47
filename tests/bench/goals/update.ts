import { isDeepStrictEqual } from "node:util";
import { vaultPath } from "../../../src/core/note/vault-path";
import { measured, shown, type Goal, type Row } from "../goals";
import { percentile, sink, timingOf } from "../harness";
import { indexOf, snapshot, upsert } from "../index-of";
import { openInMemory, type MemoryApp } from "../memory-app";
import type { GeneratedVault, Note } from "../vault/generate";
import { Random } from "../vault/random";

/** Edits that are timed after this many that are not. */
const WARM_UP = 300;
const EDITS = 2000;

/** What an edit changes: a person's own properties, a daily note's lines. */
type Kind = "person" | "daily";

/** P5, P6: one note changes; the index follows, and everybody is in order again. */
export async function updateGoals(small: GeneratedVault, large: GeneratedVault): Promise<{ goals: Goal[]; rows: Row[] }> {
  const index = { small: await timeIndex(small), large: await timeIndex(large) };
  const pane = { small: await timePane(small), large: await timePane(large) };
  const both = [...index.large.person, ...index.large.daily];
  const p99 = percentile(both, 0.99);
  const rebuild = timeRebuild(large);
  const paneTimes = [...pane.large.person, ...pane.large.daily];
  const growth = (kind: Kind): number => percentile(index.large[kind], 0.5) / percentile(index.small[kind], 0.5);
  return {
    goals: [
      measured({ id: "P5", title: "one note changes: the index follows, p99", unit: "ms", limit: 1 }, p99),
      measured({ id: "P5-rebuild", title: "a rebuild over that", unit: "x", limit: 50, bound: "least" }, rebuild / p99),
      measured({ id: "P5-pane", title: "one note changes: read, ranked, the pane's model made anew, p99", unit: "ms", limit: 16 }, percentile(paneTimes, 0.99)),
      measured({ id: "P6-person", title: "index update of a person, p50 at 10,000 over 1,000 people", unit: "x", limit: 3 }, growth("person")),
      measured({ id: "P6-daily", title: "index update of a daily note, p50 at 10,000 over 1,000 people", unit: "x", limit: 3 }, growth("daily")),
    ],
    rows: [
      spread("index, person's note, 1,000 people", index.small.person),
      spread("index, person's note, 10,000 people", index.large.person),
      spread("index, daily note, 1,000 people", index.small.daily),
      spread("index, daily note, 10,000 people", index.large.daily),
      spread("pane, person's note, 1,000 people", pane.small.person),
      spread("pane, person's note, 10,000 people", pane.large.person),
      spread("pane, daily note, 10,000 people", pane.large.daily),
      { title: "index rebuilt from texts, 10,000 people", text: `${shown(rebuild)} ms` },
    ],
  };
}

type Times = Readonly<Record<Kind, readonly number[]>>;

const spread = (title: string, times: readonly number[]): Row => ({
  title,
  text: `p50 ${shown(percentile(times, 0.5) * 1000)} µs, p99 ${shown(percentile(times, 0.99) * 1000)} µs, max ${shown(timingOf(times).max * 1000)} µs`,
});

interface Edit {
  readonly kind: Kind;
  readonly note: Note;
  /** Whom it concerns. */
  readonly person: string;
}

/** Every edit says something new: a person's last contact moves, a daily note gains a line about somebody. */
function editsOf({ people, dailies }: GeneratedVault): readonly Edit[] {
  const random = new Random(7);
  return Array.from({ length: WARM_UP + EDITS }, (_, turn): Edit => {
    const person = random.oneOf(people);
    if (turn % 2 === 0) {
      const day = `2025-${10 + random.below(3)}-${10 + random.below(19)}`;
      return { kind: "person", note: { path: person.path, text: person.text.replace(/\d{4}-\d\d-\d\d/, day) }, person: person.path };
    }
    const daily = dailies[random.below(Math.min(dailies.length, 60))] as Note;
    const name = person.path.slice("People/".length, -".md".length);
    const line = `## Touchpoints\n\n- call with [[${name}]]: edit ${turn}`;
    return { kind: "daily", note: { path: daily.path, text: daily.text.replace("## Touchpoints\n", line) }, person: person.path };
  });
}

async function timeEdits(edits: readonly Edit[], apply: (edit: Edit) => unknown): Promise<Times> {
  const times: Record<Kind, number[]> = { person: [], daily: [] };
  globalThis.gc?.();
  for (const [turn, edit] of edits.entries()) {
    const began = performance.now();
    const made = apply(edit);
    sink[0] = made instanceof Promise ? await made : made;
    if (turn >= WARM_UP) times[edit.kind].push(performance.now() - began);
  }
  return times;
}

/** Text to record to index, and the entries of everybody whom the change concerns. */
async function timeIndex(vault: GeneratedVault): Promise<Times> {
  const index = indexOf(vault);
  const edits = editsOf(vault);
  const times = await timeEdits(edits, ({ note, person }) => {
    upsert(index, note);
    return index.entries(vaultPath(person));
  });
  expectSame("the index", snapshot(index), snapshot(indexOf(edited(vault, edits))));
  return times;
}

/** From the event of a change to a new model of the pane. */
async function timePane(vault: GeneratedVault): Promise<Times> {
  const memory = await openInMemory(vault);
  const edits = editsOf(vault);
  const times = await timeEdits(edits, ({ note }) => dashboardAfter(memory, note));
  const rebuilt = await openInMemory(edited(vault, edits));
  expectSame("the order of people", memory.app.ranked(), rebuilt.app.ranked());
  expectSame("the pane", memory.app.dashboard(), rebuilt.app.dashboard());
  return times;
}

async function dashboardAfter({ app, write }: MemoryApp, note: Note): Promise<unknown> {
  await write(note);
  return app.dashboard();
}

function timeRebuild(vault: GeneratedVault): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    sink[0] = snapshot(indexOf(vault)).length;
    return performance.now() - began;
  });
  return percentile(times, 0.5);
}

/** The vault as it is after the edits. */
function edited(vault: GeneratedVault, edits: readonly Edit[]): GeneratedVault {
  const last = new Map(edits.map(({ note }) => [note.path, note]));
  const now = (note: Note): Note => last.get(note.path) ?? note;
  return { ...vault, people: vault.people.map(now), dailies: vault.dailies.map(now) };
}

function expectSame(what: string, changed: unknown, rebuilt: unknown): void {
  if (!isDeepStrictEqual(changed, rebuilt)) throw new Error(`after ${EDITS} edits ${what} differs from a rebuild`);
}
