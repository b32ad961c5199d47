import { setup } from "obsidian-test-mocks/setup";

/**
 * What the app adds to the language and the DOM: `createDiv`, `el.empty()`, `array.remove()` … The mocks bring them;
 * what they leave out, or do differently from the app, is put right here. Safe to call again.
 */
export function installGlobals(): void {
  setup();
  Object.assign(HTMLElement.prototype, { on, off });
  // jsdom has no layout, so no scrolling.
  if (typeof Element.prototype.scrollIntoView !== "function") Element.prototype.scrollIntoView = () => {};
  // In some browsers a window holds this back for embedded pages; the app always has it.
  if (typeof window.requestIdleCallback !== "function") {
    window.requestIdleCallback = (callback) => window.setTimeout(() => callback({ didTimeout: false, timeRemaining: () => 8 }), 0);
    window.cancelIdleCallback = (handle) => window.clearTimeout(handle);
  }
}

type Listener = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;
const delegated = new WeakMap<Listener, Map<string, (event: Event) => void>>();

/** obsidian.d.ts, `HTMLElement.on`: delegated to descendants that match the selector (the mocks ignore it). */
function on(this: HTMLElement, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions): void {
  const handler = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (target && this.contains(target)) listener.call(this, event, target);
  };
  const known = delegated.get(listener) ?? new Map<string, (event: Event) => void>();
  known.set(`${type} ${selector}`, handler);
  delegated.set(listener, known);
  this.addEventListener(type, handler, options);
}

function off(this: HTMLElement, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions): void {
  const handler = delegated.get(listener)?.get(`${type} ${selector}`);
  if (handler) this.removeEventListener(type, handler, options);
}
