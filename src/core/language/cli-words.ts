import { cliEn } from "./cli-en";
import { cliPl } from "./cli-pl";
import type { Words } from "./words";

/** What only the command line says, in the language of a dictionary. Apart, so that the plugin doesn't carry it. */
export const cliWords = ({ locale }: Words): typeof cliEn => (locale === "pl" ? cliPl : cliEn);
