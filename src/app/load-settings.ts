import type { Refusal } from "../core/note/refusal";
import { fail, type Result } from "../core/result";
import { parseSettings, type ParsedSettings } from "../core/settings/parse-settings";
import type { SettingsStore } from "./ports";

/** The stored settings, repaired key by key. Refused: `settings-newer`; `settings-unreadable`, which is never overwritten. */
export async function loadSettings(store: SettingsStore): Promise<Result<ParsedSettings, Refusal>> {
  let stored: unknown;
  try {
    stored = await store.load();
  } catch (error) {
    return fail({ kind: "settings-unreadable", path: "", value: error instanceof Error ? error.message : String(error) });
  }
  return parseSettings(stored);
}
