import type { Touchpoint, IntroState } from "../touchpoint/touchpoint";

/** From the thought to what came of it (formats.md §5). */
export const INTRO_STATES: readonly IntroState[] = ["idea", "asked", "made", "done"];

/**
 * How far the introduction of these people is: the state of its newest line (each step is a line of its own, on its own
 * day); null when there is none. `touchpoints` are one of theirs, newest first; `pathOf` tells whom a link means.
 */
export function introductionState(
  touchpoints: readonly Touchpoint[],
  people: readonly string[],
  pathOf: (target: string, from: Touchpoint["path"]) => string | null,
): IntroState | null {
  const wanted = new Set(people);
  const line = touchpoints.find(
    ({ kind, people: linked, path }) =>
      kind === "intro" && linked.length === wanted.size && linked.every((target) => wanted.has(pathOf(target, path) ?? "")),
  );
  return line === undefined ? null : (line.intro ?? "made");
}

/** What comes next, for the form to propose; a new introduction begins as an idea. */
export const nextIntroState = (state: IntroState | null): IntroState =>
  INTRO_STATES[Math.min(state === null ? 0 : INTRO_STATES.indexOf(state) + 1, INTRO_STATES.length - 1)] ?? "idea";
