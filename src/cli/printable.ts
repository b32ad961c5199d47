/** A note's name may hold what moves a terminal's cursor or hides text: shown as a mark, never sent. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
