import { useLayoutEffect, useState } from "preact/hooks";
import { usePane } from "./pane-context";

/** Says the result of each action to a screen reader. */
export function LiveRegion() {
  const { ui } = usePane();
  const [message, say] = useState("");
  useLayoutEffect(() => ui.actions.onTold(say), [ui]);
  return (
    <div class="reconnect-unseen" role="status" aria-live="polite">
      {message}
    </div>
  );
}
