import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { installPlugin } from "../../scripts/install-plugin";

let root: string;
let vault: string;
let built: string;
let said: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reconnect-install-"));
  vault = join(root, "vault");
  built = join(root, "built");
  said = [];
  mkdirSync(join(vault, ".obsidian"), { recursive: true });
  mkdirSync(built);
  writeFileSync(join(vault, "Note.md"), "note");
  for (const file of ["main.js", "manifest.json", "styles.css"]) writeFileSync(join(built, file), `new ${file}`);
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (args: readonly string[], ask: (() => Promise<boolean>) | null = null): Promise<number> =>
  installPlugin(args, { built, say: (text) => said.push(text), ask });
const plugin = (): string => join(vault, ".obsidian/plugins/reconnect");
const everything = (): readonly string[] => readdirSync(vault, { recursive: true }).map(String).sort();

it("installs with --yes, touches nothing else, and tells the next step", async () => {
  mkdirSync(plugin(), { recursive: true });
  writeFileSync(join(plugin(), "data.json"), "{}");
  writeFileSync(join(plugin(), "main.js"), "old");
  expect(await run(["--vault", vault, "--yes"])).toBe(0);
  expect(readdirSync(plugin()).sort()).toEqual(["data.json", "main.js", "manifest.json", "styles.css"]);
  expect(readFileSync(join(plugin(), "main.js"), "utf8")).toBe("new main.js");
  expect(readFileSync(join(plugin(), "data.json"), "utf8")).toBe("{}");
  expect(readFileSync(join(vault, "Note.md"), "utf8")).toBe("note");
  expect(said.join("\n")).toMatch(/replace .*main\.js[^]*write .*styles\.css[^]*Community plugins/);
  expect(await run(["--vault", vault, "--yes"])).toBe(0);
  expect(said.at(-1)).toMatch(/already/);
});

it("with nobody to ask it shows what it would do, and does nothing", async () => {
  const before = everything();
  expect(await run(["--vault", vault])).toBe(2);
  expect(said.join("\n")).toMatch(/write .*main\.js[^]*--yes/);
  expect(everything()).toEqual(before);
});

it("asks, and takes no for an answer", async () => {
  const before = everything();
  expect(await run(["--vault", vault], () => Promise.resolve(false))).toBe(1);
  expect(everything()).toEqual(before);
  expect(await run(["--vault", vault], () => Promise.resolve(true))).toBe(0);
  expect(readdirSync(plugin())).toHaveLength(3);
});

it("uninstalls what it installed, and keeps the settings", async () => {
  const before = everything();
  await run(["--vault", vault, "--yes"]);
  expect(await run(["--vault", vault, "--uninstall", "--yes"])).toBe(0);
  expect(everything()).toEqual([...before, ".obsidian/plugins"].sort());
  await run(["--vault", vault, "--yes"]);
  writeFileSync(join(plugin(), "data.json"), "{}");
  expect(await run(["--vault", vault, "--uninstall", "--yes"])).toBe(0);
  expect(readdirSync(plugin())).toEqual(["data.json"]);
  expect(await run(["--vault", vault, "--uninstall", "--yes"])).toBe(0);
});

it.each([
  ["no vault named", [], 2],
  ["an unknown option", ["--vault", "x", "--force"], 2],
  ["no such folder", ["--vault", "/no/such/folder"], 2],
])("%s: exit %j", async (_, args, code) => {
  expect(await run(args)).toBe(code);
});

it("a folder without .obsidian, a build that isn't there, and a linked plugin folder are refused", async () => {
  expect(await run(["--vault", built, "--yes"])).toBe(2);
  mkdirSync(join(vault, ".obsidian/plugins"));
  symlinkSync(built, plugin());
  expect(await run(["--vault", vault, "--yes"])).toBe(1);
  expect(await run(["--vault", vault, "--yes", "--uninstall"])).toBe(1);
  rmSync(join(built, "styles.css"));
  expect(await run(["--vault", vault, "--yes"])).toBe(1);
  expect(said.at(-1)).toMatch(/styles\.css is not built/);
});
