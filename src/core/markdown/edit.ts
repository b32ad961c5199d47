/** One change to a text, as data: replace `[from, to)` (UTF-16 offsets) by `insert`. Everything outside stays as it is. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export const applyEdit = (text: string, edit: Edit): string =>
  text.slice(0, edit.from) + edit.insert + text.slice(edit.to);

/** The edit that takes `edit` back: applied to what it made of `before`, it gives `before` to the byte. */
export const invert = (edit: Edit, before: string): Edit => ({
  from: edit.from,
  to: edit.from + edit.insert.length,
  insert: before.slice(edit.from, edit.to),
});
