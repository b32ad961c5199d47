/** What becomes of one hostile note, wherever it is read. */
export interface Outcome {
  /** It is a person. */
  readonly person: boolean;
  /** Touchpoints and mentions in it, of whomever. */
  readonly contacts: number;
  /** The day of the last contact that its properties tell. */
  readonly lastContact: string | null;
  /** What is told, each as `kind`, with ` field` and `:line` (from 0, as the index has it) where they are known. */
  readonly problems: readonly string[];
}

/** Nobody, and nothing to say about it. */
export const nobody: Outcome = { person: false, contacts: 0, lastContact: null, problems: [] };
export const somebody: Outcome = { ...nobody, person: true };
/** A diary that tells of so many contacts. */
export const contacts = (count: number): Outcome => ({ ...nobody, contacts: count });
/** Nobody, but the user hears why. */
export const told = (...problems: readonly string[]): Outcome => ({ ...nobody, problems });
/** A person of whom one thing can't be used. */
export const somebodyBut = (...problems: readonly string[]): Outcome => ({ ...somebody, problems });
/** The user hears that the file can't be read at all. */
export const unreadable = told("note-unreadable");

export interface HostileNote {
  /** Of the variant; the path is made of it where none is given. */
  readonly name: string;
  /** Bytes where no text could say it. */
  readonly content: string | Uint8Array;
  readonly outcome: Outcome;
  /** `daily`: a daily note of a day of its own. */
  readonly at: "note" | "daily" | { readonly path: string };
  /** Where the app's cache tells otherwise than a text. */
  readonly inApp?: Outcome;
  /** A plain folder can hold it, the app can't. */
  readonly onDiskOnly?: true;
}

export interface HostileClass {
  readonly name: string;
  /** What the notes look like, for the page. */
  readonly looks: string;
  readonly notes: readonly HostileNote[];
}

export interface HostileArea {
  readonly name: string;
  readonly classes: readonly HostileClass[];
}

type Contents = Readonly<Record<string, string | Uint8Array>>;

const variants = (contents: Contents, outcome: Outcome, at: "note" | "daily"): readonly HostileNote[] =>
  Object.entries(contents).map(([name, content]) => ({ name, content, outcome, at }));

/** Notes that share an outcome. */
export const notes = (outcome: Outcome, contents: Contents): readonly HostileNote[] => variants(contents, outcome, "note");

/** Daily notes that share an outcome. */
export const diaries = (outcome: Outcome, contents: Contents): readonly HostileNote[] => variants(contents, outcome, "daily");

/** A person note with these lines among its properties. */
export const person = (...lines: readonly string[]): string => `---\ntype: person\n${lines.map((line) => `${line}\n`).join("")}---\n`;

/** The same note under each of these paths. */
export const named = (outcome: Outcome, paths: readonly string[], content = person()): readonly HostileNote[] =>
  paths.map((path) => ({ name: path, content, outcome, at: { path } }));

/** The app reads properties itself, before anybody asks us. */
export const inApp = (outcome: Outcome, all: readonly HostileNote[]): readonly HostileNote[] => all.map((note) => ({ ...note, inApp: outcome }));

export const onDisk = (all: readonly HostileNote[]): readonly HostileNote[] => all.map((note) => ({ ...note, onDiskOnly: true }));

/** `text` until it is about so long. */
export const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
