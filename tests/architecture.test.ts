import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { offencesIn, ringsIn, type SourceFile } from "./architecture/rules";

const ROOT = join(import.meta.dirname, "..");

const SOURCES: readonly SourceFile[] = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: relative(ROOT, file).replaceAll("\\", "/"), text: readFileSync(file, "utf8") }));

describe("the source keeps to the design (design §2)", () => {
  it("is all there", () => {
    expect(SOURCES.map(({ path }) => path)).toEqual(expect.arrayContaining(["src/main.ts", "src/core/result.ts"]));
    expect(SOURCES.length).toBeGreaterThan(80);
  });

  it("depends only inwards, uses each package where it may, and nothing that is forbidden", () => {
    expect(SOURCES.flatMap(offencesIn)).toEqual([]);
  });

  it("has no ring of imports", () => {
    expect(ringsIn(SOURCES)).toEqual([]);
  });
});

describe("the checker itself", () => {
  it.each([
    ["src/core/person/person.ts", 'import { App } from "obsidian";', "obsidian"],
    ["src/core/person/person.ts", 'import type { App } from "obsidian";', "obsidian"],
    ["src/core/person/person.ts", 'export { x } from "../../app/ports";', "src/app/ports"],
    ["src/core/person/person.ts", 'const x = await import("../../ui/pane");', "src/ui/pane"],
    ["src/core/person/person.ts", 'import { DateTime } from "luxon";', "luxon"],
    ["src/core/person/person.ts", 'import * as v from "valibot";', "valibot"],
    ["src/core/person/person.ts", 'import {\n  a,\n  b,\n} from "lodash";', "lodash"],
    ["src/core/person/person.ts", 'import "node:fs";', "node:fs"],
    ["src/core/person/person.ts", "const now = Date.now();", "Date.now"],
    ["src/core/person/person.ts", "const now = new Date();", "new Date()"],
    ["src/core/person/person.ts", "const now = new Date;", "new Date()"],
    ["src/app/log.ts", "const token = Math.random();", "Math.random"],
    ["src/app/log.ts", "const id = crypto.randomUUID();", "randomUUID"],
    ["src/app/log.ts", "const t = performance.now();", "performance.now"],
    ["src/app/log.ts", 'import { parse } from "yaml";', "yaml"],
    ["src/app/log.ts", 'import { DiskVault } from "../adapters/disk/disk-vault";', "src/adapters/disk/disk-vault"],
    ["src/adapters/obsidian/vault.ts", 'import { x } from "../disk/disk-vault";', "src/adapters/disk/disk-vault"],
    ["src/adapters/obsidian/vault.ts", 'import matter from "gray-matter";', "gray-matter"],
    ["src/adapters/disk/vault.ts", 'import { App } from "obsidian";', "obsidian"],
    ["src/ui/pane.tsx", 'import { x } from "../adapters/obsidian/vault";', "src/adapters/obsidian/vault"],
    ["src/ui/pane.tsx", 'import { x } from "../main";', "src/main"],
    ["src/ui/pane.tsx", 'import { readFile } from "fs";', "fs"],
    ["src/ui/pane.tsx", "el.innerHTML = text;", "innerHTML"],
    ["src/ui/pane.tsx", "el.insertAdjacentHTML('beforeend', text);", "insertAdjacentHTML"],
    ["src/ui/pane.tsx", "const pane = <p dangerouslySetInnerHTML={html} />;", "dangerouslySetInnerHTML"],
    ["src/ui/pane.tsx", "const re = /(?<=a)b/;", "look-behind"],
    ["src/ui/pane.tsx", "const re = /(?<!a)b/;", "look-behind"],
    ["src/cli/cli.ts", 'import { x } from "../ui/pane";', "src/ui/pane"],
    ["src/cli/cli.ts", 'import { x } from "../adapters/obsidian/vault";', "src/adapters/obsidian/vault"],
    ["src/new-layer/x.ts", "export const x = 1;", "no layer"],
  ])("%s: %s", (path, text, what) => {
    expect(offencesIn({ path, text }).join()).toContain(what);
  });

  it.each([
    ["src/core/time/display.ts", 'import { DateTime } from "luxon";'],
    ["src/core/settings/schema.ts", 'import * as v from "valibot";'],
    ["src/core/person/person.ts", 'import type { Result } from "../result";\nimport { day } from "../time/civil-date";'],
    ["src/core/person/person.ts", '// never Date.now() nor /(?<=a)/\n/* import "obsidian" */\nconst text = \'import "obsidian"\';'],
    ["src/core/time/civil-date.ts", "export const localDay = (now: Date) => now.getDate();\nconst x = new Date(2026, 1, 1);"],
    ["src/core/x/y.ts", "const re = /^(?<year>\\d+)/;"],
    ["src/app/log.ts", 'import { x } from "../core/result";'],
    ["src/adapters/disk/vault.ts", 'import fs from "node:fs";\nimport matter from "gray-matter";\nimport { parse } from "yaml";'],
    ["src/ui/pane.tsx", 'import { h } from "preact";\nimport { useState } from "preact/hooks";\nimport { Modal } from "obsidian";\nimport { x } from "../app/ports";'],
    ["src/cli/cli.ts", 'import { x } from "../adapters/disk/disk-vault";\nimport { parseArgs } from "node:util";'],
    ["src/main.ts", 'import { Plugin } from "obsidian";\nimport { x } from "./ui/pane";\nimport { y } from "./adapters/obsidian/vault";'],
  ])("nothing against %s: %s", (path, text) => {
    expect(offencesIn({ path, text })).toEqual([]);
  });

  it("finds rings, of types too, and no ring where there is none", () => {
    const a = { path: "src/core/a.ts", text: 'import { b } from "./b";' };
    const b = { path: "src/core/b.ts", text: 'import type { c } from "./c/c";' };
    const back = { path: "src/core/c/c.ts", text: 'export * from "../a";' };
    expect(ringsIn([a, b, back])).toEqual(["src/core/a.ts → src/core/b.ts → src/core/c/c.ts → src/core/a.ts"]);
    expect(ringsIn([a, b, { ...back, text: "" }])).toEqual([]);
  });
});
