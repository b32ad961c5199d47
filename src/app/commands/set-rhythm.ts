import { parseCadence } from "../../core/followup/cadence";
import { circleKey } from "../../core/followup/followup-rules";
import type { VaultPath } from "../../core/note/vault-path";
import type { WriteOutcome } from "../outcome";
import { refuse, type WriteContext } from "../write-context";
import { changePeopleFields } from "./change-people";
import { named } from "./named";

/** Puts people into a circle of the settings, as the settings spell it; null takes them out. */
export async function setCircle(context: WriteContext, people: readonly VaultPath[], circle: string | null): Promise<WriteOutcome> {
  const { settings, words } = context;
  const who = named(people, words);
  if (circle === null) return changePeopleFields(context, words.undo.noCircle(who), people, [{ kind: "remove", field: "circle" }]);
  const known = settings.circles.find(({ name }) => circleKey(name) === circleKey(circle));
  const label = words.undo.circle(who, known?.name ?? circle);
  if (!known) return refuse(label, { kind: "unknown-circle", path: "", value: circle });
  return changePeopleFields(context, label, people, [{ kind: "set", field: "circle", value: known.name }]);
}

/** Gives people a rhythm of their own; null leaves it to their circle. */
export async function setCadence(context: WriteContext, people: readonly VaultPath[], cadence: string | null): Promise<WriteOutcome> {
  const { words } = context;
  const who = named(people, words);
  if (cadence === null) return changePeopleFields(context, words.undo.noCadence(who), people, [{ kind: "remove", field: "cadence" }]);
  const value = cadence.trim();
  const label = words.undo.cadence(who, value);
  if (parseCadence(value) === null) return refuse(label, { kind: "bad-cadence", path: "", value });
  return changePeopleFields(context, label, people, [
    { kind: "set", field: "cadence", value: /^\d+$/.test(value) ? Number(value) : value },
  ]);
}
