import type { PersonChoice } from "../../app/reconnect";
import type { VaultPath } from "../../core/note/vault-path";
import type { Ui } from "../ui";

/** Those of these notes that are people. */
export const chosenPeople = ({ reconnect }: Ui, people: readonly VaultPath[]): readonly PersonChoice[] =>
  people.map((path) => reconnect.person(path)).filter((person) => person !== null);
