export interface Renders {
  /** How many times it was drawn: changes of one run of the event loop's micro-tasks are one drawing. */
  readonly count: number;
  stop(): void;
}

/** Counts how often something draws itself into an element, whatever it draws with. */
export function watchRenders(element: Element): Renders {
  let count = 0;
  const observer = new MutationObserver(() => (count += 1));
  observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    get count() {
      count += observer.takeRecords().length > 0 ? 1 : 0;
      return count;
    },
    stop: () => observer.disconnect(),
  };
}
