import type { Note } from "./generate";

/** One person in ten has a note that the fast paths may not read. */
export const HARD_SHARE = 0.1;

/** Ways to write a note that says the same of who it is and when we spoke. */
const HARD_WAYS: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `\ufeff${text}`,
  (text) => text.replace(/last-contact: (\S+)/, 'last-contact: "$1"'),
  (text) => text.replace(/last-contact: (\S+)/, 'last-contact: "[[$1]]"'),
  (text) => text.replace(/last-contact: (\S+)/, "last-contact: $1 # by phone"),
  (text) => text.replace("type: person", "type: person\nabout: |\n  Two lines\n  of text"),
  (text) => text.replace("type: person", "type: person\naddress:\n  street: Quay 4\n  city: Gdynia"),
  (text) => text.replace("## Notes", "```\n- 2026-11-20 call with nobody\n```\n\n%% - [ ] hidden 📅 2026-11-20 %%\n\n## Notes"),
];

export const hardPerson = ({ path, text }: Note, index: number): Note => {
  const way = HARD_WAYS[index % HARD_WAYS.length] as (text: string) => string;
  return { path, text: way(text) };
};
