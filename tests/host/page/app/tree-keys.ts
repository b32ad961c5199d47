/** Where a key leads in a tree whose open items are all in the document (WAI-ARIA, tree view); null: it is not such a key. */
export function moveInTree(tree: HTMLElement, from: HTMLElement, event: KeyboardEvent): HTMLElement | null {
  const items = [...tree.querySelectorAll<HTMLElement>("[role=treeitem]")];
  const at = items.indexOf(from);
  switch (event.key) {
    case "ArrowDown":
      return items[at + 1] ?? null;
    case "ArrowUp":
      return items[at - 1] ?? null;
    case "Home":
      return items[0] ?? null;
    case "End":
      return items.at(-1) ?? null;
    case "ArrowRight":
      return levelOf(items[at + 1]) > levelOf(from) ? (items[at + 1] ?? null) : null;
    case "ArrowLeft":
      return items.slice(0, at).findLast((item) => levelOf(item) < levelOf(from)) ?? null;
    default:
      return isLetter(event) ? startingWith(event.key, [...items.slice(at + 1), ...items.slice(0, at)]) : null;
  }
}

function levelOf(item: HTMLElement | undefined): number {
  return Number(item?.getAttribute("aria-level") ?? 0);
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return [...key].length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}

function startingWith(letter: string, items: readonly HTMLElement[]): HTMLElement | null {
  const folded = letter.toLocaleLowerCase();
  return items.find((item) => (item.textContent ?? "").toLocaleLowerCase().startsWith(folded)) ?? null;
}
