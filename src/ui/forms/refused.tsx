import type { Refusal } from "../../core/note/refusal";
import type { Ui } from "../ui";

interface RefusedProps {
  readonly ui: Ui;
  readonly refused: readonly Refusal[];
  readonly close: () => void;
}

/** What could not be done exactly, and the app could do by rewriting the block: what that costs, and a button. */
export function Refused({ ui, refused, close }: RefusedProps) {
  const { told } = ui.actions.words.ui;
  const offers = ui.reconnect.canRewrite ? refused.filter(({ rewrite }) => rewrite !== undefined) : [];
  if (offers.length === 0) return null;
  const rewrite = (): void => {
    close();
    for (const refusal of offers) void ui.actions.rewrite(refusal);
  };
  return (
    <div class="reconnect-offer">
      <p class="reconnect-hint">{told.rewriteCost}</p>
      <button type="button" onClick={rewrite}>
        {told.rewrite}
      </button>
    </div>
  );
}
