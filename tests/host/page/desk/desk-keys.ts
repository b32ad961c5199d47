import type { Desk } from "./desk";

/** The page's own keys work wherever the focus is, in the app's frame too; by place on the keyboard, for layouts with Alt signs. */
export function listenForDeskKeys(where: Window, desk: Desk): void {
  where.addEventListener("keydown", (event) => {
    const run = event.key === "F6" ? () => desk.moveFocus() : isPagesOwn(event) ? keys(desk)[event.code] : where === window ? appKey(event, desk) : undefined;
    if (!run) return;
    event.preventDefault();
    run();
  });
}

function isPagesOwn({ altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey && shiftKey && !ctrlKey && !metaKey;
}

function keys(desk: Desk): Record<string, () => void> {
  return { KeyC: () => desk.toggleDrawer(), KeyZ: () => desk.undoLast(), KeyT: () => desk.switchTheme() };
}

/** The app's most used keys, pressed while the focus is on the controls. */
function appKey(event: KeyboardEvent, desk: Desk): (() => void) | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return undefined;
  const command = { p: "command-palette:open", o: "switcher:open", ",": "app:open-settings" }[event.key.toLowerCase()];
  return command === undefined ? undefined : () => desk.runCommand(command);
}
