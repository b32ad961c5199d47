/** A window of its own for part of the workspace. */
export interface Popout {
  readonly win: Window;
  close(): void;
}

/** obsidian.d.ts, `WorkspaceWindowInitData`. */
export interface PopoutData {
  x?: number;
  y?: number;
  size?: { width: number; height: number };
}

/**
 * Opens a window with the app's styles and helpers in it. Where there is none to be had (jsdom, a browser that blocks it),
 * a frame in this page stands in: it too has its own `window` and `document`, which is what plugins trip over.
 */
export function openPopout({ x, y, size = { width: 800, height: 600 } }: PopoutData, closed: () => void): Popout {
  const place = [`width=${size.width}`, `height=${size.height}`, ...(x === undefined ? [] : [`left=${x}`]), ...(y === undefined ? [] : [`top=${y}`])];
  const opened = canOpenWindows() ? window.open("", "", `popup,${place.join(",")}`) : null;
  const popout = opened ? { win: opened, close: () => opened.close() } : openFrame();
  furnish(popout.win);
  popout.win.addEventListener("pagehide", closed);
  return popout;
}

function canOpenWindows(): boolean {
  return !navigator.userAgent.includes("jsdom");
}

function openFrame(): Popout {
  const frame = document.body.createEl("iframe", { cls: "host-popout", attr: { title: "Pop-out window" } });
  const win = frame.contentWindow;
  if (!win) throw new Error("No window could be opened");
  return { win, close: () => frame.remove() };
}

/** Styles, theme, and what the app adds to the language and the DOM: each window has its own `HTMLElement`. */
function furnish(win: Window): void {
  const { document: doc } = win;
  for (const sheet of document.querySelectorAll("style, link[rel=stylesheet]")) doc.head.append(doc.importNode(sheet, true));
  doc.body.className = document.body.className;
  doc.body.classList.add("is-popout-window");
  doc.title = document.title;
  const theirs = win as unknown as Record<string, { prototype?: object } | undefined>;
  const ours = window as unknown as Record<string, { prototype?: object } | undefined>;
  for (const name of ["Node", "Element", "HTMLElement", "SVGElement", "Document", "DocumentFragment"]) lend(ours[name]?.prototype, theirs[name]?.prototype);
  const nodes = theirs["Node"]?.prototype;
  if (nodes) Object.defineProperty(nodes, "instanceOf", { value: isInstanceIn(win), configurable: true, writable: true });
  lend(Array.prototype, theirs["Array"]?.prototype);
  lend(String.prototype, theirs["String"]?.prototype);
}

/** obsidian.d.ts, `Node.instanceOf`: "Cross-window capable instanceof check". */
function isInstanceIn(win: Window) {
  return function (this: Node, type: new () => unknown): boolean {
    const theirs = (win as unknown as Record<string, unknown>)[type.name];
    return this instanceof type || (typeof theirs === "function" && this instanceof theirs);
  };
}

function lend(from: object | undefined, to: object | undefined): void {
  if (!from || !to || from === to) return;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
    if (!(name in to)) Object.defineProperty(to, name, { ...descriptor, configurable: true });
  }
}
