import type { DayNumber } from "../time/civil-date";
import type { FollowUp } from "./rank";

/** Something that one could give a person, from what is on record. */
export type Give =
  | { readonly kind: "share"; readonly note: string; readonly interest: string }
  | { readonly kind: "introduction"; readonly name: string; readonly topic: string }
  | { readonly kind: "looking-for"; readonly text: string }
  | { readonly kind: "goal"; readonly text: string }
  | { readonly kind: "interest"; readonly text: string };

/** More would be a list to work through. */
const MOST = 3;

/** What is at hand first (a note to share, somebody who can help), then what they need, work on and like. */
export function givesFor({ facts: { person }, reasons }: FollowUp, today: DayNumber): readonly Give[] {
  const atHand = reasons.flatMap((reason): readonly Give[] => {
    if (reason.kind === "share") return [{ kind: "share", note: reason.note, interest: reason.interest }];
    if (reason.kind === "introduction" && reason.step === "worth-making") return [{ kind: "introduction", name: reason.name, topic: reason.topic }];
    return [];
  });
  return [
    ...atHand,
    ...person.lookingFor.map((text): Give => ({ kind: "looking-for", text })),
    ...person.goals.filter(({ day }) => day === null || day >= today).map(({ text }): Give => ({ kind: "goal", text })),
    ...person.interests.map((text): Give => ({ kind: "interest", text })),
  ].slice(0, MOST);
}
