import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const FIXTURES = join(import.meta.dirname, "../fixtures");

/** The files of a vault among the fixtures, by path. */
export function fixtureVault(name: string): Record<string, string> {
  const folder = join(FIXTURES, name);
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).split("\\").join("/"), readFileSync(file, "utf8")];
    }),
  );
}

/** The notes that the app's metadata was recorded of, each with a date for a name too: a daily note like them. */
export function recordedNotes(): Record<string, string> {
  const folder = join(FIXTURES, "recordings");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const texts = names.map((name) => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { readonly fileContents: string }).fileContents);
  return Object.fromEntries(
    texts.flatMap((text, at) => [
      [`Recorded/${names[at]?.replace(".json", "") ?? ""}.md`, text],
      [`Daily/2026-${String(1 + Math.floor(at / 28)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}.md`, text],
    ]),
  );
}
