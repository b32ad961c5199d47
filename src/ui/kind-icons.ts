import type { ReasonKind } from "../core/followup/reason";
import type { TouchpointKind } from "../core/touchpoint/touchpoint";

/** Lucide names up to 0.446, which is what the app has. */
export const KIND_ICONS: Readonly<Record<TouchpointKind, string>> = {
  call: "phone",
  video: "video",
  meeting: "users",
  coffee: "coffee",
  message: "message-circle",
  email: "mail",
  letter: "pen-line",
  visit: "map-pin",
  event: "calendar",
  congratulation: "party-popper",
  shared: "book-open",
  intro: "handshake",
  gift: "gift",
  thanks: "heart",
  other: "message-square",
};

export const REASON_ICONS: Readonly<Record<ReasonKind, string>> = {
  "promise-overdue": "handshake",
  "promise-due": "handshake",
  waiting: "hourglass",
  date: "cake",
  goal: "flag",
  congratulate: "party-popper",
  overdue: "clock",
  due: "clock",
  drift: "waves",
  dormant: "waves",
  unthanked: "heart",
  "only-asks": "scale",
  share: "book-open",
  introduction: "handshake",
  "same-place": "map-pin",
  new: "sprout",
};

/** Kinds that the Log menu offers at once; the form has them all. */
export const QUICK_KINDS = ["call", "video", "meeting", "coffee", "message", "email", "visit"] as const satisfies readonly TouchpointKind[];
