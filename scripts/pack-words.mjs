import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import vm from "node:vm";
import { deflateRawSync } from "node:zlib";
import esbuild from "esbuild";

/** Modules of words: the dictionaries, and what a note's own words are compared with. */
const WORDS = /[\\/]core[\\/](language|touchpoint)[\\/][a-z-]+-([a-z]{2})\.ts$/;

/**
 * A quarter of the plugin are words, and words pack well: what modules that export nothing but data export becomes a
 * deflated text, one for each language and one for the vocabulary of notes, and is unpacked when it is wanted first. A
 * translation is packed without its keys, which English has. A module that exports a function stays as it is.
 * @returns {import("esbuild").Plugin}
 */
export const packWords = () => ({
  name: "pack words",
  setup(build) {
    /** @type {Map<string, Map<string, unknown>>} */
    const groups = new Map();
    build.onLoad({ filter: WORDS }, async ({ path }) => {
      const exported = await exportsOf(path);
      if (!isData(exported)) return undefined;
      const [, folder = "", language = ""] = WORDS.exec(path) ?? [];
      const group = folder === "language" ? language : "vocabulary";
      const lines = [];
      for (const [key, value] of Object.entries(exported)) {
        const english = group === "pl" ? await englishOf(path, key, value) : null;
        if (groups.get(group)?.has(key)) throw new Error(`Two modules of words export ${key}`);
        groups.set(group, (groups.get(group) ?? new Map()).set(key, english ? textsLike(english.value, value) : value));
        const words = `words().${key}`;
        if (english) lines.push(`import { ${english.key} } from "${english.path}";`);
        lines.push(`export const ${key} = lazily(() => ${english ? `shapedLike(${english.key}, ${words})` : words});`);
      }
      const contents = `import { lazily, shapedLike } from "./src/core/language/unpack";\nimport { words } from "packed:${group}";\n${lines.join("\n")}`;
      return { contents, resolveDir: process.cwd() };
    });
    build.onResolve({ filter: /^packed:/ }, ({ path }) => ({ path: path.slice("packed:".length), namespace: "packed" }));
    build.onLoad({ filter: /.*/, namespace: "packed" }, ({ path }) => ({ contents: unpacking(path), resolveDir: process.cwd() }));
    build.onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        let text = file.text;
        for (const [group, words] of groups) text = text.replace(`"${placeholder(group)}"`, () => JSON.stringify(packed(words)));
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

/** @param {ReadonlyMap<string, unknown>} words */
function packed(words) {
  // By name: the same from build to build.
  const json = JSON.stringify(Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1))));
  return { size: Buffer.byteLength(json), text: deflateRawSync(json, { level: 9, memLevel: 9 }).toString("base64") };
}

/**
 * Where English has the same, when it has the same shape and may be packed itself.
 * @param {string} path
 * @param {string} key
 * @param {object} value
 */
async function englishOf(path, key, value) {
  const inEnglish = { path: path.replace(/-pl\.ts$/, "-en.ts"), key: key.replace(/Pl$/, "En") };
  const english = existsSync(inEnglish.path) ? (await exportsOf(inEnglish.path))[inEnglish.key] : undefined;
  if (english === undefined) return null;
  return isDeepStrictEqual(shapeOf(english), shapeOf(value)) ? { ...inEnglish, value: english } : null;
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function shapeOf(value) {
  if (typeof value !== "object" || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

/**
 * The texts of a translation in the order of English; as `shapedLike` in `unpack.ts` takes them.
 * @param {unknown} shape
 * @param {unknown} value
 * @returns {unknown[]}
 */
function textsLike(shape, value) {
  if (typeof shape !== "object" || shape === null || typeof value !== "object" || value === null) return [value];
  const from = /** @type {Record<string, unknown>} */ (value);
  return Object.entries(shape).flatMap(([key, part]) => textsLike(part, from[key]));
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
  if (!Object.values(exported).every((value) => typeof value === "object" && value !== null && !Array.isArray(value))) return false;
  return isDeepStrictEqual(JSON.parse(JSON.stringify(exported)), exported);
}
