import type { Setting } from "obsidian";

/** A row as every version of the app can show it. */
export interface DrawnRow {
  readonly name: string;
  readonly desc: string;
  readonly draw: (setting: Setting) => void;
}
