import { useRef } from "preact/hooks";
import { Icon } from "../parts/icon";
import { usePane } from "./pane-context";

interface SearchFieldProps {
  readonly query: string;
  readonly search: (query: string) => void;
}

/** Filters as one types; Escape clears, the down arrow goes to the first person. */
export function SearchField({ query, search }: SearchFieldProps) {
  const { pane } = usePane().words.ui;
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    search("");
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || query === "") return;
    event.preventDefault();
    event.stopPropagation();
    clear();
  };
  return (
    <div class="reconnect-search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        class="reconnect-search-input"
        type="search"
        dir="auto"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={pane.search}
        placeholder={pane.searchHint}
        value={query}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== "" && (
        <button type="button" class="reconnect-button mod-icon clickable-icon" aria-label={pane.clearSearch} onClick={clear}>
          <Icon name="x" />
        </button>
      )}
    </div>
  );
}
