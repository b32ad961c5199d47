import { vaultPath } from "../../core/note/vault-path";
import type { Ports } from "../ports";

/** The text of a template as a setting names it, with or without its ending; null when it is not there. */
export async function readTemplate({ vault }: Ports, template: string): Promise<string | null> {
  const at = template.replace(/\/+/g, "/").replace(/^\//, "");
  const read = await vault.read(vaultPath(at.endsWith(".md") ? at : `${at}.md`));
  return read.ok ? read.value : null;
}
