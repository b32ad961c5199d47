import { spawn } from "node:child_process";

/** Shows the address in the user's browser, if there is a screen to show it on; never fails. */
export function openBrowser(url: string): void {
  const opener = openerFor(process.platform);
  if (!opener) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  // No opener installed: the address stands in the terminal.
  child.on("error", () => {});
  child.unref();
}

function openerFor(platform: NodeJS.Platform): [string, ...string[]] | null {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  const hasDisplay = Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
  return hasDisplay ? ["xdg-open"] : null;
}
