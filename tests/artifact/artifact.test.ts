import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const readJson = (file: string): Record<string, unknown> => JSON.parse(read(file)) as Record<string, unknown>;

/**
 * What the app downloads and every phone parses at each start. The goal is 300 kB: what is over it, and why, is in
 * docs/decisions/0010-size.md. This number may only shrink.
 */
const LARGEST = 340_000;

describe("main.js, as it is built", () => {
  const code = read("main.js");

  it("needs nothing but the app", () => {
    const needed = [...code.matchAll(/\brequire\s*\(\s*([^)]*)\)/g)].map(([, what]) => what?.trim());
    expect(new Set(needed)).toEqual(new Set(['"obsidian"']));
    expect(code).not.toMatch(/\bimport\s*\(/);
  });

  it.each([
    ["eval", /(?<![\w$.])eval\s*\(/],
    ["the Function constructor", /(?<![\w$.])Function\s*\(\s*["'`]/],
    ["new Function", /\bnew\s+Function\b/],
    ["Buffer", /(?<![\w$.])Buffer\b/],
    ["process", /(?<![\w$.])process\s*\.\s*\w/],
    ["__dirname", /(?<![\w$.])__dirname\b/],
    ["code of gray-matter", /gray-matter|section_matter/],
    // Preact itself can set innerHTML, for an attribute that tests/architecture keeps out of our source.
    ["HTML from text", /outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write/],
    ["the network", /(?<![\w$.])(?:fetch|XMLHttpRequest|WebSocket|EventSource)\s*\(|sendBeacon|requestUrl/],
    ["regular expressions that old phones can't read", /\(\?<[=!]/],
    ["a source map", /sourceMappingURL/],
  ])("is without %s", (_, pattern) => {
    expect(pattern.exec(code)?.[0]).toBeUndefined();
  });

  it(`is at most ${LARGEST / 1000} kB`, () => {
    expect(statSync(join(ROOT, "main.js")).size).toBeLessThanOrEqual(LARGEST);
  });

  it("has its words packed", () => {
    for (const said of ["Nothing here", "Otwórz panel", "zadzwoni"]) expect(code).not.toContain(said);
  });

  it("loads where there is nothing of Node, and gives the app a plugin", () => {
    const app = stubbedApp();
    const module: { exports: { default?: unknown } } = { exports: {} };
    const load = vm.runInNewContext(`(function (require, module, exports) {${code}\n})`, BROWSER) as (...given: unknown[]) => void;
    load(app.require, module, module.exports);
    const Plugin = module.exports.default;
    expect(typeof Plugin).toBe("function");
    expect(Object.getPrototypeOf(Plugin)).toBe(app.classes.get("Plugin"));
  });
});

/** What a page has, and a plugin may look at while it loads; nothing that only Node has. */
const BROWSER = {
  navigator: { userAgent: "", language: "en" },
  document: {},
  performance: { now: () => 0 },
  queueMicrotask,
  setTimeout,
  clearTimeout,
  requestAnimationFrame: () => 0,
  atob,
  TextEncoder,
  TextDecoder,
};

/** The module `obsidian`: everything in it is an empty class. */
function stubbedApp() {
  const classes = new Map<string, unknown>();
  const get = (_: object, name: string | symbol): unknown => {
    if (typeof name === "symbol" || name === "__esModule") return undefined;
    if (!classes.has(name)) classes.set(name, class {});
    return classes.get(name);
  };
  const obsidian: unknown = new Proxy({}, { get });
  const require = (id: string): unknown => {
    if (id !== "obsidian") throw new Error(`Cannot find module '${id}'`);
    return obsidian;
  };
  return { classes, require };
}

describe("what is released", () => {
  const manifest = readJson("manifest.json");
  const version = manifest["version"];

  it("has one version everywhere", () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readJson("package.json")["version"]).toBe(version);
    expect(readJson("package-lock.json")["version"]).toBe(version);
    expect(readJson("versions.json")[String(version)]).toBe(manifest["minAppVersion"]);
  });

  it("is the plugin that notes, links and other plugins know", () => {
    expect(manifest).toMatchObject({ id: "reconnect", name: "Reconnect", minAppVersion: "1.12.2", isDesktopOnly: false });
  });

  it("has styles, for the plugin folder", () => {
    expect(read("styles.css")).not.toMatch(/@import|url\(\s*["']?https?:/);
  });

  it("installs no js-yaml that can be made to hang or to run code", () => {
    const packages = readJson("package-lock.json")["packages"] as Record<string, { readonly version: string }>;
    const versions = Object.entries(packages).filter(([path]) => path.endsWith("node_modules/js-yaml"));
    expect(versions.length).toBeGreaterThan(0);
    for (const [path, { version: installed }] of versions) expect(isAtLeast(installed, [3, 15, 2]), path).toBe(true);
  });

  it("never goes to a registry by accident", () => {
    expect(readJson("package.json")["private"]).toBe(true);
  });
});

function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split(".").map(Number);
  const differs = least.findIndex((part, at) => parts[at] !== part);
  return differs === -1 || (parts[differs] ?? 0) > (least[differs] ?? 0);
}

describe("dist/cli.mjs, as it is built", () => {
  const run = (...args: string[]): string => execFileSync(process.execPath, [join(ROOT, "dist/cli.mjs"), ...args], { encoding: "utf8" });

  it("tells its version", () => {
    expect(run("--version").trim()).toBe(readJson("manifest.json")["version"]);
  });

  it("can be run by name", () => {
    expect(read("dist/cli.mjs").split("\n", 1)).toEqual(["#!/usr/bin/env node"]);
  });
});
