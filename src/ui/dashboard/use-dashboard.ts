import { useLayoutEffect, useReducer } from "preact/hooks";
import type { Reconnect } from "../../app/reconnect";
import type { Dashboard } from "../../core/dashboard/dashboard";

/** The view model as it is now; draws again when it changes. */
export function useDashboard(reconnect: Reconnect): Dashboard {
  const [, changed] = useReducer<number, void>((count) => count + 1, 0);
  // Before the first paint, so that no change falls between drawing and listening.
  useLayoutEffect(() => reconnect.subscribe(() => changed()), [reconnect]);
  return reconnect.dashboard();
}
