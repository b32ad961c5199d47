import { copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What a release of an Obsidian plugin consists of. `data.json` beside them is the user's and is never touched. */
const FILES = ["main.js", "manifest.json", "styles.css"] as const;

export interface InstallHost {
  /** The folder that holds the built files. */
  readonly built: string;
  readonly say: (text: string) => void;
  /** Asks the user; null when nobody is there to answer. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

const USAGE = "Usage: npm run install-plugin -- --vault DIR [--yes] [--uninstall]";

/**
 * Puts the built plugin into a vault, or takes it out again: `.obsidian/plugins/reconnect/` and nothing else. Shows what it
 * will do and asks first. Exit codes: 0 done, 1 declined or failed, 2 usage, no such vault, or nobody to ask.
 */
export async function installPlugin(args: readonly string[], host: InstallHost): Promise<0 | 1 | 2> {
  const { say } = host;
  const options = readOptions(args);
  if (options === null) return stop(say, 2, USAGE);
  const { vault, yes, uninstall } = options;
  if (!isFolder(join(vault, ".obsidian"))) {
    return stop(say, 2, `${vault} is no Obsidian vault: it has no .obsidian folder. Open the folder in Obsidian once, then repeat.`);
  }
  const target = join(vault, ".obsidian", "plugins", "reconnect");
  const obstacle = uninstall ? null : missingFile(host.built);
  if (obstacle !== null) return stop(say, 1, `${obstacle} is not built yet. Run npm run build, then repeat.`);
  if (isLink(target)) return stop(say, 1, `${target} is a link to another folder; it is left alone.`);
  const plan = uninstall ? removalPlan(target) : copyPlan(host.built, target);
  if (plan.length === 0) return stop(say, 0, uninstall ? "Reconnect is not installed there." : "Reconnect is there already, in this version.");
  say(plan.map(({ told }) => told).join("\n"));
  if (!yes) {
    if (host.ask === null) return stop(say, 2, "Nothing was changed. Repeat with --yes to do this.");
    if (!(await host.ask(uninstall ? "Remove these files?" : "Write these files?"))) return stop(say, 1, "Nothing was changed.");
  }
  if (!uninstall) mkdirSync(target, { recursive: true });
  for (const { act } of plan) act();
  if (uninstall && readdirSync(target).length === 0) rmdirSync(target);
  return stop(say, 0, uninstall ? REMOVED : INSTALLED);
}

const INSTALLED =
  "Installed. Next: in Obsidian, open Settings → Community plugins, turn them on if they are off, select the reload icon beside “Installed plugins”, and switch on Reconnect.";
const REMOVED = "Removed. Your notes and Reconnect's settings (data.json) are as they were.";

function stop<Code extends 0 | 1 | 2>(say: (text: string) => void, code: Code, text: string): Code {
  say(text);
  return code;
}

interface Options {
  readonly vault: string;
  readonly yes: boolean;
  readonly uninstall: boolean;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { vault: { type: "string" }, yes: { type: "boolean" }, uninstall: { type: "boolean" } },
    });
    return values.vault ? { vault: values.vault, yes: values.yes ?? false, uninstall: values.uninstall ?? false } : null;
  } catch {
    return null;
  }
}

interface Step {
  readonly told: string;
  readonly act: () => void;
}

/** Only files that differ are written. */
function copyPlan(built: string, target: string): readonly Step[] {
  return FILES.flatMap((file) => {
    const from = join(built, file);
    const to = join(target, file);
    if (existsSync(to) && readFileSync(to).equals(readFileSync(from))) return [];
    return [{ told: `${existsSync(to) ? "replace" : "write  "} ${to}`, act: () => copyFileSync(from, to) }];
  });
}

const removalPlan = (target: string): readonly Step[] =>
  FILES.map((file) => join(target, file))
    .filter((file) => existsSync(file))
    .map((file) => ({ told: `remove  ${file}`, act: () => unlinkSync(file) }));

const missingFile = (built: string): string | null => FILES.find((file) => !existsSync(join(built, file))) ?? null;
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

async function askOnTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await installPlugin(process.argv.slice(2), {
    built: dirname(dirname(fileURLToPath(import.meta.url))),
    say: (text) => void process.stdout.write(`${text}\n`),
    ask: process.stdin.isTTY ? askOnTerminal : null,
  });
}
