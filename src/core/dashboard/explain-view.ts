import { explain } from "../followup/explain";
import type { FollowUp } from "../followup/rank";
import { reasonSentence, type Speech } from "./sentences";

/** Why somebody stands where they stand, for whoever wants to know. */
export interface ExplainView {
  readonly title: string;
  /** The weightiest first; empty when there is no reason today. */
  readonly rows: readonly { readonly text: string; readonly weight: number }[];
  readonly total: string;
}

export function explainView(followUp: FollowUp, speech: Speech): ExplainView {
  const { explain: said } = speech.words.relationship;
  const { parts, weight } = explain(followUp, speech.today);
  return {
    title: `${followUp.facts.person.name}: ${said.title.toLocaleLowerCase(speech.words.locale)}`,
    rows: parts.map(({ reason, weight: own }) => ({ text: reasonSentence(reason, speech), weight: own })),
    total: parts.length === 0 ? said.nothing : `${weight} ${said.total}`,
  };
}
