import { fail } from "../../core/result";
import type { WriteOutcome } from "../outcome";
import { refuse, type WriteContext } from "../write-context";
import type { IntroduceRequest } from "./command";
import { touchpointLine, writeTouchpoints } from "./log-touchpoint";
import { named } from "./named";

/**
 * A step of an introduction: a line of its own on its own day (formats.md §5), so that each day keeps what happened on it.
 * Only from `made` on is it contact.
 */
export async function introduce(context: WriteContext, { people, state, text, day }: IntroduceRequest): Promise<WriteOutcome> {
  const { words } = context;
  const label = words.undo.introduction(named(people, words), words.intros[state]);
  const request = { kind: "intro", people, day, time: null, by: null, text, ledger: [], intro: state } as const;
  const line = new Set(people).size < 2 ? fail({ kind: "too-few-people", path: "" } as const) : touchpointLine(context, request);
  if (!line.ok) return refuse(label, line.error);
  const isContact = state === "made" || state === "done";
  return writeTouchpoints(context, { label, day, lines: [{ line: line.value, people }], isContact });
}
