import { useId, useState } from "preact/hooks";
import type { Words } from "../../core/language/words";
import { Icon } from "../parts/icon";
import { type Draft, LEDGER_SIDES } from "./draft";

interface GiveAndTakeProps {
  readonly words: Words;
  readonly ledger: Draft["ledger"];
  readonly change: (ledger: Draft["ledger"]) => void;
}

/** What was given, received, asked or thanked for; folded away, because most touchpoints are just talk. */
export function GiveAndTake({ words, ledger, change }: GiveAndTakeProps) {
  const { form } = words.ui;
  const [open, setOpen] = useState(LEDGER_SIDES.some((side) => ledger[side] !== ""));
  const id = useId();
  return (
    <div class={open ? "reconnect-section is-open" : "reconnect-section"}>
      <button type="button" class="reconnect-fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Icon name="chevron-right" class="reconnect-chevron" />
        <span class="reconnect-fold-title">{form.give}</span>
      </button>
      <div id={id} hidden={!open} class="reconnect-section-body">
        <p class="reconnect-hint">{form.giveHint}</p>
        <div class="reconnect-pair">
          {LEDGER_SIDES.map((side) => (
            <label key={side} class="reconnect-field">
              <span class="reconnect-label">{form.sides[side]}</span>
              <input type="text" dir="auto" value={ledger[side]} onInput={({ currentTarget }) => change({ ...ledger, [side]: currentTarget.value })} />
            </label>
          ))}
        </div>
      </div>
    </div>
  );
}
