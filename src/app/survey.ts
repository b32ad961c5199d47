import { findProposals } from "../core/first-run/find-proposals";
import type { FirstRun } from "../core/first-run/first-run";
import { logHeadings, type NoteSummary } from "../core/first-run/note-summary";
import { outlineOf } from "../core/markdown/outline";
import { propertiesOf } from "../core/note/properties";
import { readFrontmatter } from "../core/markdown/read-frontmatter";
import { bodyTags } from "../core/note/body-tags";
import type { Frontmatter } from "../core/note/frontmatter";
import { frontmatterTags } from "../core/note/note-properties";
import type { VaultPath } from "../core/note/vault-path";
import type { Settings } from "../core/settings/settings";
import type { Ports } from "./ports";

/** Looks at every note once, without reading where the host knows it already, and says what could be set (`FirstRun`). */
export async function survey(ports: Ports, settings: Settings): Promise<FirstRun> {
  const notes: NoteSummary[] = [];
  for (const { path } of ports.vault.list()) {
    const summary = fromHead(path, ports) ?? (await fromText(path, ports));
    if (summary !== null) notes.push(summary);
    await ports.breathe();
  }
  return findProposals(notes, settings, ports.dailyNotes.source.templatesFolder);
}

const NO_PROPERTIES: Frontmatter = {};

function fromHead(path: VaultPath, { notes, dailyNotes }: Ports): NoteSummary | null {
  const head = notes.headOf(path);
  if (head === null) return null;
  const dailyDay = dailyNotes.dayOf(path);
  const shape = dailyDay === null ? null : notes.shapeOf(path);
  return {
    path,
    frontmatter: head.frontmatter.kind === "read" ? head.frontmatter.data : NO_PROPERTIES,
    tags: head.tags,
    dailyDay,
    logHeadings: shape === null ? [] : logHeadings(shape),
  };
}

async function fromText(path: VaultPath, { vault, dailyNotes, frontmatter: parser }: Ports): Promise<NoteSummary | null> {
  const text = await vault.read(path);
  if (!text.ok) return null;
  const state = readFrontmatter(text.value, parser);
  const frontmatter = state.kind === "read" ? state.data : NO_PROPERTIES;
  const dailyDay = dailyNotes.dayOf(path);
  // An outline is worth making for tags in the body and for the headings of diaries only.
  const outline = dailyDay !== null || text.value.includes("#") ? outlineOf(text.value) : null;
  return {
    path,
    frontmatter,
    tags: [...frontmatterTags(propertiesOf(frontmatter)), ...(outline === null ? [] : bodyTags(text.value.split(/\r?\n/), outline))],
    dailyDay,
    logHeadings: outline === null || dailyDay === null ? [] : logHeadings(outline),
  };
}
