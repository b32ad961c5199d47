import type { HoverParent } from "obsidian";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "../../core/language/words";
import type { DayNumber } from "../../core/time/civil-date";
import type { Ui } from "../ui";

/** What every part of the pane needs. A new object only when the language or the day is another one. */
export interface PaneParts {
  readonly ui: Ui;
  readonly hoverParent: HoverParent;
  readonly words: Words;
  readonly today: DayNumber;
}

const Parts = createContext<PaneParts | null>(null);

export const PanePartsProvider = Parts.Provider;

export function usePane(): PaneParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error("a part of the pane stands outside the pane");
  return parts;
}
