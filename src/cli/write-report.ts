import type { WriteOutcome } from "../app/outcome";
import type { TrialVault } from "../app/trial-vault";
import { cliWords } from "../core/language/cli-words";
import type { Words } from "../core/language/words";
import type { Refusal } from "../core/note/refusal";
import { errorReport, told, toldAlone } from "./cli-error";
import { place } from "./problems";
import type { Report } from "./report";
import type { Session } from "./session";
import { unifiedDiff } from "./unified-diff";

/**
 * Runs a command that writes and tells what came of it. Nothing is begun unless what undo needs can be kept. The command
 * is refused when nothing at all could be done; a note that was refused beside others is told, and the rest is done.
 */
export async function writeReport(session: Session, write: () => Promise<WriteOutcome>, final = false): Promise<Report> {
  const { ports, words, dryRun } = session;
  const trouble = dryRun ? null : ports.undo.trouble();
  if (trouble !== null) return errorReport({ kind: "state", ...cliWords(words).state(trouble) }, 1, words);
  const outcome = await write();
  const failed = outcome.refused.length > 0 && outcome.written.length === 0;
  const diff = dryRun ? diffOf(dryRun) : null;
  const [first] = outcome.refused;
  return {
    exit: failed ? 1 : 0,
    json: {
      ...(failed && first && { error: { kind: first.kind, ...toldAlone(first, words) } }),
      written: outcome.written,
      refused: outcome.refused.map((refusal) => ({ path: refusal.path, ...toldAlone(refusal, words) })),
      undo: outcome.undo || null,
      ...(diff !== null && { diff }),
    },
    text: diff === null ? doneText(outcome, final, words) : failed ? "" : diff || cliWords(words).nothingWouldChange,
    ...(outcome.refused.length > 0 && { complaint: refusedText(outcome, failed && !final, words) }),
  };
}

/** A command without a token changed nothing; except undo itself, which is `final` and has no line to show. */
function doneText({ label, written, refused, undo }: WriteOutcome, final: boolean, words: Words): string {
  const cli = cliWords(words);
  if (written.length === 0 && refused.length > 0) return "";
  if (final) return [`${label}.`, ...written.map(({ path }) => `  ${path}`)].join("\n");
  const places = written.map(({ path, line }) => `  ${place(path, line)}`);
  if (undo === null) return [cli.alreadyThere(label), ...places].join("\n");
  return [cli.written(label), ...places, cli.takeBack(undo)].join("\n");
}

/** What was not done is named, except by undo, whose own label says that it was. */
function refusedText({ label, refused }: WriteOutcome, named: boolean, words: Words): string {
  const lines = refused.map((refusal) => refusalLine(refusal, words));
  const aboutNote = refused.some(({ path }) => path !== "");
  return [...(named && aboutNote ? [cliWords(words).notWritten(label)] : []), ...lines].join("\n");
}

function refusalLine(refusal: Refusal, words: Words): string {
  const { message, fix } = toldAlone(refusal, words);
  if (refusal.path === "") return `${message}\n  ${fix}`;
  return `${place(refusal.path, refusal.line)}: ${told(refusal, words).message}.\n  ${fix}`;
}

const diffOf = ({ changes }: TrialVault): string =>
  changes.map(({ path, before, after }) => unifiedDiff(path, before, after)).join("");
