import { expect, vi } from "vitest";
import type { BasesViewRegistration } from "../../obsidian/bases/bases-plugin";
import type { BaseFileView } from "../../obsidian/bases/base-file-view";
import { type InMemory, hostWith } from "../host-in-memory";
import { type Area, rule } from "../rule";

const PEOPLE = {
  "People/Ann.md": "---\ntype: person\ncircle: friends\nlast-contact: 2026-11-02\ntags: [dear]\n---\n[[Bob]]\n",
  "People/Bob.md": "---\ntype: person\ncircle: work\n---\n",
  "People/Cy.md": "---\ntype: person\ncircle: friends\n---\n",
  "Other.md": "text",
};

const base = (more: string, filters = "filters:\n  and:\n    - type == \"person\"\n"): string => `${filters}views:\n  - type: sample-list\n    name: List\n${more}`;

interface Drawn extends InMemory {
  /** What the view was told, each time: names by group. */
  readonly told: string[][];
  readonly view: () => import("obsidian").BasesView;
}

/** A base of the people, opened in a view that keeps what it is told. */
async function drawn(text: string, files: Record<string, string> = {}): Promise<Drawn> {
  const host = await hostWith({ ...PEOPLE, ...files, "People.base": text });
  const told: string[][] = [];
  const views: import("obsidian").BasesView[] = [];
  class List extends host.obsidian.BasesView {
    readonly type = "sample-list";
    constructor(controller: import("obsidian").QueryController) {
      super(controller);
      views.push(this);
    }
    override onDataUpdated(): void {
      told.push(this.data.groupedData.map((group) => `${group.hasKey() ? String(group.key) : ""}: ${group.entries.map((entry) => entry.file.basename).join(" ")}`));
    }
  }
  const registration = { name: "List", icon: "list", factory: (controller: never) => new List(controller) };
  expect(host.plugin.registerBasesView("sample-list", registration as unknown as BasesViewRegistration)).toBe(true);
  await host.app.workspace.getLeaf(true).openFile(host.app.vault.getFileByPath("People.base")!);
  return { ...host, told, view: () => views.at(-1)! };
}

