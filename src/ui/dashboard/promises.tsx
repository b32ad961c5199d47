import type { PromiseRow } from "../../core/dashboard/dashboard";
import { Icon } from "../parts/icon";
import { NoteLink } from "./note-link";
import { usePane } from "./pane-context";

/** Open promises that want a look, mine and theirs; each opens its note at its line. */
export function Promises({ rows, load = null }: { readonly rows: readonly PromiseRow[]; readonly load?: string | null }) {
  const { words } = usePane();
  const { pane } = words.ui;
  if (rows.length === 0 && load === null) return null;
  return (
    <section class="reconnect-promises">
      <h3 class="reconnect-heading">{pane.promises}</h3>
      {load !== null && <p class="reconnect-hint">{load}</p>}
      <ul class="reconnect-rows">
        {rows.map(({ path, line, text, people, when, owner, overdue }) => (
          <li key={`${path} ${line}`} class="reconnect-row">
            <Icon name={owner === "me" ? "circle" : "hourglass"} />
            <NoteLink path={path} line={line} class="reconnect-promise">
              <span class="reconnect-unseen">{owner === "me" ? pane.myPromise : pane.theirPromise}: </span>
              <bdi>{text}</bdi>
              <span class="reconnect-meta">
                <span class="reconnect-facts">
                  <span>{words.list(people)}</span> <span class={overdue ? "reconnect-past" : ""}>{when}</span>
                </span>
              </span>
            </NoteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
