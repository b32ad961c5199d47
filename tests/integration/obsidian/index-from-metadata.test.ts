// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { grayMatterParser } from "../../../src/adapters/disk/gray-matter-parser";
import { obsidianPorts } from "../../../src/adapters/obsidian/obsidian-ports";
import { createReconnect, type ReconnectApp } from "../../../src/app/create-reconnect";
import type { Ports } from "../../../src/app/ports";
import { factsOf } from "../../../src/core/followup/facts";
import { followupRules } from "../../../src/core/followup/followup-rules";
import { NoteReader } from "../../../src/app/note-reader";
import { PeopleIndex } from "../../../src/core/index/people-index";
import { compileRules } from "../../../src/core/note/reading-rules";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../src/core/time/civil-date";
import { generateVault } from "../../bench/vault/generate";
import { sampleVault } from "../../host/sample-vault/sample-vault";
import { fixtureVault, recordedNotes } from "../../support/fixture-vault";
import { MemoryCache, told } from "../../support/keeper-world";
import { dailyFiles, hostWithPlugin } from "./host-plugin";

const DAILY = dailyFiles({ core: { folder: "Daily" } });

function benchVault(): Record<string, string> {
  const { people, dailies, others } = generateVault({ people: 150, dailies: 120, others: 60 });
  return { ...DAILY, ...Object.fromEntries([...people, ...dailies, ...others].map(({ path, text }) => [path, text])) };
}

/** Notes that something could be misread in. Not: links in indented code and math, which our stand-in for the app takes for links. */
const HOSTILE: Record<string, string> = {
  ...DAILY,
  "People/Ana.md": "---\ntype: person\nlast-contact: 2026-10-01\n---\n## Log\n- [[2026-08-14]] — coffee\n- 2026-08-15 call\n",
  "People/Unclosed.md": "---\ntype: person\nlast-contact: 2026-10-01\n",
  "People/Broken.md": "---\ntype: person\ntags: [a, b\n---\n[[Ana]]\n",
  "People/List.md": "---\n- type\n- person\n---\n#person\n",
  "People/Empty.md": "---\n---\n#person\n",
  "People/Code.md": "```\n#person\n```\n",
  "People/Comment.md": "%% #person %%\n",
  "People/Crlf.md": "---\r\ntype: person\r\nlast-contact: 2026-10-02\r\n---\r\n#person\r\n",
  "People/Bom.md": "\ufeff---\ntype: person\n---\n",
  "People/Proto.md": "---\ntype: person\n__proto__: x\nconstructor: y\n---\n",
  "People/Js.md": "---js\n({ type: 'person' })\n---\n",
  "People/Dates.md": "---\ntype: person\nlast-contact: 2026-13-45\nbirthday: 03/04/2026\ncadence: often\n---\n",
  "People/<% x %>.md": "---\ntype: person\n---\n",
  "People/Twice.md": "---\ntype: person\ntype: person\n---\n",
  "Work/Ana.md": "---\ntags: [contact/work]\naliases: [Nana]\n---\n",
  "Daily/2026-11-01.md": "> [[Ana]]\n\n> [!note]\n> - call with [[Ana]]\n\n```\n- call with [[Ana]]\n```\n\n%% [[Ana]] %%\n",
  "Daily/2026-11-02.md": "- [ ] call [[Ana]]\n  - about [[Nana]]\n- [-] call [[Ana]]\n- [x] called [[Ana]] ✅ 2026-11-05\n",
  "Daily/2026-11-03.md": "## Touchpoints\n- [[Ana]], [[Nana]]: [[Bo]] sends regards\n- call [[People/Ana|Ana]] tomorrow\n",
  "Daily/2026-11-04.md": "Saw [Ana](People/Ana.md) and ![[Ana]] at [x](Work/Ana.md#h).\n",
  "Daily/2026-11-05.md": "---\npeople: [[Ana]]\n---\n",
  "Notes/Meeting.md": "---\ndate: 2026-10-10\nattendees:\n  - '[[Ana]]'\n  - Nana\n---\n- [ ] write to [[Ana]] 📅 2026-99-99\n",
  "Notes/Odd date.md": "---\ndate: soon\npeople: '[[Ana]]'\n---\n",
  "Notes/Tidal mills.md":
    "---\ncreated: 2026-10-10\ntags: [Mills, 'a/b']\n---\n# Mills #sea\n`#no` [[Ana]] ![[Chart.png]] [x](Old%20maps.md) [y](https://example.org/#tag) #1984\n\n" +
    "```\n#code [[Code]]\n```\n\n%% #hidden [[Hidden]] %%\n\n> #quoted [[Quoted]]\n\n<!-- [[Comment]] --> #żagle/nocą\n",
  "Notes/Crlf.md": "---\r\ndate: 2026-10-11T10:00\r\ntag: mills, sea\r\n---\r\n#end\r\n- [ ] see [[Ana]]\r\n",
  "Notes/No end.md": "---\ncreated: 2026-10-10\n",
  "Daily/2026-11-06.md": "---\nlocation: '[[Places/Oslo|Oslo]]'\n---\n",
  "Daily/2026-11-07.md": "---\ncity: [Oslo, 12]\nplace:\n---\n- call with [[Ana]]\n",
  "Notes/Task.md": "- [ ] ask [[Ana]] for the book\n",
};

