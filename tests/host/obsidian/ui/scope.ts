import { Platform } from "../base/environment";

export type KeyListener = (event: KeyboardEvent, context: { key: string; vkey: string; modifiers: string }) => unknown;

export interface KeyHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly listener: KeyListener;
}

/** obsidian.d.ts, `Scope`: keys that count while it is pushed on the keymap; what it doesn't know its parent may. */
export class Scope {
  readonly #handlers: KeyHandler[] = [];
  constructor(readonly parent?: Scope) {}

  /** `modifiers` null: any; `key` null: every key. */
  register(modifiers: string[] | null, key: string | null, listener: KeyListener): KeyHandler {
    const handler = { scope: this, modifiers: modifiers === null ? null : normal(modifiers), key, listener };
    this.#handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    const index = this.#handlers.indexOf(handler);
    if (index >= 0) this.#handlers.splice(index, 1);
  }

  /** A listener that returns false has dealt with the event: the browser does nothing more with it. */
  handle(event: KeyboardEvent): boolean {
    const modifiers = pressed(event);
    for (const handler of [...this.#handlers]) {
      const ours = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
      if (!ours || (handler.modifiers !== null && handler.modifiers !== modifiers)) continue;
      const answer = handler.listener(event, { key: event.key, vkey: event.code, modifiers });
      if (answer === false) event.preventDefault();
      if (answer !== undefined) return true;
    }
    return this.parent?.handle(event) ?? false;
  }
}

/** obsidian.d.ts, `Keymap`: the scope pushed last hears keys first, and alone. */
export class Keymap {
  readonly #scopes: Scope[] = [];
  readonly #target: Window;
  /** The scope of the active view, or the app's own: heard when nothing is open above it. */
  viewScope: () => Scope | null = () => null;

  constructor(target: Window = window) {
    this.#target = target;
    target.addEventListener("keydown", this.#hear);
  }

  /** True while a modal or the like has the keyboard: the page's own shortcuts keep still. */
  get busy(): boolean {
    return this.#scopes.length > 0;
  }

  pushScope(scope: Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.#scopes.lastIndexOf(scope);
    if (index >= 0) this.#scopes.splice(index, 1);
  }

  /** The host's own: hears no more keys. */
  detach(): void {
    this.#target.removeEventListener("keydown", this.#hear);
  }

  readonly #hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const scope = this.#scopes.at(-1) ?? this.viewScope();
    if (scope?.handle(event)) event.stopPropagation();
  };

  static isModifier(event: MouseEvent | KeyboardEvent | TouchEvent, modifier: string): boolean {
    return pressed(event).split(",").includes(normal([modifier]));
  }

  /** obsidian.d.ts, `Keymap.isModEvent`: where a link that is clicked so opens. */
  static isModEvent(event?: MouseEvent | KeyboardEvent | TouchEvent | null): false | "tab" | "split" | "window" {
    if (!event) return false;
    if ("button" in event && event.button === 1) return "tab";
    if (!Keymap.isModifier(event, "Mod")) return false;
    if (!event.altKey) return "tab";
    return event.shiftKey ? "window" : "split";
  }
}

/** `Mod` is what the system's own shortcuts begin with: Cmd on a Mac, else Ctrl. */
export function normal(modifiers: readonly string[]): string {
  const mod = Platform.isMacOS ? "Meta" : "Ctrl";
  return modifiers.map((modifier) => (modifier === "Mod" ? mod : modifier)).sort().join(",");
}

function pressed(event: { altKey: boolean; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): string {
  const held = [event.altKey && "Alt", event.ctrlKey && "Ctrl", event.metaKey && "Meta", event.shiftKey && "Shift"];
  return normal(held.filter((name) => name !== false));
}
