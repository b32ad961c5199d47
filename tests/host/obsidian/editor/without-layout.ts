/**
 * jsdom has no layout: what CodeMirror measures there has no size. With these it runs, types, selects and undoes as in a
 * browser; what needs places on the screen (line up and down, coordinates, scrolling) finds everything at the same spot.
 */
export function standInForLayout(): void {
  if (typeof Range.prototype.getClientRects === "function") return;
  const nowhere = (): DOMRect => new DOMRect(0, 0, 0, 0);
  Range.prototype.getBoundingClientRect = nowhere;
  document.elementFromPoint = () => null;
  Range.prototype.getClientRects = () => Object.assign([nowhere()], { item: () => nowhere() });
}