const VAULTS: readonly (readonly [string, Record<string, string>])[] = [
  ["the sample vault", Object.fromEntries(sampleVault("2026-11-24"))],
  ["kepano-obsidian", { ...fixtureVault("kepano-obsidian"), ".obsidian/core-plugins.json": '{"daily-notes":true,"templates":true}' }],
  ["the bench vault", benchVault()],
  ["the recorded notes", { ...DAILY, ...recordedNotes() }],
  ["hostile notes", HOSTILE],
];

interface Opened {
  readonly app: ReconnectApp;
  readonly ports: Ports;
  readonly cache: MemoryCache;
  readonly reads: string[];
}

async function open(files: Record<string, string>, change: Partial<Ports> = {}, stored: string | null = null): Promise<Opened> {
  const { plugin } = await hostWithPlugin(files);
  const cache = new MemoryCache(stored);
  const reads: string[] = [];
  const real = obsidianPorts(plugin);
  const { vault } = real;
  const ports: Ports = {
    ...real,
    breathe: () => Promise.resolve(),
    nextFrame: () => Promise.resolve(),
    cache,
    vault: {
      list: () => vault.list(),
      read: (path) => {
        reads.push(path);
        return vault.read(path);
      },
      process: (path, edit) => vault.process(path, edit),
      create: (path, text) => vault.create(path, text),
      discard: (path, expected) => vault.discard(path, expected),
    },
    ...change,
  };
  return { app: createReconnect(ports, DEFAULT_SETTINGS, "en"), ports, cache, reads };
}

async function started(files: Record<string, string>, change: Partial<Ports> = {}, stored: string | null = null): Promise<Opened> {
  const opened = await open(files, change, stored);
  await opened.app.start();
  return opened;
}

const blind = (ports: Ports): Ports["notes"] => ({
  whenReady: () => ports.notes.whenReady(),
  headOf: () => null,
  shapeOf: () => null,
  statOf: (path) => ports.notes.statOf(path),
  subscribe: (listener) => ports.notes.subscribe(listener),
  onReturn: (listener) => ports.notes.onReturn(listener),
});

/** What is known, without lines (metadata tells none) and without how a parser words its complaint. */
const plain = (index: PeopleIndex): unknown =>
  JSON.parse(JSON.stringify(told(index)), (key, value: unknown) => (key === "line" || key === "depth" ? undefined : value));

