import type { ComponentChild } from "preact";
import { useId, useState } from "preact/hooks";
import { Icon } from "../parts/icon";
import { usePane } from "./pane-context";

interface SectionProps {
  readonly title: string;
  /** How many people; null where the title says enough. */
  readonly count: number | null;
  /** Called only while the section is open: what is folded away costs nothing. */
  readonly children: () => ComponentChild;
}

/** A part of the pane that is folded away until it is wanted. */
export function Section({ title, count, children }: SectionProps) {
  const { pane } = usePane().words.ui;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class={open ? "reconnect-section is-open" : "reconnect-section"}>
      <h3 class="reconnect-section-title">
        <button type="button" class="reconnect-fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name="chevron-right" class="reconnect-chevron" />
          <span class="reconnect-fold-title">{title}</span>
          {count !== null && (
            <span class="reconnect-count">
              {count}
              <span class="reconnect-unseen"> {pane.people(count)}</span>
            </span>
          )}
        </button>
      </h3>
      <div id={id} class="reconnect-section-body" hidden={!open}>
        {open && children()}
      </div>
    </section>
  );
}
