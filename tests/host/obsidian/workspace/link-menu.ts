import type { App } from "../app";
import type { Menu } from "../ui/menu";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** obsidian.d.ts, `handleLinkContextMenu`: where a link may be opened, then what plugins offer for its file. */
export function fillLinkMenu(app: App, menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
  const file = app.metadataCache.getFirstLinkpathDest(linktext.replace(/#.*$/s, ""), sourcePath);
  const open = (where: "tab" | "split" | "window") => () => void app.workspace.openLinkText(linktext, sourcePath, where);
  menu.addItem((item) => item.setSection("open").setTitle("Open in new tab").setIcon("file-plus").onClick(open("tab")));
  menu.addItem((item) => item.setSection("open").setTitle("Open to the right").setIcon("separator-vertical").onClick(open("split")));
  menu.addItem((item) => item.setSection("open").setTitle("Open in new window").setIcon("picture-in-picture-2").onClick(open("window")));
  if (file) app.workspace.trigger("file-menu", menu, file, "link-context-menu", leaf);
  else menu.addItem((item) => item.setSection("action").setTitle("Create this file").setIcon("file-plus-2").onClick(() => void app.workspace.openLinkText(linktext, sourcePath)));
  return true;
}

/** obsidian.d.ts, `url-menu`. */
export function fillUrlMenu(app: App, menu: Menu, url: string): void {
  menu.addItem((item) => item.setSection("action").setTitle("Copy URL").setIcon("copy").onClick(() => void navigator.clipboard?.writeText(url)));
  app.workspace.trigger("url-menu", menu, url);
}
