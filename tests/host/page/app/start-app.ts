import { createHost, type Host } from "../../create-host";
import type { PluginFiles } from "../../obsidian/plugin/plugins";
import type { Storage } from "../../storage/storage";
import type { Choices, Direction, Theme } from "../choices";
import { addAppCommands, listenForHotkeys } from "./commands";
import { type Layout, layoutOf, restoreLayout } from "./layout";
import { MovedClock } from "./moved-clock";
import { openNote } from "./open-note";
import { showTooltips } from "./tooltips";
import { drawWindow, openFirstLeaves } from "./window";
import { addWordCount } from "./word-count";

/** Where a visitor of the sample vault begins. */
const FIRST_NOTE = "Start here.md";

/** What an app needs to start, and where it left off if it was running before. */
export interface AppSource {
  readonly storage: Storage;
  readonly plugin: PluginFiles;
  readonly choices: Choices;
  readonly layout: Layout | null;
}

/** The running app, for the page around it and for tests. */
export interface AppWindow extends Omit<Host, "enable" | "disable"> {
  /** The plugin of the page, on and off. */
  enable(): Promise<void>;
  disable(): void;
  readonly plugin: unknown;
  setTheme(theme: Theme): void;
  setDirection(direction: Direction): void;
  /** `YYYY-MM-DD`, or null for the real day. */
  setToday(day: string | null): void;
  open(path: string): Promise<void>;
  layout(): Layout;
}

/** Starts the app in this window, with the plugin on. */
export async function startApp({ storage, plugin, choices, layout }: AppSource): Promise<AppWindow> {
  const { body } = document;
  const { device } = choices;
  const isPhone = device === "phone";
  const clock = new MovedClock(globalThis);
  clock.moveTo(choices.today);
  document.documentElement.lang = choices.language;
  if (device !== "desktop") body.addClass("is-mobile", `is-${device}`);

  const host = await createHost({ storage, device: device === "desktop" ? "desktop" : "phone", language: choices.language, start: choices.start });
  if (device === "tablet") Object.assign(host.obsidian.Platform, { isPhone: false, isTablet: true });
  const app = host.inside;
  const look = { setTheme: (theme: Theme) => setTheme(app, theme), setDirection };
  look.setTheme(choices.theme);
  look.setDirection(choices.direction);
  addAppCommands(app);
  listenForHotkeys(app);
  addWordCount(app);
  body.append(drawWindow(app, isPhone));
  showTooltips();
  await openFirstLeaves(app, isPhone);

  const { enable: enablePlugin, disable: disablePlugin, ...rest } = host;
  // Started anew, the app knows the plugin: nobody is welcomed twice.
  if (layout) app.plugins.manifests[plugin.manifest.id] = plugin.manifest;
  await enablePlugin(plugin);
  await host.start();
  if (layout) await restoreLayout(app, layout, isPhone);
  else await openNote(app, FIRST_NOTE);

  const running = {
    ...rest,
    ...look,
    enable: async () => void (await enablePlugin(plugin)),
    disable: () => disablePlugin(plugin.manifest.id),
    setToday: (day: string | null) => {
      clock.moveTo(day);
      // How a plugin learns that the day may be another one: the window is looked at again.
      window.dispatchEvent(new Event("focus"));
    },
    open: (path: string) => openNote(app, path),
    layout: () => layoutOf(app),
  };
  return Object.defineProperty(running, "plugin", { get: () => app.plugins.getPlugin(plugin.manifest.id) }) as AppWindow;
}

function setTheme(app: Host["inside"], theme: Theme): void {
  document.body.toggleClass("theme-dark", theme === "dark");
  document.body.toggleClass("theme-light", theme === "light");
  app.workspace.trigger("css-change");
}

/** As in an app whose own language is written from right to left. */
function setDirection(direction: Direction): void {
  document.documentElement.dir = direction;
  document.body.toggleClass("mod-rtl", direction === "rtl");
}
