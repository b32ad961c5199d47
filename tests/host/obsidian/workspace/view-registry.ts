import { Events } from "../base/events";
import { EmptyView, UnknownView } from "./empty-view";
import type { View } from "./view";
import type { WorkspaceLeaf } from "./workspace-leaf";

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which class draws which type of view, and which type opens which file. */
export class ViewRegistry extends Events {
  readonly #creators = new Map<string, ViewCreator>([["empty", (leaf) => new EmptyView(leaf)]]);
  readonly #extensions = new Map<string, string>();

  register(type: string, create: ViewCreator): void {
    if (this.#creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.#creators.set(type, create);
    this.trigger("view-registered", type);
  }
  unregister(type: string): void {
    this.#creators.delete(type);
    this.trigger("view-unregistered", type);
  }
  /** A type nobody registered gets a view that says so, as in the app when a plugin is gone. */
  create(type: string, leaf: WorkspaceLeaf): View {
    return this.#creators.get(type)?.(leaf) ?? new UnknownView(leaf, type);
  }
  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) this.#extensions.set(extension, type);
  }
  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.#extensions.delete(extension);
  }
  typeOfExtension(extension: string): string | null {
    return this.#extensions.get(extension) ?? null;
  }
}
