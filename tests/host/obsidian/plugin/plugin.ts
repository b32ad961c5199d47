import type { Extension } from "@codemirror/state";
import type { CliFlags, CliHandler, PluginManifest } from "obsidian";
import type { App } from "../app";
import { Component } from "../base/component";
import { Platform } from "../base/environment";
import { setIcon } from "../base/icons";
import type { EditorSuggest } from "../editor/editor-suggest";
import type { HoverLinkSource } from "../hover/hover-link-source";
import type { BasesViewRegistration } from "../bases/bases-plugin";
import type { CodeBlockProcessor, MarkdownPostProcessor } from "../markdown/post-processors";
import type { SettingTab } from "../setting/setting-tab";
import type { ViewCreator } from "../workspace/view-registry";
import type { Command } from "./commands";

/** obsidian.d.ts, `Plugin`. Whatever it adds goes when it is unloaded. */
export abstract class Plugin extends Component {
  readonly app: App;
  readonly manifest: PluginManifest;
  settings?: unknown;

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  onUserEnable(): void {}
  onExternalSettingsChange?(): unknown;

  /** The app prefixes the id and the name with the plugin's. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }
  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.app.ribbonEl.createEl("button", { cls: "clickable-icon side-dock-ribbon-action", attr: { "aria-label": title, type: "button" } });
    setIcon(button, icon);
    button.addEventListener("click", (event) => void callback(event));
    this.register(() => button.remove());
    return button;
  }

  /** "Not available on mobile": there, what is given stands nowhere. */
  addStatusBarItem(): HTMLElement {
    const item = createDiv(`status-bar-item plugin-${this.manifest.id}`);
    if (!Platform.isMobile) this.app.statusBarEl.append(item);
    this.register(() => item.remove());
    return item;
  }

  addSettingTab(tab: SettingTab): void {
    this.app.setting.pluginTabs.push(tab);
    tab.update();
    this.register(() => this.app.setting.pluginTabs.remove(tab));
  }

  registerView(type: string, create: ViewCreator): void {
    this.app.viewRegistry.register(type, create);
    // Plugin guidelines: its leaves stay where they are, without their view, until the plugin is back.
    this.register(() => this.app.viewRegistry.unregister(type));
  }
  registerExtensions(extensions: string[], type: string): void {
    this.app.viewRegistry.registerExtensions(extensions, type);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }
  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.workspace.registerHoverLinkSource(id, info);
    this.register(() => this.app.workspace.unregisterHoverLinkSource(id));
  }

  registerMarkdownPostProcessor(processor: MarkdownPostProcessor, sortOrder = 0): MarkdownPostProcessor {
    processor.sortOrder = sortOrder;
    this.app.postProcessors.add(processor);
    this.register(() => this.app.postProcessors.remove(processor));
    return processor;
  }
  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockProcessor, sortOrder = -100): MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(this.app.postProcessors.forCodeBlock(language, handler), sortOrder);
  }

  /** False "if bases are not enabled in this vault". */
  registerBasesView(id: string, registration: BasesViewRegistration): boolean {
    if (!this.app.bases.enabled) return false;
    this.app.bases.register(id, registration);
    this.register(() => this.app.bases.unregister(id));
    return true;
  }
  registerEditorExtension(extension: Extension): void {
    this.app.workspace.registerEditorExtension(extension);
    this.register(() => this.app.workspace.unregisterEditorExtension(extension));
  }
  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.app.workspace.editorSuggest.addSuggest(suggest);
    this.register(() => this.app.workspace.editorSuggest.removeSuggest(suggest));
  }
  registerObsidianProtocolHandler(action: string, handler: (parameters: Record<string, string>) => unknown): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }
  /** "Attempting to register a command that is already registered will throw an Error." */
  registerCliHandler(command: string, _description: string, flags: CliFlags | null, handler: CliHandler): void {
    if (this.app.cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    this.app.cliHandlers.set(command, { flags: flags ?? {}, run: handler });
    this.register(() => this.app.cliHandlers.delete(command));
  }

  /** Null when there is no `data.json` yet. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    return (await adapter.exists(this.#dataPath)) ? (JSON.parse(await adapter.read(this.#dataPath)) as unknown) : null;
  }
  async saveData(data: unknown): Promise<void> {
    await this.app.vault.adapter.write(this.#dataPath, JSON.stringify(data, null, 2));
  }
  get #dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }
}
