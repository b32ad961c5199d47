import { isAbsolute, join } from "node:path";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a program keeps what is neither settings nor documents, for this user. Sources: XDG Base Directory Specification
 * 0.8 (`XDG_STATE_HOME`, ignored unless absolute); Apple's and Microsoft's folders of the same purpose.
 */
export function stateFolder(platform: NodeJS.Platform, environment: Environment, home: string): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = environment;
  if (XDG_STATE_HOME !== undefined && isAbsolute(XDG_STATE_HOME)) return join(XDG_STATE_HOME, "reconnect");
  if (platform === "darwin") return join(home, "Library", "Application Support", "reconnect");
  if (platform === "win32") return join(LOCALAPPDATA || join(home, "AppData", "Local"), "reconnect");
  return join(home, ".local", "state", "reconnect");
}
