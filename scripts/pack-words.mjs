import { deepStrictEqual } from "node:assert";
import { relative } from "node:path";
import vm from "node:vm";
import { deflateRawSync } from "node:zlib";
import esbuild from "esbuild";

/** Modules of words: the dictionaries, and what a note's own words are compared with. */
const WORDS = /[\\/]core[\\/](language|touchpoint)[\\/][a-z-]+-([a-z]{2})\.ts$/;

/**
 * A quarter of the plugin are words, and words pack well: what modules that export nothing but data export becomes a
 * deflated text, one for each language and one for the vocabulary of notes, and is unpacked when it is wanted first. A
 * module that exports a function stays as it is.
 * @returns {import("esbuild").Plugin}
 */
export const packWords = () => ({
  name: "pack words",
  setup(build) {
    /** @type {Map<string, Map<string, Record<string, object>>>} */
    const groups = new Map();
    build.onLoad({ filter: WORDS }, async ({ path }) => {
      const exported = await exportsOf(path);
      if (!isData(exported)) return undefined;
      const [, folder = "", language = ""] = WORDS.exec(path) ?? [];
      const group = folder === "language" ? language : "vocabulary";
      const name = relative(process.cwd(), path).replaceAll("\\", "/");
      groups.set(group, (groups.get(group) ?? new Map()).set(name, exported));
      return { contents: lazyModule(group, name, Object.keys(exported)), resolveDir: process.cwd() };
    });
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path: path.slice("packed:".length), namespace: "packed" }));
    build.onLoad({ filter: /.*/, namespace: "packed" }, ({ path }) => ({ contents: unpacking(path), resolveDir: process.cwd() }));
    build.onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        let text = file.text;
        for (const [group, modules] of groups) text = text.replace(`"${placeholder(group)}"`, JSON.stringify(packed(modules)));
        file.contents = Buffer.from(text);
      }
    });
  },
});

/** @param {string} group */
const placeholder = (group) => `packed words of ${group}`;

/** @param {string} group */
const unpacking = (group) => `import { once } from "./src/core/language/once";
import { unpack } from "./src/core/language/unpack";
export const words = once(() => unpack("${placeholder(group)}"));`;

/**
 * @param {string} group
 * @param {string} name
 * @param {readonly string[]} exported
 */
const lazyModule = (group, name, exported) => `import { lazily } from "./src/core/language/unpack";
import { words } from "packed:${group}";
${exported.map((key) => `export const ${key} = lazily(() => words()["${name}"].${key});`).join("\n")}`;

/** @param {ReadonlyMap<string, Record<string, object>>} modules */
function packed(modules) {
  // By name: the same from build to build.
  const json = JSON.stringify(Object.fromEntries([...modules].sort(([a], [b]) => (a < b ? -1 : 1))));
  return { size: Buffer.byteLength(json), text: deflateRawSync(json, { level: 9 }).toString("base64") };
}

/**
 * @param {string} path
 * @returns {Promise<Record<string, object>>}
 */
async function exportsOf(path) {
  const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: true, write: false, format: "cjs" });
  /** @type {{ exports: Record<string, object> }} */
  const module = { exports: {} };
  vm.runInThisContext(`(function (module) {${outputFiles[0]?.text ?? ""}\n})`)(module);
  return { ...module.exports };
}

/**
 * Objects that JSON gives back as they are.
 * @param {Record<string, unknown>} exported
 */
function isData(exported) {
  try {
    deepStrictEqual(JSON.parse(JSON.stringify(exported)), exported);
    return Object.values(exported).every((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  } catch {
    return false;
  }
}
