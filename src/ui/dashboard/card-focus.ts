import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrow keys go from person to person and stay on the same control; from what stands above them, down goes to the first. */
export function moveBetweenCards(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const { target, currentTarget } = event;
  if (!step || !isElement(target) || !isElement(currentTarget) || hasModifier(event)) return;
  const cards = cardsIn(currentTarget);
  const card = target.closest(".reconnect-card");
  const from = card ? cards.indexOf(card) : above(target, event.key) ? -1 : null;
  if (from === null || cards.length === 0) return;
  event.preventDefault();
  focusCard(cards[step(from, cards.length)], controlOf(target));
}

/**
 * When the card that has the focus goes (its person was logged or snoozed), the focus goes to the one that takes its
 * place: without this the keyboard would start again at the top of the window.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly index: number; readonly control: string | null } | null>(null);
  useLayoutEffect(() => {
    const { current } = root;
    if (!current) return;
    const remember = ({ target }: FocusEvent): void => {
      const card = isElement(target) ? target.closest(".reconnect-card") : null;
      last.current =
        card && isElement(target) ? { element: target, index: cardsIn(current).indexOf(card), control: controlOf(target) } : null;
    };
    current.addEventListener("focusin", remember);
    return () => current.removeEventListener("focusin", remember);
  }, [root]);
  useLayoutEffect(() => {
    const lost = last.current;
    const { current } = root;
    if (!lost || !current || lost.element.isConnected) return;
    last.current = null;
    const { activeElement, body } = current.ownerDocument;
    if (activeElement !== null && activeElement !== body) return;
    const cards = cardsIn(current);
    const next = cards[Math.min(lost.index, cards.length - 1)];
    if (next) focusCard(next, lost.control);
    else current.querySelector<HTMLElement>("button, a, input")?.focus();
  });
}

const cardsIn = (root: Element): Element[] => [...root.querySelectorAll(".reconnect-card")];

const controlOf = (element: Element): string | null => element.getAttribute("data-control");

function focusCard(card: Element | undefined, control: string | null): void {
  const same = control === null ? null : card?.querySelector<HTMLElement>(`[data-control="${control}"]`);
  (same ?? card?.querySelector<HTMLElement>("a"))?.focus();
}

const above = (target: Element, key: string): boolean =>
  key === "ArrowDown" && target.closest(".reconnect-header, .reconnect-promises") !== null;

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey || shiftKey;

/** Also true for elements of a pop-out window, which has an `Element` of its own. */
const isElement = (target: EventTarget | null): target is Element => target !== null && "closest" in target;
