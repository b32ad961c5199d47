import type { TextRefusal } from "../markdown/set-property";
import { fail, ok, type Result } from "../result";
import { inertText } from "./inert-text";
import { lineParts } from "./line-head";
import { parseTouchpointLine } from "./parse-touchpoint";
import type { IntroState, LedgerMark, Side, TouchpointKind, TouchpointLine } from "./touchpoint";
import { compileVocabulary } from "./vocabulary";

/** A touchpoint to be written. */
export interface NewTouchpoint {
  /** `HH:mm`; null leaves it out. */
  readonly time: string | null;
  readonly kind: TouchpointKind;
  /** Links as they will stand in the line: `[[Ana Diaz]]`, `[[People/Bo Lind|Bo]]`, `[Cy](People/Cy.md)`. */
  readonly links: readonly string[];
  /** Null: not known. A gift, thanks, congratulations and what is shared are mine by their words alone. */
  readonly by: Side | null;
  readonly text: string;
  readonly ledger: readonly LedgerMark[];
  readonly intro?: IntroState;
}

/** The words before the links, which every user's vocabulary reads, whatever the language of the app. */
interface Phrases {
  readonly unknown: string;
  readonly me?: string;
  readonly them?: string;
}

const PHRASES: Readonly<Record<TouchpointKind, Phrases>> = {
  call: { unknown: "call with" },
  video: { unknown: "video call with" },
  meeting: { unknown: "meeting with" },
  coffee: { unknown: "coffee with" },
  message: { unknown: "message with", me: "message to", them: "message from" },
  email: { unknown: "email with", me: "email to", them: "email from" },
  letter: { unknown: "letter with", me: "letter to", them: "letter from" },
  visit: { unknown: "visit with" },
  event: { unknown: "event with" },
  congratulation: { unknown: "congratulated", them: "congratulations from" },
  shared: { unknown: "shared with" },
  intro: { unknown: "intro with" },
  gift: { unknown: "gift to", them: "gift from" },
  thanks: { unknown: "thanks to", them: "thanks from" },
  other: { unknown: "contact with" },
};

/**
 * One touchpoint line without its `- `, such as `18:10 call with [[Ana Diaz]] and [[Bo Lind]]: text [gave:: x]`.
 * It is read back before it is returned: what would not be read as what was meant is refused with `line-not-exact`
 * (unbalanced brackets, a text that holds fields of its own, a comment that doesn't end).
 */
export function formatTouchpointLine(touchpoint: NewTouchpoint): Result<string, TextRefusal> {
  const text = oneLine(touchpoint.text);
  const ledger = touchpoint.ledger.map((mark) => ({ side: mark.side, text: oneLine(mark.text) }));
  const wanted = { ...touchpoint, text, ledger };
  const targets = touchpoint.links.map(soleTarget);
  const line = writeLine(wanted);
  const read = lineParts(line).unclosed ? null : readBack(line);
  const exact = read !== null && targets.every((target) => target !== null) && says(read, wanted, targets);
  return exact ? ok(line) : fail({ kind: "line-not-exact", value: (text === "" ? line : text).slice(0, 60) });
}

/** What the user typed over several lines becomes one, and nothing in it runs. */
const oneLine = (text: string): string =>
  inertText(
    text
      .split(/[\r\n\u2028\u2029]/)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" "),
  );

function writeLine({ time, kind, links, by, text, ledger, intro }: NewTouchpoint): string {
  const phrases = PHRASES[kind];
  const phrase = (by === null ? undefined : phrases[by]) ?? phrases.unknown;
  const isTold = by === null || phrases[by] !== undefined || (by === "me" && MINE_BY_NATURE.has(kind));
  const fields = [
    ...ledger.map((mark) => `[${mark.side}:: ${mark.text}]`),
    ...(isTold ? [] : [`[by:: ${by}]`]),
    ...(intro === undefined ? [] : [`[intro:: ${intro}]`]),
  ];
  const head = kind === "intro" && links.length > 1 ? `intro ${links.join(" ↔ ")}` : `${phrase} ${joined(links)}`;
  return [time, text === "" ? head : `${head}: ${text}`, ...fields].filter((part) => part !== null).join(" ");
}

const MINE_BY_NATURE: ReadonlySet<TouchpointKind> = new Set(["congratulation", "shared", "gift", "thanks"]);

/** `A`, `A and B`, `A, B and C` */
const joined = (links: readonly string[]): string =>
  links.length < 2 ? (links[0] ?? "") : `${links.slice(0, -1).join(", ")} and ${links.at(-1) ?? ""}`;

/** The target of a text that is one link and nothing else. */
function soleTarget(link: string): string | null {
  const [only, ...more] = lineParts(link).links;
  return only && more.length === 0 && only.start === 0 && only.end === link.length ? only.target : null;
}

function readBack(line: string): TouchpointLine | null {
  if (/[\r\n]/.test(line)) return null;
  const parsed = parseTouchpointLine(line, { underHeading: false }, compileVocabulary({}));
  return parsed.kind === "touchpoint" ? parsed.line : null;
}

/** Does the line say just what was wanted, and nothing that wasn't? */
function says(read: TouchpointLine, wanted: NewTouchpoint, targets: readonly (string | null)[]): boolean {
  const by = wanted.by ?? (MINE_BY_NATURE.has(wanted.kind) ? "me" : null);
  return (
    read.time === wanted.time &&
    read.kind === wanted.kind &&
    read.by === by &&
    read.text === wanted.text &&
    read.intro === (wanted.intro ?? null) &&
    sameList(read.people, [...new Set(targets)]) &&
    sameList(
      read.ledger.map(({ side, text }) => `${side} ${text}`),
      wanted.ledger.map(({ side, text }) => `${side} ${text}`),
    ) &&
    read.moved === null &&
    read.late === null &&
    read.depth === null &&
    !read.own &&
    read.place === null
  );
}

const sameList = (a: readonly (string | null)[], b: readonly (string | null)[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);
