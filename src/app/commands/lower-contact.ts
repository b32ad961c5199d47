import type { VaultPath } from "../../core/note/vault-path";
import { takeBackTo, type Lowering } from "../../core/person/lowering";
import type { WriteOutcome } from "../outcome";
import type { WriteContext } from "../write-context";
import { changePeople } from "./change-people";
import { named } from "./named";

/** Brings `last-contact` down to the newest record, after the line that it stood for is gone. Asked for, never automatic. */
export async function lowerContact(context: WriteContext, person: VaultPath, lowering: Lowering): Promise<WriteOutcome> {
  const { ports, rules, words, days } = context;
  const day = lowering.to === null ? null : days.short(lowering.to, ports.clock.today());
  const label = words.undo.lowered(named([person], words), day);
  return changePeople(context, label, [person], (text) => takeBackTo(text, lowering, rules, ports.frontmatter));
}
