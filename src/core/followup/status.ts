/** Where a person stands; the first that holds, in this order (design.md §3). */
export type Status = "paused" | "hold" | "snoozed" | "untracked" | "new" | "overdue" | "due" | "soon" | "ok";
