import { useLayoutEffect, useReducer } from "preact/hooks";
import type { Reconnect } from "../../app/reconnect";
import type { Dashboard } from "../../core/dashboard/dashboard";
import type { Words } from "../../core/language/words";

/** The view model as it is now; draws again when it changes. */
export function useDashboard(reconnect: Reconnect): Dashboard {
  const [, changed] = useReducer<number, void>((count) => count + 1, 0);
  // Before the first paint, so that no change falls between drawing and listening.
  useLayoutEffect(() => reconnect.subscribe(() => changed()), [reconnect]);
  try {
    return reconnect.dashboard();
  } catch (error) {
    return broken(error, reconnect.words);
  }
}

/** A defect must not leave an empty pane: what it is, and what to do. */
export function broken(defect: unknown, words: Words): Dashboard {
  const reason = defect instanceof Error ? defect.message : String(defect);
  return { state: "failed", message: words.ui.told.failed(reason), fix: words.dashboard.failedFix };
}
