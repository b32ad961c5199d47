import { installGlobals } from "../../obsidian/base/globals";
import { type Choices } from "../choices";
import { fetchParts, inlineParts } from "../parts";
import { Desk } from "./desk";
import { listenForDeskKeys } from "./desk-keys";
import { memorySource, serverSource } from "./vault-source";

/** The page that a visitor sees. A page in one file has its parts and its vault with it; else the server has them. */
export async function startDesk(choices: Choices): Promise<void> {
  installGlobals();
  const inline = inlineParts();
  const [parts, source] = await Promise.all([inline ?? fetchParts(), inline ? memorySource() : serverSource()]);
  const desk = new Desk(parts, source, choices);
  listenForDeskKeys(window, desk);
  await desk.open();
}
