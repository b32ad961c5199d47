import { createReconnect, type ReconnectApp } from "../../src/app/create-reconnect";
import type { WriteOutcome } from "../../src/app/outcome";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { settled } from "../support/hand-timer";
import { memoryHost, type MemoryHost } from "../support/memory-ports";
import type { FaultCommand } from "./commands";
import type { Fault } from "./faults";
import { SteppedPorts, type Step, type World } from "./steps";

export type Notes = ReadonlyMap<string, string>;

/** What came of a command that a fault befell. */
export interface Ran {
  readonly host: MemoryHost;
  readonly world: World;
  /** To go on with: the same app, or the one after a new start. */
  readonly app: ReconnectApp;
  readonly before: Notes;
  /** Null: the plugin was unloaded before there was an answer. An error: it was thrown. */
  readonly outcome: WriteOutcome | Error | null;
  readonly steps: readonly Step[];
  /** False: this fault can't happen to this call. */
  readonly befell: boolean;
}

/** Long enough for every line to have been looked after, and for every late answer. */
const EVERYTHING_MS = 30_000;

/** Runs a command; the fault befalls the step of that number. Afterwards all is quiet, and no fault is left. */
export async function run(command: FaultCommand, fault: Fault | null = null, at = 0): Promise<Ran> {
  const host = memoryHost(command.notes);
  const stepped = new SteppedPorts(host.ports);
  const app = await started(stepped);
  await command.before?.(app);
  await host.timer.pass(EVERYTHING_MS);
  const before = notesOf(host);
  let isUnloaded = false;
  const unload = (): void => {
    isUnloaded = true;
    app.stop();
    host.timer.stop();
  };
  const world: World = { host, unload, foreign: new Map(), taken: new Set() };
  stepped.arm(fault, at, world);
  let outcome: WriteOutcome | Error | null = null;
  const running = command.run(app).then(
    (done) => (outcome = done),
    (error: unknown) => (outcome = error instanceof Error ? error : new Error(String(error))),
  );
  await settled();
  await host.timer.pass(EVERYTHING_MS);
  if (!isUnloaded) await running;
  await settled();
  stepped.disarm();
  return { host, world, app: isUnloaded ? await started(stepped) : app, before, outcome, steps: [...stepped.steps], befell: stepped.befell };
}

export async function started({ ports }: { readonly ports: MemoryHost["ports"] }): Promise<ReconnectApp> {
  const app = createReconnect(ports, DEFAULT_SETTINGS, "en");
  await app.start();
  return app;
}

export const notesOf = ({ vault }: MemoryHost): Notes => new Map(vault.list().map(({ path }) => [path, vault.text(path) ?? ""]));
