import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface ActionButtonProps {
  readonly control: string;
  /** What exactly it will do: the tooltip and the name for a screen reader. */
  readonly label: string;
  readonly run: (event: MouseEvent) => Promise<void>;
  /** Doing it twice is harmless. */
  readonly repeatable?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A button whose work is done once for a gesture. The second half of a double click is not another one, even when the
 * list has moved meanwhile and it falls on the next person; nor is Enter held down. It is never `disabled`: that would throw the focus away.
 */
export function ActionButton({ control, label, run, repeatable = false, children }: ActionButtonProps) {
  const [busy, setBusy] = useState(false);
  const onClick = (event: MouseEvent): void => {
    if (busy || (!repeatable && event.detail > 1)) return;
    setBusy(true);
    void run(event).finally(() => setBusy(false));
  };
  return (
    <button
      type="button"
      class="reconnect-button"
      data-control={control}
      aria-label={label}
      aria-disabled={busy}
      onClick={onClick}
      onKeyDown={(event) => event.repeat && event.key === "Enter" && event.preventDefault()}
    >
      {children}
    </button>
  );
}
