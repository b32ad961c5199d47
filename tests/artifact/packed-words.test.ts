import esbuild from "esbuild";
import { join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { packWords } from "../../scripts/pack-words.mjs";

const ROOT = join(import.meta.dirname, "../..");
const ALL_WORDS = `
import { en } from "./src/core/language/en";
import { pl } from "./src/core/language/pl";
import { english } from "./src/core/touchpoint/vocabulary-en";
import { polish } from "./src/core/touchpoint/vocabulary-pl";
export const words = () => JSON.stringify([en(), pl(), { ...english }, { ...polish }]);`;

async function wordsOf(plugins: esbuild.Plugin[]) {
  const { outputFiles = [] } = await esbuild.build({
    stdin: { contents: ALL_WORDS, resolveDir: ROOT, loader: "ts" },
    absWorkingDir: ROOT,
    bundle: true,
    charset: "utf8",
    write: false,
    format: "iife",
    globalName: "built",
    plugins,
  });
  const code = outputFiles[0]?.text ?? "";
  const run = (): unknown => JSON.parse(vm.runInNewContext(`${code}\nbuilt.words()`, { atob, TextDecoder }) as string);
  return { code, words: run() };
}

describe("words that were packed", async () => {
  const [plain, packed] = await Promise.all([wordsOf([]), wordsOf([packWords()])]);

  it("are the words of the source", () => {
    expect(packed.words).toEqual(plain.words);
  });

  it("take less than half the room", () => {
    expect(plain.code).toContain("Otwórz panel");
    expect(packed.code.length).toBeLessThan(plain.code.length / 2);
  });
});
