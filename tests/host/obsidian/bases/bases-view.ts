import type { BasesPropertyId } from "obsidian";
import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { Component } from "../base/component";
import type { BasesQueryResult } from "./bases-query-result";
import type { BasesViewConfig } from "./bases-view-config";

/** obsidian.d.ts, `QueryController`: what ties a view to its query. Nothing of it is public. */
export class QueryController extends Component {
  constructor(
    readonly app: App,
    readonly base: TFile,
  ) {
    super();
  }
}

/** obsidian.d.ts, `BasesView`. Its config and data are set before it is first told of data. */
export abstract class BasesView extends Component {
  abstract type: string;
  app: App;
  declare config: BasesViewConfig;
  declare data: BasesQueryResult;
  allProperties: BasesPropertyId[] = [];
  readonly #base: TFile;

  protected constructor(controller: QueryController) {
    super();
    this.app = controller.app;
    this.#base = controller.base;
  }

  abstract onDataUpdated(): void;

  /** The app shows a menu for the new note; the host makes it beside the base. */
  async createFileForView(baseFileName = "Untitled", frontmatterProcessor?: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    const { vault, fileManager } = this.app;
    const folder = this.#base.parent?.isRoot() === false ? `${this.#base.parent.path}/` : "";
    const file = await vault.create(vault.getAvailablePath(folder + baseFileName, "md"), "");
    if (frontmatterProcessor) await fileManager.processFrontMatter(file, frontmatterProcessor);
  }
}
