/** obsidian.d.ts, `HoverLinkSource`. */
export interface HoverLinkSource {
  readonly display: string;
  readonly defaultMod: boolean;
}

/** The app's own, by id. */
export const OWN_HOVER_SOURCES: Readonly<Record<string, HoverLinkSource>> = {
  preview: { display: "Reading view", defaultMod: true },
  editor: { display: "Editing view", defaultMod: true },
  "file-explorer": { display: "File explorer", defaultMod: true },
};
