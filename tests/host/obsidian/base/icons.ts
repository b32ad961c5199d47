import { createElement, icons } from "lucide";

const lucide = new Map(Object.entries(icons).map(([name, node]) => [kebab(name), node]));
const added = new Map<string, string>();

/** obsidian.d.ts, `setIcon`: replaces what is in the element; an unknown id leaves it empty. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.replaceChildren();
  const icon = getIcon(id);
  if (icon) parent.append(icon);
}

export function getIcon(id: string): SVGSVGElement | null {
  const name = id.replace(/^lucide-/, "");
  const node = lucide.get(name);
  if (node) {
    const svg = createElement(node) as SVGSVGElement;
    svg.setAttribute("class", `svg-icon lucide-${name}`);
    svg.setAttribute("aria-hidden", "true");
    return svg;
  }
  return customIcon(id);
}

export function getIconIds(): string[] {
  return [...lucide.keys()].map((name) => `lucide-${name}`).concat([...added.keys()]);
}

/** `content` is the inside of a 100 × 100 SVG. */
export function addIcon(id: string, content: string): void {
  added.set(id, content);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

/** obsidian.d.ts, `setTooltip`: the app shows `aria-label` as the tooltip. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
  el.setAttribute("aria-label", tooltip);
}

function customIcon(id: string): SVGSVGElement | null {
  const content = added.get(id);
  if (content === undefined) return null;
  const xml = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" class="svg-icon ${id}" aria-hidden="true">${content}</svg>`;
  const parsed = new DOMParser().parseFromString(xml, "image/svg+xml").documentElement;
  return document.importNode(parsed, true) as unknown as SVGSVGElement;
}

function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([a-zA-Z])(\d)/g, "$1-$2")
    .toLowerCase();
}
