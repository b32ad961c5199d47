import { useMemo } from "preact/hooks";
import type { VaultPath } from "../../core/note/vault-path";
import type { Ui } from "../ui";

/** More people at once are asked by a circular, and a screen has room for these. */
const MOST = 2;

/** A calm part of a form while something is being asked for: what I gave, what I owe, what I could give. It never blocks. */
export function AskCheck({ ui, people }: { readonly ui: Ui; readonly people: readonly VaultPath[] }) {
  const { askCheck: said } = ui.actions.words.insights;
  const views = useMemo(() => ui.reconnect.insights.askCheck(people.slice(0, MOST)), [ui, people.join("\n")]);
  if (views.length === 0) return null;
  return (
    <div class="reconnect-preview" role="note">
      <div class="reconnect-label">{said.title}</div>
      {views.map(({ path, name, facts, gives }) => (
        <div key={path} class="reconnect-hint">
          {views.length > 1 && <bdi>{name}</bdi>}
          {facts.map((fact) => (
            <p key={fact} dir="auto">
              {fact}
            </p>
          ))}
          {gives.length > 0 && (
            <>
              <p>{said.gives}</p>
              <ul>
                {gives.map((give) => (
                  <li key={give} dir="auto">
                    {give}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
