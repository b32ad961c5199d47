import { createReconnect, type ReconnectApp } from "../../../src/app/create-reconnect";
import type { Reason } from "../../../src/core/followup/reason";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { settled } from "../../support/keeper-world";
import { memoryHost, type MemoryHost } from "../../support/memory-ports";

/** A vault in which people and notes have something to do with each other, and what it says of them. */
export interface Around {
  readonly host: MemoryHost;
  readonly app: ReconnectApp;
}

export async function openAround(notes: Readonly<Record<string, string>>): Promise<Around> {
  const host = memoryHost(notes);
  const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
  await app.start();
  await settled(50);
  return { host, app };
}

export const person = (...properties: readonly string[]): string => ["---", "type: person", ...properties, "---", ""].join("\n");

const KINDS: ReadonlySet<Reason["kind"]> = new Set(["share", "introduction", "same-place"]);

/** `Olga: share A mill` of everybody who has such a reason, by name. */
export function aroundReasons(app: ReconnectApp): readonly string[] {
  return app
    .ranked()
    .flatMap(({ facts, reasons }) => reasons.filter(({ kind }) => KINDS.has(kind)).map((reason) => `${facts.person.name}: ${said(reason)}`))
    .sort();
}

function said(reason: Reason): string {
  switch (reason.kind) {
    case "share":
      return `share ${reason.note}`;
    case "introduction":
      return reason.step === "made" ? `made ${reason.name}` : `${reason.side} ${reason.topic} ${reason.name}`;
    case "same-place":
      return `in ${reason.place}`;
    default:
      return reason.kind;
  }
}
