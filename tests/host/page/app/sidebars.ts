import type { App } from "../../obsidian/app";
import { setIcon } from "../../obsidian/base/icons";

type Side = "left" | "right";

/** Pixels. Below the narrowest a sidebar is better closed. */
const NARROWEST = 180;
const WIDEST = 640;
const STEP = 24;

/** Makes both sidebars resizable, with the pointer and with the arrow keys, and gives the root column its toggles. */
export function addSidebarControls(app: App): void {
  const { leftSplit, rightSplit, rootSplit } = app.workspace;
  for (const [side, split] of [["left", leftSplit], ["right", rightSplit]] as const) {
    split.containerEl.append(resizer(side, split.containerEl));
    const name = `Toggle ${side} sidebar`;
    const button = createEl("button", { cls: `clickable-icon sidebar-toggle-button mod-${side}`, attr: { "aria-label": name, type: "button" } });
    setIcon(button, `panel-${side}`);
    button.addEventListener("click", () => app.commands.executeCommandById(`app:toggle-${side}-sidebar`));
    if (side === "left") rootSplit.containerEl.prepend(button);
    else rootSplit.containerEl.append(button);
  }
}

/** A separator between two panes: WAI-ARIA's window splitter. */
function resizer(side: Side, split: HTMLElement): HTMLElement {
  const handle = createDiv({
    cls: "workspace-leaf-resize-handle",
    attr: { role: "separator", tabindex: "0", "aria-orientation": "vertical", "aria-label": `Width of the ${side} sidebar`, "aria-valuemin": String(NARROWEST), "aria-valuemax": String(WIDEST), "aria-valuenow": side === "left" ? "240" : "380" },
  });
  const setWidth = (pixels: number): void => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    split.style.width = `${width}px`;
    handle.setAttribute("aria-valuenow", String(width));
  };
  /** +1 where the pointer going right makes it wider. */
  const outward = (): 1 | -1 => ((side === "left") === (document.dir !== "rtl") ? 1 : -1);
  handle.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    handle.setPointerCapture(down.pointerId);
    const before = split.offsetWidth;
    const move = (event: PointerEvent): void => setWidth(before + (event.clientX - down.clientX) * outward());
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), { once: true });
  });
  handle.addEventListener("keydown", (event) => {
    const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (right === undefined) return;
    event.preventDefault();
    setWidth(split.offsetWidth + right * outward() * STEP);
  });
  return handle;
}
