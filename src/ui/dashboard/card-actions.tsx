import type { VaultPath } from "../../core/note/vault-path";
import { logMenu } from "../log-menu";
import { Icon } from "../parts/icon";
import { showMenuBelow } from "../parts/show-menu";
import { usualSnooze } from "../snooze-choices";
import { snoozeMenu } from "../snooze-menu";
import { ActionButton } from "./action-button";
import { usePane } from "./pane-context";

interface CardActionsProps {
  readonly path: VaultPath;
  readonly name: string;
}

/** One select each: Log repeats the usual kind today, Snooze gives a week, Open opens; the arrows beside them ask more. */
export function CardActions({ path, name }: CardActionsProps) {
  const { ui, words, today } = usePane();
  const { actions } = ui;
  const said = words.ui.card;
  const week = usualSnooze(today, words);
  const what = words.undo.touchpoint(words.kinds[actions.usualKind(path)], name);
  return (
    <div class="reconnect-actions" role="group" aria-label={said.actions(name)}>
      <span class="reconnect-split">
        <ActionButton control="log" label={said.logNow(what)} run={() => actions.logNow(path)}>
          <Icon name="check" />
          {said.log}
        </ActionButton>
        <MoreButton control="log-more" label={said.logMore(name)} open={(button) => showMenuBelow(logMenu(ui, path), button)} />
      </span>
      <span class="reconnect-split">
        <ActionButton control="snooze" label={said.snoozeUntil(name, week.day)} run={() => actions.snooze(path, week.until)}>
          <Icon name="alarm-clock" />
          {said.snooze}
        </ActionButton>
        <MoreButton control="snooze-more" label={said.snoozeMore(name)} open={(button) => showMenuBelow(snoozeMenu(ui, path), button)} />
      </span>
      <ActionButton control="open" label={said.openNote(name)} run={(event) => actions.openNote(path, event)} repeatable>
        <Icon name="file-text" />
        {said.open}
      </ActionButton>
    </div>
  );
}

interface MoreButtonProps {
  readonly control: string;
  readonly label: string;
  readonly open: (button: HTMLElement) => void;
}

function MoreButton({ control, label, open }: MoreButtonProps) {
  return (
    <button
      type="button"
      class="reconnect-button mod-more"
      data-control={control}
      aria-label={label}
      aria-haspopup="menu"
      onClick={({ currentTarget }) => open(currentTarget)}
    >
      <Icon name="chevron-down" />
    </button>
  );
}
