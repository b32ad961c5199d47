import { useEffect, useState } from "preact/hooks";
import { cardNote } from "../../core/dashboard/card-note";
import type { PersonCard } from "../../core/dashboard/dashboard";
import { usePane } from "./pane-context";

const MINUTE_MS = 60_000;

/** The one quiet sentence of a card; where a time zone is on record it follows the clock. */
export function CardNote({ card }: { readonly card: PersonCard }) {
  const { ui, words } = usePane();
  const [instant, setInstant] = useState(ui.reconnect.instant());
  const isTimed = card.timezone !== null;
  useEffect(() => {
    if (!isTimed) return;
    const timer = window.setInterval(() => setInstant(ui.reconnect.instant()), MINUTE_MS);
    return () => window.clearInterval(timer);
  }, [isTimed]);
  const note = cardNote(card, instant, words);
  return note === null ? null : (
    <p class="reconnect-meta" dir="auto">
      {note}
    </p>
  );
}
