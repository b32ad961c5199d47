import { createReconnect, type ReconnectApp } from "../../../../src/app/create-reconnect";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { unifiedDiff } from "../../../../src/cli/unified-diff";
import { memoryHost, type MemoryHost } from "../../../support/memory-ports";

export const ANA = vaultPath("People/Ana Diaz.md");
export const BO = vaultPath("People/Bo Lind.md");
export const CY = vaultPath("People/Cy Ott.md");
export const TODAY_NOTE = "Daily/2026-11-24.md";

export const VAULT: Readonly<Record<string, string>> = {
  [ANA]: "---\ntype: person # friend\nLast_Contact: 2026-06-02\ncadence: monthly\ngave: [2026-05-01 a chart]\n---\nShe sails.\n",
  [BO]: "---\r\ntype: person\r\ntier: Wide\r\n---\r\nBody\r\n",
  [CY]: "no properties yet #person",
  [TODAY_NOTE]: "# Today\n\n## Touchpoints\n- coffee with [[Bo Lind]]\n\n## Evening\n",
  "Templates/Daily.md": "# {{title}}\n",
  "Templates/Person.md": '---\ncreated: "{{date}}"\naliases: ["{{title}}"]\n---\n# {{title}}\n',
};

export const day = (iso: string): DayNumber => {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
};

export interface Opened {
  readonly host: MemoryHost;
  readonly app: ReconnectApp;
  /** Every change of the notes since they were opened, as a diff without the lines around. */
  readonly diff: () => string;
}

export async function opened(notes = VAULT, settings: Partial<Settings> = {}): Promise<Opened> {
  const host = memoryHost(notes);
  const app = createReconnect(host.ports, { ...DEFAULT_SETTINGS, ...settings }, "en");
  await app.start();
  const diff = (): string => {
    const paths = [...new Set([...Object.keys(notes), ...host.vault.list().map(({ path }) => path)])].sort();
    return paths.map((path) => changedLines(path, notes[path], host.vault.text(path))).join("");
  };
  return { host, app, diff };
}

function changedLines(path: string, before: string | undefined, after: string | undefined): string {
  const lines = unifiedDiff(path, before ?? null, after ?? null).split("\n").slice(2);
  const changed = lines.filter((line) => /^[-+]/.test(line));
  return changed.length === 0 ? "" : [path, ...changed, ""].join("\n").replaceAll("\r", "␍");
}
