import type { ProblemRow } from "../../core/dashboard/dashboard";
import { baseName } from "../../core/note/vault-path";
import { NoteLink } from "./note-link";
import { usePane } from "./pane-context";
import { Section } from "./section";

/** Values that could not be read: what is wrong, how to put it right, and the way to the line. */
export function Problems({ rows }: { readonly rows: readonly ProblemRow[] }) {
  const { pane } = usePane().words.ui;
  if (rows.length === 0) return null;
  const title = pane.problems(new Set(rows.map(({ path }) => path)).size);
  return (
    <Section title={title} count={null}>
      {() => (
        <>
          <p class="reconnect-hint">{pane.problemsHint}</p>
          <ul class="reconnect-rows">
            {rows.map((row) => (
              <Problem key={`${row.path} ${row.line} ${row.field} ${row.message}`} row={row} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Problem({ row: { path, line, message, fix } }: { readonly row: ProblemRow }) {
  const { pane } = usePane().words.ui;
  return (
    <li class="reconnect-row">
      <div>
        <NoteLink path={path} line={line}>
          <bdi>{baseName(path)}</bdi>
          {line !== null && `, ${pane.line(line + 1)}`}
        </NoteLink>
        <p dir="auto">{message}</p>
        <p class="reconnect-meta">{fix}</p>
      </div>
    </li>
  );
}
