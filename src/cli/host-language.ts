import type { Environment } from "../adapters/disk/state-folder";

/** The language tag of the terminal: `pl_PL.UTF-8` → `pl-PL`. Source: POSIX, "Internationalization Variables", in this order. */
export function hostLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  const locale = LC_ALL || LC_MESSAGES || LANG || "en";
  return (locale.split(".", 1)[0] ?? "").replace("_", "-");
}
