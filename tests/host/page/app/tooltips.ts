/** The app shows an element's `aria-label` while the pointer is over it or the keyboard on it. */
export function showTooltips(): void {
  const tooltip = createDiv({ cls: "tooltip", attr: { "aria-hidden": "true" } });
  const hide = (): void => tooltip.remove();
  const show = (event: Event): void => {
    hide();
    const labelled = event.target instanceof Element ? event.target.closest<HTMLElement>(".clickable-icon[aria-label], .workspace-tab-header[aria-label], [data-tooltip]") : null;
    const text = labelled?.getAttribute("aria-label");
    if (!labelled || !text) return;
    tooltip.setText(text);
    document.body.append(tooltip);
    const box = labelled.getBoundingClientRect();
    const { width, height } = tooltip.getBoundingClientRect();
    const left = Math.max(4, Math.min(box.left + box.width / 2 - width / 2, window.innerWidth - width - 4));
    const top = box.bottom + height + 8 > window.innerHeight ? box.top - height - 6 : box.bottom + 6;
    tooltip.setCssStyles({ left: `${left}px`, top: `${top}px` });
  };
  document.addEventListener("mouseover", show);
  document.addEventListener("mousedown", hide, true);
  document.addEventListener("keydown", hide, true);
}
