import type { ReconnectApp } from "../../src/app/create-reconnect";
import type { WriteOutcome } from "../../src/app/outcome";
import type { LogRequest } from "../../src/app/reconnect";
import { vaultPath, type VaultPath } from "../../src/core/note/vault-path";
import { parseIsoDay, type DayNumber } from "../../src/core/time/civil-date";

/** A command as the fault matrix runs it. A new command that writes is one more entry here. */
export interface FaultCommand {
  readonly name: string;
  readonly notes: Readonly<Record<string, string>>;
  /** What was done, without any fault, before the command. */
  readonly before?: (app: ReconnectApp) => Promise<unknown>;
  readonly run: (app: ReconnectApp) => Promise<WriteOutcome>;
  /** Lines that must stand exactly once in these notes, however often the command is repeated. */
  readonly once: readonly (readonly [path: string, line: string])[];
}

const ANA = vaultPath("People/Ana Diaz.md");
const BO = vaultPath("People/Bo Lind.md");
const CY = vaultPath("People/Cy Ōta.md");
const TODAY = "Daily/2026-11-24.md";
const EARLIER = "Daily/2026-05-01.md";

export const day = (iso: string): DayNumber => {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(iso);
  return found;
};

const PEOPLE: Readonly<Record<string, string>> = {
  [ANA]: "---\ntype: person\nlast-contact: 2026-04-02 # the long call\ncadence: monthly\n---\n",
  [BO]: "---\r\ntype: person\r\n---\r\nBody\r\n",
  [CY]: "\ufeff---\ntype: person\nlast-contact: 2026-03-01\nsnooze-until: 2026-03-02\n---",
  "Templates/Daily.md": "# {{title}}\n\n## Touchpoints\n\n## Evening\n",
};
const WITH_TODAY = { ...PEOPLE, [TODAY]: "# Today\n\n## Touchpoints\n- 09:00 coffee with [[Bo Lind]]\n\n## Evening\nQuiet.\n" };
const WITHOUT_TEMPLATE = Object.fromEntries(Object.entries(PEOPLE).filter(([path]) => !path.startsWith("Templates")));

const call = (people: readonly VaultPath[], iso = "2026-11-24"): LogRequest => ({
  kind: "call",
  people,
  day: day(iso),
  time: "18:10",
  by: null,
  text: "her launch moved",
  ledger: [{ side: "gave", text: "a chart" }],
});

const WITH_ANA = "- 18:10 call with [[Ana Diaz]]: her launch moved [gave:: a chart]";
const WITH_ALL = "- 18:10 call with [[Ana Diaz]], [[Bo Lind]] and [[Cy Ōta]]: her launch moved [gave:: a chart]";

const WRITING: readonly FaultCommand[] = [
  { name: "log one", notes: WITH_TODAY, run: (app) => app.log(call([ANA])), once: [[TODAY, WITH_ANA]] },
  { name: "log one, new note", notes: PEOPLE, run: (app) => app.log(call([ANA])), once: [[TODAY, WITH_ANA]] },
  { name: "log one, no template", notes: WITHOUT_TEMPLATE, run: (app) => app.log(call([ANA])), once: [[TODAY, WITH_ANA]] },
  { name: "log many", notes: WITH_TODAY, run: (app) => app.log(call([ANA, BO, CY])), once: [[TODAY, WITH_ALL]] },
  { name: "log many, new note", notes: PEOPLE, run: (app) => app.log(call([ANA, BO, CY])), once: [[TODAY, WITH_ALL]] },
  { name: "log backdated", notes: WITH_TODAY, run: (app) => app.log(call([ANA, CY], "2026-05-01")), once: [[EARLIER, "- 18:10 call with [[Ana Diaz]] and [[Cy Ōta]]: her launch moved [gave:: a chart]"]] },
  { name: "snooze", notes: PEOPLE, run: (app) => app.snooze(ANA, day("2026-12-01")), once: [[ANA, "snooze-until: 2026-12-01"]] },
  { name: "snooze again", notes: PEOPLE, run: (app) => app.snooze(CY, day("2026-12-01")), once: [[CY, "snooze-until: 2026-12-01"]] },
  {
    name: "fresh start",
    notes: PEOPLE,
    run: (app) => app.run({ command: "fresh-start", turns: [{ person: ANA, until: day("2026-12-01") }, { person: BO, until: day("2026-12-01") }, { person: CY, until: day("2026-12-02") }] }),
    once: [[ANA, "snooze-until: 2026-12-01"], [BO, "snooze-until: 2026-12-01"], [CY, "snooze-until: 2026-12-02"]],
  },
  { name: "monthly review", notes: WITH_TODAY, run: (app) => app.run({ command: "review", month: day("2026-11-01") }), once: [["Reviews/Review 2026-11.md", "# November 2026"]] },
  { name: "new person", notes: PEOPLE, run: (app) => app.newPerson("Dee Fox"), once: [["People/Dee Fox.md", "type: person"]] },
];

/** Each of them, and the taking back of each. */
export const FAULT_COMMANDS: readonly FaultCommand[] = [
  ...WRITING,
  ...WRITING.map(
    (command): FaultCommand => ({
      name: `undo: ${command.name}`,
      notes: command.notes,
      before: command.run,
      run: (app) => app.undo(),
      once: [],
    }),
  ),
];
