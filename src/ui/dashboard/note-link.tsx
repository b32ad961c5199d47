import type { ComponentChildren } from "preact";
import { DASHBOARD_VIEW } from "../open-dashboard";
import { usePane } from "./pane-context";

interface NoteLinkProps {
  readonly path: string;
  readonly class?: string;
  /** 0-based. */
  readonly line?: number | null;
  readonly label?: string;
  /** Names the control within its card, so that arrow keys stay on the same one. */
  readonly control?: string;
  readonly children: ComponentChildren;
}

/** A link like any other in the app: Mod-click and the middle button open a new tab, hovering previews. */
export function NoteLink({ path, line = null, label, control, class: className = "", children }: NoteLinkProps) {
  const { ui, hoverParent } = usePane();
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void ui.actions.openNote(path, event, line);
  };
  const preview = (event: MouseEvent): void => {
    const { currentTarget: targetEl } = event;
    ui.app.workspace.trigger("hover-link", { event, source: DASHBOARD_VIEW, hoverParent, targetEl, linktext: path, sourcePath: "" });
  };
  return (
    <a
      class={`internal-link ${className}`.trimEnd()}
      href={path}
      data-href={path}
      data-control={control}
      aria-label={label}
      onClick={open}
      onAuxClick={(event) => event.button === 1 && open(event)}
      onMouseOver={preview}
    >
      {children}
    </a>
  );
}
