import type { BasesConfigFile, BasesPropertyId } from "obsidian";
import { TFile } from "obsidian-test-mocks/obsidian";
import { parseYaml, stringifyYaml } from "../base/yaml";
import { FileView } from "../workspace/view";
import { BasesEntry } from "./bases-entry";
import { BasesQueryResult } from "./bases-query-result";
import { type BasesView, QueryController } from "./bases-view";
import { BasesViewConfig, type ViewConfig } from "./bases-view-config";
import { filterOf } from "./filter";

export const BASE_VIEW = "bases";

/** A `.base` file: its views to choose from, and the chosen one, kept up to date with the vault. */
export class BaseFileView extends FileView {
  override icon = "layout-list";
  #config: BasesConfigFile = {};
  #shown = 0;
  #view: BasesView | null = null;
  #timer: number | null = null;

  getViewType(): string {
    return BASE_VIEW;
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.metadataCache.on("resolved", () => this.#later()));
    this.registerEvent(this.app.metadataCache.on("deleted", () => this.#later()));
    this.register(() => this.#timer !== null && window.clearTimeout(this.#timer));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.#config = parseYaml(await this.app.vault.cachedRead(file)) ?? {};
    this.#draw();
  }
  override async onUnloadFile(_file: TFile): Promise<void> {
    this.#end();
  }

  /** The host's own: which of the base's views is shown. */
  show(index: number): void {
    this.#shown = index;
    this.#draw();
  }

  #draw(): void {
    this.#end();
    const { file, contentEl, app } = this;
    const views = (this.#config.views ?? []) as ViewConfig[];
    const view = views[this.#shown];
    if (!file || !view) return void contentEl.createDiv({ cls: "bases-error", text: "This base has no views" });
    const choice = contentEl.createDiv("bases-toolbar").createEl("select", { cls: "dropdown", attr: { "aria-label": "View" } });
    for (const [index, { name }] of views.entries()) choice.createEl("option", { text: name, value: String(index) });
    choice.value = String(this.#shown);
    choice.addEventListener("change", () => this.show(Number(choice.value)));
    const registration = app.bases.registrations.get(view.type);
    if (!registration) return void contentEl.createDiv({ cls: "bases-error", text: `Unknown view type: ${view.type}` });
    this.#view = this.addChild(registration.factory(new QueryController(app, file), contentEl.createDiv("bases-view")));
    this.#view.config = new BasesViewConfig(this.#config, view, () => this.#save());
    this.#query();
  }

  #query(): void {
    const [view, chosen] = [this.#view, (this.#config.views ?? [])[this.#shown]];
    if (!view || !chosen) return;
    const inBase = filterOf(this.app, this.#config.filters);
    const inView = filterOf(this.app, chosen.filters);
    const entries = this.app.vault.getFiles().map((file) => new BasesEntry(this.app, file));
    view.data = new BasesQueryResult(view.config, entries.filter((entry) => inBase(entry) && inView(entry)));
    view.allProperties = this.#allProperties();
    view.onDataUpdated();
  }

  #allProperties(): BasesPropertyId[] {
    const names = this.app.vault.getMarkdownFiles().flatMap(({ path }) => Object.keys(this.app.metadataCache.known(path)?.frontmatter ?? {}));
    return ["file.name", ...[...new Set(names)].map((name): BasesPropertyId => `note.${name}`)];
  }

  #later(): void {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = null;
      this.#query();
    }, 0);
  }

  #save(): void {
    if (this.file) void this.app.vault.modify(this.file, stringifyYaml(this.#config));
    this.#query();
  }

  #end(): void {
    if (this.#view) this.removeChild(this.#view);
    this.#view = null;
    this.contentEl.empty();
  }
}
