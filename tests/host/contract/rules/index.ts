import type { Area } from "../rule";
import { bases } from "./bases";
import { files } from "./files";
import { lifetime } from "./lifetime";
import { metadata } from "./metadata";
import { menus } from "./menus";
import { mobile } from "./mobile";
import { modals } from "./modals";
import { plugin } from "./plugin";
import { settings } from "./settings";
import { text } from "./text";
import { vault } from "./vault";

/** The app's documented behaviour, as far as the host follows it: docs/host.md shows it as a table. */
export const areas: readonly Area[] = [vault, metadata, files, text, plugin, lifetime, modals, menus, settings, bases, mobile];
