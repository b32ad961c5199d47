import type { ChannelKind } from "../person/person";
import { pluralEn as plural } from "./plural";

const counted = (count: number, one: string, many: string): string => `${count} ${plural(count, one, many)}`;
const channels: Readonly<Record<ChannelKind, string>> = {
  email: "email",
  phone: "a text",
  url: "their page",
  signal: "Signal",
  telegram: "Telegram",
  whatsapp: "WhatsApp",
  linkedin: "LinkedIn",
};

/** What is said of a relationship: facts with their records, and advice that never blames. */
export const relationshipEn = {
  channels,
  advice: {
    rest: (times: number) => `${times} of yours in a row had no answer. Leave it to them for now; a real reason still comes up.`,
    lighter: (times: number, channel: string | null) =>
      channel === null ? `${times} of yours in a row had no answer. Something short and light, with nothing to answer?` : `${times} of yours in a row had no answer. Something lighter, by ${channel}?`,
    ownWork: (times: number) => `${times} of your last messages were about your own work. A word about theirs may be welcome.`,
    twoSlots: (times: number) => `You moved this ${times === 2 ? "twice" : `${times} times`}. Offer two slots, and keep one.`,
    loosen: (span: string) => `It has been ${span}. Perhaps the rhythm is wrong, not you: loosen it, pause, or let it go?`,
    rhythm: (gap: string) => `You really talk about every ${gap}. Use that as the rhythm?`,
  },
  balance: {
    gave: "You gave last",
    received: "They gave last",
    undated: "You gave and received, nobody knows when",
    sinceAsk: (contacts: number) => (contacts === 0 ? "no contact since your last ask" : `${counted(contacts, "contact", "contacts")} since your last ask`),
    sentence: (parts: readonly string[]) => `${parts.join("; ")}.`,
  },
  foundations: {
    trust: "Trust",
    authenticity: "Authenticity",
    consistency: "Consistency",
    respect: "Respect",
    longTerm: "Long term",
    nothing: "Nothing on record.",
    promises: (by: "me" | "them", kept: number, keptLate: number, open: number, overdue: number) =>
      `${by === "me" ? "You promised" : "They promised"}: ${joined([
        [kept, "kept"],
        [keptLate, "kept late"],
        [open, "open"],
        [overdue, "past due"],
      ])}.`,
    beginnings: (mine: number, needs: number) =>
      needs === 0
        ? `You began ${counted(mine, "time", "times")}, never to ask for something or about your own work.`
        : `You began ${counted(mine, "time", "times")}; ${needs} of them to ask for something or about your own work.`,
    began: (me: number, them: number) => `You began ${me}, they began ${them}, where your notes say who.`,
    known: (interests: number, goals: number, changes: number) =>
      `You noted ${joined([
        [interests, plural(interests, "interest", "interests")],
        [goals, plural(goals, "goal", "goals")],
        [changes, plural(changes, "change", "changes")],
      ])}.`,
    months: (inRhythm: number, of: number) => `In rhythm at the end of ${inRhythm} of ${counted(of, "month", "months")}.`,
    monthsWithContact: (count: number, of: number) => `A contact in ${count} of ${counted(of, "month", "months")}.`,
    moved: (me: number, them: number) => `Moved: ${joined([[me, "by you"], [them, "by them"]])}.`,
    late: (me: number, them: number) => `Late: ${joined([[me, plural(me, "time you", "times you")], [them, plural(them, "time they", "times they")]])}.`,
    whileResting: (count: number) => `${counted(count, "message", "messages")} of yours after three had no answer.`,
    since: (day: string, contactDays: number) => `On record since ${day}: ${counted(contactDays, "day", "days")} with a contact.`,
    trend: (now: string, before: string) => `This year about every ${now}; before, every ${before}.`,
  },
  explain: {
    title: "Why here",
    total: "in all; among equals the longer silence comes first",
    nothing: "No reason today.",
  },
  introductionMade: (name: string, ago: string) => `You introduced them to ${name} ${ago}: how did it go?`,
  alone: (span: string) => `In touch, but it has been ${span} since you talked one to one.`,
};

/** `2 kept, 1 open`; nothing is said of none. */
function joined(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(", ");
}
