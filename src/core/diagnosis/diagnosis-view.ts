import { problemRow } from "../dashboard/build-dashboard";
import { proposalId, type FirstRun, type Proposal } from "../first-run/first-run";
import type { Words } from "../language/words";
import { foldKey } from "../person/fold-key";
import { baseName, type VaultPath } from "../note/vault-path";
import type { Diagnosis } from "./diagnosis";
import { ruleValue } from "./diagnose";

/** `diagnose` as plain strings, for every renderer. */
export interface DiagnosisView {
  readonly title: string;
  readonly sections: readonly DiagnosisSection[];
}

export type DiagnosisSectionId = "people" | "dated" | "problems" | "unsure" | "conflicts" | "ambiguous" | "strangers" | "kept";

export interface DiagnosisSection {
  readonly id: DiagnosisSectionId;
  readonly title: string;
  /** Facts of the section as a whole. */
  readonly facts: readonly string[];
  readonly rows: readonly DiagnosisRow[];
}

/** One finding and the place that it opens. */
export interface DiagnosisRow {
  /** Null when there is no note to open. */
  readonly path: VaultPath | null;
  /** 0-based. */
  readonly line: number | null;
  readonly text: string;
  /** What to do, or more of it; empty when there is nothing to add. */
  readonly detail: string;
}

/** Where the host has daily notes, and how the last start went. */
export interface DiagnosisPlaces {
  readonly source: "periodic-notes" | "daily-notes" | "default";
  readonly folder: string;
  readonly format: string;
  /** Where today's note is, or would be; null when the format can't name it. */
  readonly sample: string | null;
  readonly restored: number;
  readonly read: number;
}

export function diagnosisView(found: Diagnosis, places: DiagnosisPlaces, words: Words): DiagnosisView {
  const say = words.diagnosis;
  const row = (path: VaultPath | null, text: string, detail = "", line: number | null = null): DiagnosisRow => ({ path, line, text, detail });
  const { people, dated, strangers } = found;
  const sections: readonly DiagnosisSection[] = [
    {
      id: "problems",
      title: say.problems(found.problems.length),
      facts: [],
      rows: found.problems.map((problem) => {
        const { path, line, message, fix } = problemRow(problem, words);
        return row(path, message, fix, line);
      }),
    },
    {
      id: "people",
      title: say.people(people.length),
      facts: found.rules.map(({ rule, count }) => say.rule[rule.kind](count, ruleValue(rule))),
      rows: people.map((person) => row(person.path, person.name, say.by[person.rule.kind](ruleValue(person.rule)))),
    },
    {
      id: "dated",
      title: say.dated(dated.daily),
      facts: [
        say.places[places.source],
        say.where(places.folder === "" ? "/" : places.folder, places.format),
        ...(places.sample === null ? [] : [say.sample(places.sample)]),
        say.contacts(dated.touchpoints, dated.mentions),
        say.meetings(dated.meetings),
      ],
      rows: [],
    },
    {
      id: "unsure",
      title: say.unsure(found.unsure.length),
      facts: [],
      rows: found.unsure.map(({ path, line, text }) => row(path, text, say.unsureFix, line)),
    },
    { id: "conflicts", title: say.conflicts(found.conflictCopies.length), facts: [], rows: found.conflictCopies.map((path) => row(path, path, say.conflictFix)) },
    {
      id: "ambiguous",
      title: say.ambiguous(found.ambiguous.length),
      facts: [],
      rows: found.ambiguous.flatMap(({ name, kind, paths }) => paths.map((path) => row(path, say.shared[kind](name, path), say.sharedFix[kind]))),
    },
    {
      id: "strangers",
      title: say.strangers(strangers.found.length + strangers.more),
      facts: strangers.more === 0 ? [] : [say.moreStrangers(strangers.more)],
      rows: strangers.found.map(({ name, count, path, line }) => row(path, say.stranger(name, count), say.strangerAt(baseName(path)), line)),
    },
    { id: "kept", title: say.kept, facts: [say.reads(places.read, places.restored), ...(dated.unread === 0 ? [] : [say.unread(dated.unread)])], rows: [] },
  ];
  return { title: say.title, sections: sections.filter(({ facts, rows, id }) => id === "people" || facts.length + rows.length > 0) };
}

/** What a first look proposes, as plain strings. */
export interface FirstRunView {
  /** `2 people found; 14 more notes look like people.` */
  readonly summary: string;
  readonly rows: readonly ProposalRow[];
  /** Spellings that are read already, the canonical ones aside: `last_chat is read as last contact: 23 notes`. */
  readonly fields: readonly string[];
}

export interface ProposalRow {
  readonly id: string;
  readonly text: string;
  /** `for example Ana Diaz, Bo Lind` */
  readonly examples: string;
  readonly proposal: Proposal;
}

export function firstRunView({ people, peopleThen, proposals, fields }: FirstRun, words: Words): FirstRunView {
  const say = words.diagnosis.firstRun;
  return {
    summary: say.summary(people, peopleThen - people),
    rows: proposals.map((proposal) => ({
      id: proposalId(proposal),
      text:
        proposal.kind === "field"
          ? say.field(proposal.value, proposal.field.replaceAll("-", " "), proposal.count)
          : say[proposal.kind](proposal.value, proposal.count),
      examples: say.examples(proposal.examples.map(baseName)),
      proposal,
    })),
    fields: fields.filter(({ field, key }) => foldKey(key) !== foldKey(field)).map(({ field, key, count }) => say.inUse(key, field.replaceAll("-", " "), count)),
  };
}
