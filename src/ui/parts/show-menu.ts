import type { Menu } from "obsidian";

/** Under the button it belongs to, however the button was pressed; on its far side where text runs from the right. */
export function showMenuBelow(menu: Menu, button: HTMLElement): void {
  const { left, right, bottom } = button.getBoundingClientRect();
  const { ownerDocument } = button;
  const fromRight = ownerDocument.defaultView?.getComputedStyle(button).direction === "rtl";
  menu.showAtPosition(fromRight ? { x: right, y: bottom, left: true } : { x: left, y: bottom }, ownerDocument);
}
