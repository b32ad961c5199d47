import type { ChannelKind } from "../person/person";

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
    rest: "{times} of yours in a row had no answer. Leave it to them for now; a real reason still comes up.",
    lighter: "{times} of yours in a row had no answer. {channel, select, null {Something short and light, with nothing to answer?} other {Something lighter, by {channel}?}}",
    ownWork: "{times} of your last messages were about your own work. A word about theirs may be welcome.",
    twoSlots: "You moved this {times, plural, =2 {twice} other {# times}}. Offer two slots, and keep one.",
    loosen: "Perhaps the rhythm is wrong, not you: loosen it, pause, or let it go?",
    rhythm: "You really talk about every {gap}. Use that as the rhythm?",
  },
  balance: {
    gave: "You gave last",
    received: "They gave last",
    undated: "You gave and received, nobody knows when",
    sinceAsk: "{contacts, plural, =0 {no contact} one {# contact} other {# contacts}} since your last ask",
    sentence: "{parts, semicolons}.",
  },
  foundations: {
    trust: "Trust",
    authenticity: "Authenticity",
    consistency: "Consistency",
    respect: "Respect",
    longTerm: "Long term",
    nothing: "Nothing on record.",
    promises: "{by, select, me {You promised} other {They promised}}: {kept, some, other {# kept}}{keptLate, some, other {# kept late}}{open, some, other {# open}}{overdue, some, other {# past due}}.",
    beginnings: "You began {mine, plural, one {# time} other {# times}}{needs, plural, =0 {, never} other {; # of them}} to ask for something or about your own work.",
    began: "You began {me}, they began {them}, where your notes say who.",
    known: "You noted {interests, some, one {# interest} other {# interests}}{goals, some, one {# goal} other {# goals}}{changes, some, one {# change} other {# changes}}.",
    months: "In rhythm at the end of {inRhythm} of {of, plural, one {# month} other {# months}}.",
    monthsWithContact: "A contact in {count} of {of, plural, one {# month} other {# months}}.",
    moved: "Moved: {me, some, other {# by you}}{them, some, other {# by them}}.",
    late: "Late: {me, some, one {# time you} other {# times you}}{them, some, one {# time they} other {# times they}}.",
    whileResting: "{count, plural, one {# message} other {# messages}} of yours after three had no answer.",
    since: "On record since {day}: {contactDays, plural, one {# day} other {# days}} with a contact.",
    trend: "This year about every {now}; before, every {before}.",
  },
  explain: {
    title: "Why here",
    total: "in all; among equals the longer silence comes first",
    nothing: "No reason today.",
  },
  introductionMade: "You introduced them to {name} {ago}: how did it go?",
  alone: "In touch, but it has been {span} since you talked one to one.",
} as const;
