import type { Settings } from "../settings/settings";
import { patchOf } from "./find-proposals";
import type { Proposal, ProposedPeople } from "./first-run";

/** The settings with these proposals in them. Nothing that stands there is taken away; a heading or a mapping is replaced. */
export function applyProposals(settings: Settings, chosen: readonly Proposal[]): Settings {
  const people = patchOf(chosen.filter((each): each is ProposedPeople => each.kind !== "field" && each.kind !== "heading"));
  const fields = chosen.flatMap((each) => (each.kind === "field" ? [[each.field.replaceAll("-", " "), each.value] as const] : []));
  const heading = chosen.find(({ kind }) => kind === "heading")?.value;
  return {
    ...settings,
    people: {
      ...settings.people,
      folders: joined(settings.people.folders, people.folders),
      tags: joined(settings.people.tags, people.tags),
      properties: joined(settings.people.properties, people.properties),
    },
    fields: { ...settings.fields, ...Object.fromEntries(fields) },
    touchpoints: { ...settings.touchpoints, ...(heading === undefined ? {} : { heading }) },
  };
}

const joined = (before: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...before, ...more])];
