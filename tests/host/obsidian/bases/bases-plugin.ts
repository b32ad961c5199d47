import type { BasesAllOptions } from "obsidian";
import type { App } from "../app";
import { BASE_VIEW, BaseFileView } from "./base-file-view";
import type { BasesView, QueryController } from "./bases-view";
import type { BasesViewConfig } from "./bases-view-config";

/** obsidian.d.ts, `BasesViewRegistration`. */
export interface BasesViewRegistration {
  readonly name: string;
  readonly icon: string;
  readonly factory: (controller: QueryController, containerEl: HTMLElement) => BasesView;
  readonly options?: (config: BasesViewConfig) => BasesAllOptions[];
}

/** The core plugin Bases: which views there are, and the view of a `.base` file. On unless `core-plugins.json` says no. */
export class BasesPlugin {
  readonly registrations = new Map<string, BasesViewRegistration>();
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    app.viewRegistry.register(BASE_VIEW, (leaf) => new BaseFileView(leaf));
    app.viewRegistry.registerExtensions(["base"], BASE_VIEW);
  }

  get enabled(): boolean {
    return this.#app.internalPlugins.getPluginById("bases")?.enabled ?? true;
  }
  register(id: string, registration: BasesViewRegistration): void {
    this.registrations.set(id, registration);
  }
  unregister(id: string): void {
    this.registrations.delete(id);
  }
}
