import { useEffect, useState } from "preact/hooks";
import type { FirstRunView } from "../../core/diagnosis/diagnosis-view";
import { usePane } from "./pane-context";

/** What the notes say about where people are, while nobody is found: looked for once, taken over with one button. */
export function FoundPeople() {
  const { ui, words } = usePane();
  const [found, setFound] = useState<FirstRunView | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isGone = false;
    void ui.reconnect.proposals().then((view) => {
      if (!isGone) setFound(view);
    });
    return () => {
      isGone = true;
    };
  }, [ui]);
  if (found === null || found.rows.length === 0) return null;
  const chosen = found.rows.filter(({ id }) => !left.has(id)).map(({ proposal }) => proposal);
  const choose = (id: string, isChosen: boolean): void =>
    setLeft((before) => new Set(isChosen ? [...before].filter((each) => each !== id) : [...before, id]));
  return (
    <div class="reconnect-found">
      <p>{found.summary}</p>
      <ul class="reconnect-rows">
        {found.rows.map(({ id, text, examples }) => (
          <li key={id} class="reconnect-row">
            <label>
              <input type="checkbox" checked={!left.has(id)} onChange={(event) => choose(id, event.currentTarget.checked)} /> <span dir="auto">{text}</span>
            </label>
            <p class="reconnect-meta" dir="auto">
              {examples}
            </p>
          </li>
        ))}
      </ul>
      <button type="button" class="mod-cta" disabled={chosen.length === 0} onClick={() => void ui.reconnect.applyProposals(chosen)}>
        {words.diagnosis.firstRun.use}
      </button>
      <p class="reconnect-hint">{words.diagnosis.firstRun.inSettings}</p>
    </div>
  );
}
