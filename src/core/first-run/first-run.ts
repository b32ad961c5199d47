import type { VaultPath } from "../note/vault-path";
import type { FieldName } from "../person/field";

/** One thing that the settings could say, found in the notes that are there. */
export type Proposal = ProposedPeople | ProposedField | ProposedHeading;

interface Found {
  /** Notes that it would concern. */
  readonly count: number;
  /** A few of them. */
  readonly examples: readonly VaultPath[];
}

/** Notes that would become people. `value` as the settings write it: `Friends`, `friend`, `kind=friend`. */
export interface ProposedPeople extends Found {
  readonly kind: "folder" | "tag" | "property";
  readonly value: string;
}

/** A property that could be read as a field: `spoken_on` as last contact. */
export interface ProposedField extends Found {
  readonly kind: "field";
  readonly field: FieldName;
  readonly value: string;
}

/** A heading in daily notes under which people are listed already. */
export interface ProposedHeading extends Found {
  readonly kind: "heading";
  readonly value: string;
}

/** A spelling of a field that is in use and read already. */
export interface FieldUse {
  readonly field: FieldName;
  readonly key: string;
  readonly count: number;
}

/** What a first look at a vault tells. */
export interface FirstRun {
  /** Notes that are people as the settings stand. */
  readonly people: number;
  /** Notes that would be people with every proposal. */
  readonly peopleThen: number;
  readonly proposals: readonly Proposal[];
  readonly fields: readonly FieldUse[];
  readonly dailyNotes: number;
}

/** The same for the same proposal, for a list to keep its choices by. */
export const proposalId = (proposal: Proposal): string =>
  [proposal.kind, proposal.kind === "field" ? proposal.field : "", proposal.value].join(" ");
