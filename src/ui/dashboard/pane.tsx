import type { HoverParent } from "obsidian";
import { useMemo, useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../core/dashboard/dashboard";
import { Failed } from "./failed";
import { Header } from "./header";
import { LiveRegion } from "./live-region";
import { Loading } from "./loading";
import { NobodyYet } from "./nobody-yet";
import { PanePartsProvider } from "./pane-context";
import { Ready } from "./ready";
import { moveBetweenCards, useKeptFocus } from "./card-focus";
import { SearchResults } from "./search-results";
import { broken, useDashboard } from "./use-dashboard";
import { useDefect } from "./use-defect";
import type { Ui } from "../ui";

interface PaneProps {
  readonly ui: Ui;
  readonly hoverParent: HoverParent;
}

/** The whole pane. It only shows: every sentence and its order come with the view model. */
export function Pane({ ui, hoverParent }: PaneProps) {
  const dashboard = useDashboard(ui.reconnect);
  const [query, setQuery] = useState("");
  const { defect, recover } = useDefect();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const { words } = ui.reconnect;
  const today = ui.reconnect.today();
  const parts = useMemo(() => ({ ui, hoverParent, words, today }), [ui, hoverParent, words, today]);
  const shown: Dashboard = defect === undefined ? dashboard : broken(defect, words);
  return (
    <PanePartsProvider value={parts}>
      <div ref={root} class="reconnect" lang={words.locale} onKeyDown={(event) => moveBetweenCards(event)}>
        <Header dashboard={shown} query={query} search={setQuery} />
        <Body dashboard={shown} query={query} clear={() => setQuery("")} retry={recover} />
        <LiveRegion />
      </div>
    </PanePartsProvider>
  );
}

interface BodyProps {
  readonly dashboard: Dashboard;
  readonly query: string;
  readonly clear: () => void;
  readonly retry: () => void;
}

function Body({ dashboard, query, clear, retry }: BodyProps) {
  switch (dashboard.state) {
    case "loading":
      return <Loading message={dashboard.message} />;
    case "failed":
      return <Failed message={dashboard.message} fix={dashboard.fix} retry={retry} />;
    case "empty":
      return <NobodyYet dashboard={dashboard} />;
    case "ready":
      return query.trim() === "" ? <Ready dashboard={dashboard} /> : <SearchResults dashboard={dashboard} query={query} clear={clear} />;
  }
}