describe.each(VAULTS)("%s", { timeout: 60_000 }, (_, files) => {
  it("is the same index from metadata as from texts", async () => {
    const fromMetadata = await started(files);
    const { ports } = await open(files);
    const fromTexts = await started(files, { notes: blind(ports) });
    expect(plain(fromMetadata.app.index)).toEqual(plain(fromTexts.app.index));
    expect(fromMetadata.reads.length).toBeLessThan(fromTexts.reads.length);
  });

  it("has the same people and contacts when the disk's parser reads it", async () => {
    const fromMetadata = await started(files);
    const fromDisk = await started(files, { frontmatter: grayMatterParser });
    const said = (index: PeopleIndex) => [...index.people()].map(({ path }) => index.entries(path));
    expect(said(fromDisk.app.index)).toEqual(said(fromMetadata.app.index));
  });

  it("starts anew without reading a note, and reads exactly those that changed", async () => {
    const cold = await started(files);
    await cold.cache.save();
    const warm = await started(files, {}, cold.cache.stored);
    expect(warm.reads).toEqual([]);
    expect(told(warm.app.index)).toEqual(told(cold.app.index));
    const [changed] = cold.reads;
    if (changed === undefined) throw new Error("nothing was read");
    const later = await started({ ...files, [changed]: `${files[changed] ?? ""}\nmore\n` }, {}, cold.cache.stored);
    expect(later.reads).toEqual([changed]);
  });
});

describe("the structure alone", { timeout: 60_000 }, () => {
  const TODAY = parseIsoDay("2026-11-24") as DayNumber;

  /** Who was last spoken to when, from an index of structure only or of texts. */
  async function lastContacts(files: Record<string, string>, depth: "structure" | "text"): Promise<ReadonlyMap<string, number | null>> {
    const { ports } = await open(files);
    await ports.notes.whenReady();
    const index = new PeopleIndex();
    const reader = new NoteReader(ports, compileRules(DEFAULT_SETTINGS, ports.dailyNotes.source.templatesFolder));
    for (const { path } of ports.vault.list()) {
      const structure = reader.structure(path);
      const text = depth === "text" ? await reader.text(path) : null;
      const record = text?.kind === "read" ? text.record : structure?.record;
      if (record) index.upsert(record);
    }
    const rules = followupRules(DEFAULT_SETTINGS);
    return new Map(
      [...index.people()].map(({ path }) => {
        const entries = index.entries(path);
        return [path, entries ? (factsOf(entries, rules, TODAY).lastContact?.day ?? null) : null];
      }),
    );
  }

  // The rest are links that only the words around them make no contact ("read about", "should call").
  it.each([
    ["the sample vault", Object.fromEntries(sampleVault("2026-11-24")), 0.85],
    ["the bench vault", benchVault(), 0.9],
  ] as const)("knows the last contact of nearly everybody in %s", async (_, files, share) => {
    const text = await lastContacts(files, "text");
    const structure = await lastContacts(files, "structure");
    const right = [...text].filter(([path, day]) => structure.get(path) === day).length;
    expect(right / text.size).toBeGreaterThanOrEqual(share);
  });
});

describe("the app's settings", () => {
  it("are followed: where daily notes are may change while we run", async () => {
    const { host, plugin } = await hostWithPlugin({
      ...dailyFiles({ core: { folder: "Daily" } }),
      "People/Ana.md": "---\ntype: person\n---\n",
      "Journal/2026-11-20.md": "- coffee with [[Ana]]\n",
    });
    const app = createReconnect({ ...obsidianPorts(plugin), nextFrame: () => Promise.resolve() }, DEFAULT_SETTINGS, "en");
    await app.start();
    const contact = () => app.ranked()[0]?.facts.lastContact ?? null;
    expect(contact()).toBeNull();
    const options = host.inside.internalPlugins.getPluginById("daily-notes")?.instance.options;
    if (options === undefined) throw new Error("no daily notes");
    options["folder"] = "Journal";
    host.app.workspace.trigger("layout-change");
    for (let turn = 0; turn < 100 && contact() === null; turn++) await new Promise((done) => setTimeout(done, 1));
    expect(contact()).toMatchObject({ source: "touchpoint", kind: "coffee" });
    app.stop();
  });
});
