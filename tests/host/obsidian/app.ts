import type { CliFlags, CliHandler } from "obsidian";
import { MetadataCache } from "./metadata/metadata-cache";
import { PostProcessors } from "./markdown/post-processors";
import { Platform, setPlatform } from "./base/environment";
import { BasesPlugin } from "./bases/bases-plugin";
import { Commands } from "./plugin/commands";
import { HotkeyManager } from "./plugin/hotkey-manager";
import { InternalPlugins } from "./plugin/internal-plugins";
import { Plugins } from "./plugin/plugins";
import type { SettingTab } from "./setting/setting-tab";
import { Keymap, Scope } from "./ui/scope";
import type { DataAdapter } from "./vault/data-adapter";
import { FileManager } from "./vault/file-manager";
import { Vault } from "./vault/vault";
import { MarkdownView } from "./workspace/markdown-view";
import { ViewRegistry } from "./workspace/view-registry";
import { PagePreview } from "./hover/page-preview";
import { DragManager } from "./workspace/drag-manager";
import { Workspace } from "./workspace/workspace";

/** obsidian.d.ts, `App`, with those of its undocumented parts that plugins look at. */
export class App {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly keymap = new Keymap();
  readonly scope = new Scope();
  readonly viewRegistry = new ViewRegistry();
  readonly postProcessors = new PostProcessors();
  readonly workspace: Workspace;
  readonly dragManager = new DragManager(this);
  /** Not in obsidian.d.ts: in the app behind `internalPlugins`. */
  readonly pagePreview: PagePreview;
  readonly commands: Commands;
  readonly hotkeyManager: HotkeyManager;
  readonly internalPlugins = new InternalPlugins();
  readonly plugins: Plugins;
  readonly setting: { readonly pluginTabs: SettingTab[] } = { pluginTabs: [] };
  readonly ribbonEl = createDiv("side-dock-actions");
  readonly statusBarEl = createDiv("status-bar");
  readonly protocolHandlers = new Map<string, (parameters: Record<string, string>) => unknown>();
  readonly cliHandlers = new Map<string, { readonly flags: CliFlags; readonly run: CliHandler }>();
  readonly bases: BasesPlugin;
  lastEvent: Event | null = null;

  constructor(adapter: DataAdapter, obsidian: unknown) {
    this.vault = new Vault(adapter);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this);
    this.pagePreview = new PagePreview(this);
    this.commands = new Commands(this);
    this.hotkeyManager = new HotkeyManager(this);
    this.plugins = new Plugins(this, obsidian);
    this.bases = new BasesPlugin(this);
    this.viewRegistry.register("markdown", (leaf) => new MarkdownView(leaf));
    this.viewRegistry.registerExtensions(["md"], "markdown");
    this.keymap.viewScope = () => this.workspace.activeLeaf?.view.scope ?? this.scope;
  }

  /** docs.obsidian.md, Mobile development: the desktop app in the shape of a phone, and back. */
  emulateMobile(mobile: boolean): void {
    setPlatform(mobile ? "phone" : "desktop");
    document.body.toggleClass("is-mobile", mobile);
    document.body.toggleClass("is-phone", mobile);
  }
  get isMobile(): boolean {
    return Platform.isMobile;
  }

  isDarkMode(): boolean {
    return document.body.hasClass("theme-dark");
  }
  /** obsidian.d.ts: kept on this device, apart for each vault. */
  loadLocalStorage(key: string): unknown {
    const stored = window.localStorage.getItem(this.#localKey(key));
    return stored === null ? null : (JSON.parse(stored) as unknown);
  }
  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.#localKey(key));
    else window.localStorage.setItem(this.#localKey(key), JSON.stringify(data));
  }
  #localKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
