// @vitest-environment jsdom
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskTaskFilter } from "../../../src/adapters/disk/disk-task-filter";
import { obsidianPorts } from "../../../src/adapters/obsidian/obsidian-ports";
import { hostWithPlugin } from "./host-plugin";

const ON = '["obsidian-tasks-plugin"]';
const DATA = ".obsidian/plugins/obsidian-tasks-plugin/data.json";

const CASES: readonly (readonly [string, Readonly<Record<string, string>>, string | null])[] = [
  ["set", { ".obsidian/community-plugins.json": ON, [DATA]: '{"globalFilter": " #task "}' }, "#task"],
  ["empty", { ".obsidian/community-plugins.json": ON, [DATA]: '{"globalFilter": ""}' }, null],
  ["of a plugin that is off", { ".obsidian/community-plugins.json": "[]", [DATA]: '{"globalFilter": "#task"}' }, null],
  ["of a plugin that has stored nothing", { ".obsidian/community-plugins.json": ON }, null],
  ["unreadable", { ".obsidian/community-plugins.json": ON, [DATA]: "{ oops" }, null],
  ["no text", { ".obsidian/community-plugins.json": ON, [DATA]: '{"globalFilter": 7}' }, null],
  ["of no plugin at all", {}, null],
];

describe("the Tasks plugin's global filter", () => {
  it.each(CASES)("in the app, %s", async (_, files, expected) => {
    const { host, plugin } = await hostWithPlugin(files);
    await host.inside.plugins.standIn("obsidian-tasks-plugin");
    expect(await obsidianPorts(plugin).taskFilter()).toBe(expected);
  });

  it.each(CASES)("on disk, %s", (_, files, expected) => {
    const vault = mkdtempSync(join(tmpdir(), "reconnect-"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(vault, path)), { recursive: true });
      writeFileSync(join(vault, path), text);
    }
    expect(diskTaskFilter(vault)).toBe(expected);
    rmSync(vault, { recursive: true });
  });
});
