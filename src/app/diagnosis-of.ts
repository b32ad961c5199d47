import { diagnose } from "../core/diagnosis/diagnose";
import { diagnosisView, type DiagnosisView } from "../core/diagnosis/diagnosis-view";
import type { PeopleIndex } from "../core/index/people-index";
import type { Words } from "../core/language/words";
import type { Reads } from "./index-keeper";
import type { Ports } from "./ports";

/** Everything that `diagnose` says, from the index as it is now. */
export function diagnosisOf({ vault, dailyNotes, clock }: Ports, index: PeopleIndex, reads: Reads, words: Words): DiagnosisView {
  const notes = vault.list().map(({ path }) => path);
  const found = diagnose(index, notes, (path) => dailyNotes.dayOf(path) !== null, clock.today());
  const { kind: source, folder, format } = dailyNotes.source;
  const today = dailyNotes.pathOf(clock.today());
  return diagnosisView(found, { source, folder, format, sample: today.ok ? today.value : null, ...reads }, words);
}
