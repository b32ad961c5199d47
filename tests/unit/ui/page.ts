import type { App } from "obsidian";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { Actions } from "../../../src/ui/actions";
import type { Ui } from "../../../src/ui/ui";
import { installGlobals } from "../../host/obsidian/base/globals";
import { Keymap } from "../../host/obsidian/ui/scope";
import type { FakeReconnect } from "./fake-reconnect";

installGlobals();

/** Keys go to the newest app only: what an earlier test left open hears nothing any more. */
let listener: ((event: KeyboardEvent) => void) | null = null;
window.addEventListener("keydown", (event) => listener?.(event));
const keys = {
  addEventListener: (_type: string, heard: (event: KeyboardEvent) => void) => {
    listener = heard;
  },
};

/** As much of the app as the UI touches when no vault is behind it; `opened` keeps the notes it was asked to open. */
export function fakeApp(): { readonly app: App; readonly opened: string[] } {
  const opened: string[] = [];
  const app = {
    keymap: new Keymap(keys as unknown as Window),
    vault: { getFileByPath: (path: string) => ({ path }), getAllFolders: () => [] },
    workspace: {
      trigger: () => {},
      getActiveFile: () => null,
      getActiveViewOfType: () => null,
      getLeaf: () => ({ openFile: async (file: { path: string }) => void opened.push(file.path) }),
    },
  };
  return { app: app as unknown as App, opened };
}

export function uiOf(reconnect: FakeReconnect): Ui & { readonly opened: string[] } {
  const { app, opened } = fakeApp();
  return { app, opened, reconnect, actions: new Actions(app, reconnect) };
}

/** Draws into a fresh page. */
export function draw(content: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.createDiv();
  void act(() => render(content, root));
  return root;
}

export async function settled(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => window.setTimeout(resolve, 0));
  });
}

export async function click(element: Element | null | undefined, detail = 1): Promise<void> {
  if (!element) throw new Error("there is nothing to select");
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail }));
  await settled();
}

export async function type(input: Element | null | undefined, text: string): Promise<void> {
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) throw new Error("there is nothing to type in");
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
}

export async function press(element: Element | null | undefined, key: string, modifiers: KeyboardEventInit = {}): Promise<void> {
  if (!element) throw new Error("there is nothing to press a key on");
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }));
  await settled();
}

export const texts = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());
