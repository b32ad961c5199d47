import type { Area } from "../rule";
import { vault } from "./vault";

/** The app's documented behaviour, as far as the host follows it: docs/host.md shows it as a table. */
export const areas: readonly Area[] = [vault];
