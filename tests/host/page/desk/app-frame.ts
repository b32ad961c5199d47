import type { AppSource, AppWindow } from "../app/start-app";
import type { Meeting } from "../boot";
import type { Parts } from "../parts";

/** The app in a frame of its own: a window as wide as a phone is a phone to every rule of style in it. */
export interface AppFrame {
  readonly app: AppWindow;
  readonly window: Window;
  focus(): void;
  close(): void;
}

/**
 * Fills an empty frame with this page's own script and styles. Such a frame has the origin of the page, also when the page
 * comes from a file; so the vault's storage is handed over as it is.
 */
export async function openAppFrame(place: HTMLElement, { script, styles }: Parts, source: AppSource): Promise<AppFrame> {
  const { device } = source.choices;
  const frame = place.createEl("iframe", { cls: `host-frame mod-${device}`, attr: { title: `The app, as on a ${device}` } });
  await new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    frame.srcdoc = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>';
  });
  const view: (Window & Meeting) | null = frame.contentWindow;
  const inside = frame.contentDocument;
  if (!view || !inside) throw new Error("This browser keeps the page from its own frame");
  view.appSource = source;
  inside.head.append(element(inside, "style", styles), element(inside, "script", script));
  await ready(inside.body);
  const { host: app } = view;
  if (!app) throw new Error(inside.body.textContent ?? "The app did not start");
  return { app, window: view, focus: () => focusIn(frame), close: () => (app.disable(), frame.remove()) };
}

function element(owner: Document, name: "style" | "script", text: string): HTMLElement {
  const made = owner.createElement(name);
  made.textContent = text;
  return made;
}

/** The script says so at the body, once it is done or has failed. */
function ready(body: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (body.dataset["ready"] === undefined) return;
      watcher.disconnect();
      resolve();
    };
    const watcher = new MutationObserver(look);
    watcher.observe(body, { attributes: true, attributeFilter: ["data-ready"] });
    look();
  });
}

/** Where the focus was in the app; at first, its first button. */
function focusIn(frame: HTMLIFrameElement): void {
  frame.focus();
  const inside = frame.contentDocument;
  if (inside && (inside.activeElement === null || inside.activeElement === inside.body)) inside.querySelector<HTMLElement>("button")?.focus();
}
