/** How far ahead a promise or a date is a reason, and how long after its day a goal or a change is (design.md §3). */
export const AHEAD = 7;
export const AFTER = 14;
