import { type Plugin, setTooltip } from "obsidian";
import type { Reconnect } from "../app/reconnect";

/** A burst of changes (a sync, the first reading) tells the count once. */
const SETTLED_MS = 500;

/** The way in; its tooltip says how many are for today. */
export function addRibbon(plugin: Plugin, reconnect: Reconnect, open: () => void): void {
  const icon = plugin.addRibbonIcon("heart-handshake", reconnect.words.ui.ribbon(0), open);
  let waiting: number | null = null;
  const tell = (): void => {
    waiting = null;
    const dashboard = reconnect.dashboard();
    const count = dashboard.state === "ready" ? dashboard.focus.length : 0;
    setTooltip(icon, reconnect.words.ui.ribbon(count), { placement: "right" });
  };
  const stop = reconnect.subscribe(() => {
    waiting ??= window.setTimeout(tell, SETTLED_MS);
  });
  plugin.register(() => {
    stop();
    if (waiting !== null) window.clearTimeout(waiting);
  });
}
