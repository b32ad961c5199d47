import type { Notice, Plugin } from "obsidian";
import type { LowerOffer } from "../app/lower-watch";
import { baseName } from "../core/note/vault-path";
import { dayDisplay } from "../core/time/display";
import { showNotice } from "./show-notice";
import type { Ui } from "./ui";

/** Undoing writes two notes, a sync many: what stands then is what counts. */
const SETTLED_MS = 1500;
/** More people at once is a tidying of the diary, not a mistake to ask about. */
const MOST_ASKED = 3;

/**
 * When the line that a `last-contact` stood for is gone (taken back, or deleted in the note), asks whether the property
 * should go back too. Asked once, done only by the button; a question that has answered itself goes.
 */
export function addLowerNotices(plugin: Plugin, ui: Ui): void {
  const { reconnect } = ui;
  const asked = new Map<string, Notice | null>();
  let waiting: number | null = null;
  const ask = (): void => {
    waiting = null;
    const offers = reconnect.lowerOffers().filter((offer) => !asked.has(keyOf(offer)));
    for (const offer of offers) asked.set(keyOf(offer), offers.length <= MOST_ASKED ? show(ui, offer) : null);
  };
  const withdraw = (): void => {
    const open = new Set(reconnect.lowerOffers().map(keyOf));
    for (const [key, notice] of asked) {
      if (open.has(key)) continue;
      notice?.hide();
      asked.delete(key);
    }
  };
  const stop = reconnect.subscribe(() => {
    if (asked.size > 0) withdraw();
    if (waiting !== null) window.clearTimeout(waiting);
    waiting = window.setTimeout(ask, SETTLED_MS);
  });
  plugin.register(() => {
    stop();
    if (waiting !== null) window.clearTimeout(waiting);
  });
}

const keyOf = ({ person, lowering: { from, to } }: LowerOffer): string => `${person} ${from} ${to ?? ""}`;

function show({ reconnect, actions }: Ui, { person, lowering }: LowerOffer): Notice {
  const { words } = actions;
  const { told } = words.ui;
  const days = dayDisplay(words.locale);
  const today = reconnect.today();
  const newest = lowering.to === null ? told.noRecord : told.newestRecord(days.short(lowering.to, today));
  const headline = `${told.lowerable(baseName(person), days.short(lowering.from, today))} ${newest}`;
  const lower = (): void => void actions.run({ command: "lower", person, lowering });
  return showNotice({ headline, details: [], done: false }, [{ label: told.lower, run: lower }]);
}
