import { fail, type Result } from "../../src/core/result";
import type { Refusal, RefusalKind } from "../../src/core/note/refusal";
import { isDeep } from "../runs";
import type { Operation, Step, World } from "./steps";

/** One way in which one call of the host can go wrong. */
export interface Fault {
  readonly name: string;
  readonly befalls: (step: Step, world: World) => boolean;
  readonly befall: <T>(step: Step, call: () => Promise<T>, world: World) => Promise<T>;
}

/** What somebody else writes at the end of a note. */
export const THEIRS = "Theirs, at the end.\n";
const ENGINE = "# Made by a template\n\n## Touchpoints\n\n## Evening\nNotes.\n";
const PHONE = "# From the phone\n\n## Touchpoints\n- 08:00 message from [[Bo Lind]]\n";
/** Longer than anybody waits. */
const TOO_LATE_MS = 20_000;

const VAULT: readonly Operation[] = ["read", "process", "create", "discard"];
const WRITES: readonly Operation[] = ["process", "create"];
const isOneOf = (operations: readonly Operation[]) => (step: Step) => operations.includes(step.operation);
const always = (): boolean => true;

const broken = (code: string): Error => Object.assign(new Error(code), { code });

/** A refusal of the host where calls give results; elsewhere it can only throw. */
function refused(step: Step, kind: RefusalKind, value: string): Promise<never> {
  const refusal: Result<never, Refusal> = fail({ kind, path: step.path, value });
  return VAULT.includes(step.operation) ? (Promise.resolve(refusal) as Promise<never>) : Promise.reject(broken(value));
}

const never = (): Promise<never> => new Promise(() => undefined);
const later = ({ host }: World, ms: number): Promise<void> => new Promise((resolve) => void host.timer.after(ms, resolve));

function put({ host, foreign }: World, path: string, text: string): void {
  host.vault.put(path, text);
  foreign.set(path, [...(foreign.get(path) ?? []), text]);
}

function edit(world: World, path: string): void {
  const text = world.host.vault.text(path);
  if (text !== undefined) world.host.vault.put(path, `${text}${text.endsWith("\n") ? "" : "\n"}${THEIRS}`);
}

function take({ host, taken }: World, path: string): void {
  host.vault.remove(path);
  taken.add(path);
}

const exists = ({ path }: Step, { host }: World): boolean => host.vault.text(path) !== undefined;
const isMissing = (step: Step, world: World): boolean => step.path !== "" && !exists(step, world);

const before = (name: string, befalls: Fault["befalls"], work: (step: Step, world: World) => void): Fault => ({
  name,
  befalls,
  befall: (step, call, world) => {
    work(step, world);
    return call();
  },
});

const after = (name: string, befalls: Fault["befalls"], work: (step: Step, world: World) => void): Fault => ({
  name,
  befalls,
  befall: async (step, call, world) => {
    const done = await call();
    work(step, world);
    return done;
  },
});

/** The host wrote a part of the text and then said that the disk is full. */
const shortWrite = (name: string, part: (text: string) => string): Fault => ({
  name,
  befalls: (step, world) => step.operation === "create" || (step.operation === "process" && exists(step, world)),
  befall: (step, _call, { host }) => {
    const made = step.makes(host.vault.text(step.path) ?? "");
    if (made !== null && made !== host.vault.text(step.path)) host.vault.put(step.path, part(made));
    return refused(step, "io", "ENOSPC");
  },
});

/** An engine that fills a new note in from a template of its own, so long after the note was created. */
const engineAfter = (...times: readonly number[]): Fault => ({
  name: `a template engine rewrites the note after ${times.join(" and ")} ms`,
  befalls: ({ operation }) => operation === "create",
  befall: async (step, call, world) => {
    const done = await call();
    for (const ms of times) void later(world, ms).then(() => exists(step, world) && put(world, step.path, ENGINE));
    return done;
  },
});

/** Templater: waits 300 ms, reads, works, and writes what it made of what it had read. */
const slowEngine = (works: number): Fault => ({
  name: `a template engine reads the note after 300 ms and writes it after ${300 + works} ms`,
  befalls: ({ operation }) => operation === "create",
  befall: async (step, call, world) => {
    const done = await call();
    void later(world, 300).then(async () => {
      const read = world.host.vault.text(step.path);
      await later(world, works);
      if (read !== undefined && exists(step, world)) put(world, step.path, `${read}\nFilled in.\n`);
    });
    return done;
  },
});

const DELAYS = isDeep() ? Array.from({ length: 26 }, (_, index) => index * 100) : [0, 300, 1100, 2500];

const otherCase = (path: string): string => path.replace(/[^/]+$/, (name) => name.toUpperCase().replace(/\.MD$/, ".md")).replace(/^\w/, (letter) => letter.toLowerCase());

export const FAULTS: readonly Fault[] = [
  { name: "throws before", befalls: always, befall: () => Promise.reject(broken("EIO")) },
  { name: "throws after the effect", befalls: always, befall: async (_, call) => call().then(() => Promise.reject(broken("EIO"))) },
  { name: "the disk is full", befalls: always, befall: (step) => refused(step, "io", "ENOSPC") },
  { name: "the disk is full, says the host, and has written", befalls: isOneOf(WRITES), befall: async (step, call) => call().then(() => refused(step, "io", "ENOSPC")) },
  { name: "is read-only", befalls: isOneOf(VAULT), befall: (step) => refused(step, "read-only", "EACCES") },
  shortWrite("half of it is written", (text) => text.slice(0, text.length / 2)),
  shortWrite("nothing of it is written, and the old text is gone", () => ""),
  shortWrite("all but the last character is written", (text) => text.slice(0, -1)),
  { name: "never answers", befalls: always, befall: never },
  { name: "never answers, and has done it", befalls: always, befall: async (_, call) => call().then(never) },
  { name: "answers too late", befalls: always, befall: async (_, call, world) => later(world, TOO_LATE_MS).then(call) },
  { name: "answers slowly", befalls: always, befall: async (_, call, world) => later(world, 2000).then(call) },
  {
    name: "gives an old text",
    befalls: ({ operation }) => operation === "read",
    befall: (step, call) => call().then((): never => ({ ok: true, value: `old\n${step.path}` }) as never),
  },
  before("somebody else writes before", exists, ({ path }, world) => edit(world, path)),
  after("somebody else writes after", ({ path }) => path !== "", ({ path }, world) => edit(world, path)),
  before("the note is deleted before", exists, ({ path }, world) => take(world, path)),
  after("the note is deleted after", ({ path }) => path !== "", ({ path }, world) => take(world, path)),
  before("the note appears", isMissing, ({ path }, world) => put(world, path, PHONE)),
  before("the note appears empty", isMissing, ({ path }, world) => put(world, path, "")),
  before("the note appears in another case", isMissing, ({ path }, world) => put(world, otherCase(path), PHONE)),
  before("the note is renamed", exists, ({ path }, world) => {
    const text = world.host.vault.text(path) ?? "";
    take(world, path);
    put(world, `Elsewhere/${path.replaceAll("/", " ")}`, text);
  }),
  ...DELAYS.map((ms) => engineAfter(ms)),
  ...DELAYS.filter((ms) => ms < 1250).map((ms) => engineAfter(ms, 2500 - ms)),
  ...DELAYS.map((ms) => slowEngine(Math.max(ms - 300, 0))),
  before("midnight passes", always, (_, { host }) => host.clock.move("2026-11-25")),
  before("the plugin is unloaded before", always, (_, { unload }) => unload()),
  after("the plugin is unloaded after", always, (_, { unload }) => unload()),
];
