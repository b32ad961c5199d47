import type { ReadyDashboard } from "../../core/dashboard/dashboard";
import { Calm } from "./calm";
import { CardList } from "./card-list";
import { usePane } from "./pane-context";
import { Problems } from "./problems";
import { Promises } from "./promises";
import { Section } from "./section";

/** Promises, today's few, and the rest folded away until there is time. */
export function Ready({ dashboard }: { readonly dashboard: ReadyDashboard }) {
  const { pane } = usePane().words.ui;
  const { promises, load, focus, calm, sections, problems, reading, progress } = dashboard;
  return (
    <div class="reconnect-body">
      <Promises rows={promises} load={load} />
      {focus.length > 0 && (
        <section class="reconnect-today">
          <h3 class="reconnect-heading">{pane.today}</h3>
          <CardList cards={focus} />
        </section>
      )}
      {calm !== null && <Calm message={calm} />}
      {sections.map(({ id, title, cards }) => (
        <Section key={id} title={title} count={cards.length}>
          {() => <CardList cards={cards} quiet />}
        </Section>
      ))}
      <Problems rows={problems} />
      {reading && <p class="reconnect-reading">{progress ?? pane.reading}</p>}
    </div>
  );
}