export const bases: Area = {
  name: "Bases",
  rules: [
    rule("`registerBasesView` is false where the user has switched Bases off", { api: "Plugin.registerBasesView", says: "@returns false if bases are not enabled in this vault." }, async () => {
      const { plugin } = await hostWith({ ".obsidian/core-plugins.json": '{"bases":false}' });
      expect(plugin.registerBasesView("x", { name: "", icon: "", factory: () => null as never })).toBe(false);
    }),
    rule("a registered view is told of the entries that the query found, in one group without a key", { api: "BasesQueryResult.groupedData", says: "If there is no groupBy configured, returns a single group with an empty key." }, async () => {
      expect((await drawn(base(""))).told).toEqual([[": Ann Bob Cy"]]);
    }),
    rule("with `groupBy` there is a group for each value", { api: "BasesEntryGroup.hasKey", says: "true iff this entry group has a non-null key." }, async () => {
      expect((await drawn(base("    groupBy:\n      property: note.circle\n      direction: DESC\n"))).told).toEqual([["work: Bob", "friends: Ann Cy"]]);
    }),
    rule("sort and limit are applied before the view sees the data", { api: "BasesQueryResult.data", says: "with user-configured sort and limit applied" }, async () => {
      expect((await drawn(base("    sort:\n      - property: file.name\n        direction: DESC\n    limit: 2\n"))).told).toEqual([[": Cy Bob"]]);
    }),
    rule("without filters every file of the vault is an entry, the base too", { page: "help.obsidian.md, Bases syntax: “By default a base includes every file in the vault”" }, async () => {
      expect((await drawn(base("", ""))).told).toEqual([[": Other People Ann Bob Cy"]]);
    }),
    rule("filters know folders, tags, links, comparisons, and `and`, `or`, `not`; the view's own narrow the base's", { page: "help.obsidian.md, Bases syntax, “Filters”" }, async () => {
      const found = async (filter: string): Promise<string | undefined> => (await drawn(base(`    filters: ${filter}\n`))).told[0]?.[0];
      expect(await found('file.inFolder("People")')).toBe(": Ann Bob Cy");
      expect(await found('file.hasTag("dear")')).toBe(": Ann");
      expect(await found('file.hasLink("Bob")')).toBe(": Ann");
      expect(await found("circle != 'friends'")).toBe(": Bob");
      expect(await found('{ or: [\'file.name == "Cy"\', \'last-contact < "2026-12-01"\'] }')).toBe(": Ann Cy");
      expect(await found("{ not: ['file.hasTag(\"dear\")'] }")).toBe(": Bob Cy");
    }),
    rule("`entry.getValue` gives a value of its kind for a property of the note or the file, and an empty one where there is none", { api: "BasesEntry.getValue", says: "Get the value of the property." }, async () => {
      const { obsidian, view } = await drawn(base(""), { "People/Ann.md": `${PEOPLE["People/Ann.md"].replace("tags: [dear]", "tags: [dear]\nage: 40\nlikes: [tea, sea]\nclose: true\nmet: \"[[Bob]]\"")}` });
      const ann = view().data.data[0]!;
      const { BooleanValue, DateValue, ListValue, LinkValue, NullValue, NumberValue, StringValue } = obsidian;
      for (const [id, kind, text] of [
        ["note.circle", StringValue, "friends"],
        ["note.age", NumberValue, "40"],
        ["note.close", BooleanValue, "true"],
        ["note.likes", ListValue, "tea, sea"],
        ["note.last-contact", DateValue, "2026-11-02"],
        ["note.met", LinkValue, "Bob"],
        ["note.none", NullValue, ""],
        ["file.path", StringValue, "People/Ann.md"],
      ] as const) {
        const value = ann.getValue(id);
        expect(value).toBeInstanceOf(kind);
        expect(String(value)).toBe(text);
      }
    }),
    rule("`onDataUpdated` comes again when the vault changes, with new entries", { api: "BasesView.onDataUpdated", says: "Called when there is new data for the query." }, async () => {
      const { app, told } = await drawn(base(""));
      await app.vault.create("People/Dot.md", "---\ntype: person\n---\n");
      await vi.waitFor(() => expect(told.at(-1)).toEqual([": Ann Bob Cy Dot"]));
      await app.vault.delete(app.vault.getFileByPath("People/Ann.md")!);
      await vi.waitFor(() => expect(told.at(-1)).toEqual([": Bob Cy Dot"]));
    }),
    rule("a view's config reads its options, order and names, and writes back to the file", { api: "BasesViewConfig.set", says: "Store configuration data for the view." }, async () => {
      const { app, view } = await drawn(`properties:\n  note.circle:\n    displayName: Circle of life\n${base("    order: [file.name, circle]\n    separator: ' / '\n")}`);
      const { config } = view();
      expect([config.get("separator"), config.getOrder(), config.getDisplayName("note.circle"), config.getDisplayName("note.last-contact"), config.getAsPropertyId("separator2")]).toEqual([" / ", ["file.name", "note.circle"], "Circle of life", "last-contact", null]);
      const modified = new Promise((resolve) => app.vault.on("modify", resolve));
      config.set("separator", " · ");
      await modified;
      expect(await app.vault.adapter.read("People.base")).toContain('separator: " · "');
    }),
    rule("a closed base unloads its view", { api: "BasesView" }, async () => {
      const { app, view } = await drawn(base(""));
      const unloaded = vi.spyOn(view(), "onunload");
      app.workspace.getLeavesOfType("bases")[0]?.detach();
      await vi.waitFor(() => expect(unloaded).toHaveBeenCalledTimes(1));
    }),
    rule("a base may have several views; one of a type nobody registered says so", { api: "BasesConfigFileView.type", says: "Unique identifier for the view type." }, async () => {
      const { app, told } = await drawn(base("  - type: nobody\n    name: Strange\n"));
      const shown = app.workspace.getLeavesOfType("bases")[0]?.view as unknown as BaseFileView;
      shown.show(1);
      expect(shown.contentEl.textContent).toContain("Unknown view type: nobody");
      shown.show(0);
      expect(told).toHaveLength(2);
    }),
  ],
};
