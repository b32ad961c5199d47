import { execFileSync } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";

/**
 * The path of a Chromium, Chrome or Edge: named by CHROME_PATH, installed, or fetched. Throws one line that says what to
 * do when there is none: a test that needs a browser never passes without one.
 */
export function findChromium(): string {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, which can't be run`);
  }
  const found = installed() ?? cachedByPlaywright();
  if (found !== null) return found;
  for (const fetchIt of [fetchWithPlaywright, fetchWithApt]) {
    fetchIt();
    const fetched = cachedByPlaywright() ?? installed();
    if (fetched !== null) return fetched;
  }
  throw new Error("No Chromium found: install Chrome, Chromium or Edge, or set CHROME_PATH to one");
}

function installed(): string | null {
  return candidates().find(isExecutable) ?? null;
}

function candidates(): string[] {
  if (process.platform === "darwin") {
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    return [...apps, ...apps.map((app) => path.join(os.homedir(), app))];
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return roots.flatMap((root) => programs.map((program) => path.join(root, program)));
  }
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
  const folders = [...(process.env["PATH"] ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** Newest first. */
function cachedByPlaywright(): string | null {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: path.join(os.homedir(), "Library/Caches/ms-playwright"),
    win32: path.join(process.env["LOCALAPPDATA"] ?? os.homedir(), "ms-playwright"),
  };
  const cache = process.env["PLAYWRIGHT_BROWSERS_PATH"] ?? caches[process.platform] ?? path.join(os.homedir(), ".cache/ms-playwright");
  const inside = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
  ];
  const versions = listed(cache).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  return versions.flatMap((version) => inside.map((file) => path.join(cache, version, file))).find(isExecutable) ?? null;
}

function fetchWithPlaywright(): void {
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  attempt(process.execPath, [cli, "install", "chromium"]);
}

function fetchWithApt(): void {
  if (process.platform === "linux" && process.getuid?.() === 0) attempt("apt-get", ["install", "-y", "chromium"]);
}

/** What fails here shows in that there is still no browser. */
function attempt(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: "inherit", timeout: 300_000 });
  } catch {
    console.warn(`${command} ${args.join(" ")}: failed`);
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
