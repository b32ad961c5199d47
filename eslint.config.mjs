import tsparser from "@typescript-eslint/parser";
import { defineConfig } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import tseslint from "typescript-eslint";

/** Names that keep their capitals in texts for people. */
const BRANDS = ["Reconnect", "Obsidian", "Periodic Notes", "Templater", "Dataview", "Markdown", "Windows", "macOS"];
const ACRONYMS = ["URL", "CSV", "JSON", "YAML", "API", "OK", "YYYY-MM-DD"];

/** The dependency rule of docs and design §2, as `tests/architecture.test.ts` checks it; here for the editor's red line. */
const PACKAGES = {
  obsidian: "^obsidian$",
  node: "^node:",
  "gray-matter": "^gray-matter$",
  yaml: "^yaml$",
  luxon: "^luxon$",
  preact: "^preact($|/)",
  valibot: "^valibot$",
};

/**
 * One layer: which packages it may use, and which folders beside or above it it may not reach into.
 * @param {string} files
 * @param {(keyof typeof PACKAGES)[]} packages
 * @param {string[]} folders
 */
const layer = (files, packages, folders) => ({
  files: [files],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...Object.entries(PACKAGES)
            .filter(([name]) => !packages.includes(name))
            .map(([name, regex]) => ({ regex, message: `This layer does without ${name} (dependency rule).` })),
          ...(folders.length === 0
            ? []
            : [{ regex: `^(\\.\\./)+(${folders.join("|")})(/|$)`, message: "Dependencies point inwards (dependency rule)." }]),
        ],
      },
    ],
  },
});

export default defineConfig([
  {
    ignores: [
      "main.js",
      "dist/**",
      "node_modules/**",
      "coverage/**",
      "demo-vault/**",
      "tests/fixtures/**",
      // Types of a script beside it: nothing runs in it.
      "scripts/*.d.mts",
      // A plugin as the app would load it, built by hand.
      "tests/host/contract/sample-plugin/**",
    ],
  },
  ...obsidianmd.configs.recommendedWithLocalesEn,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    // The plugin's own copyright check of LICENSE needs its plain-text parser, which it doesn't export.
    files: ["manifest.json"],
    plugins: { obsidianmd },
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parser: tsparser, parserOptions: { extraFileExtensions: [".json"] } },
    rules: { "obsidianmd/validate-manifest": "error", "no-irregular-whitespace": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      // The compiler knows every name, and tells.
      "no-undef": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      // What may stand in a path or a line is told by control characters: they are written as escapes, on purpose.
      "no-control-regex": "off",
      "obsidianmd/ui/sentence-case": ["warn", { brands: BRANDS, acronyms: ACRONYMS, enforceCamelCaseLower: true }],
    },
  },
  {
    // All in lower case: a piece of a sentence, or a language tag.
    files: ["src/core/language/*en.ts"],
    rules: {
      "obsidianmd/ui/sentence-case-locale-module": [
        "warn",
        { brands: BRANDS, acronyms: ACRONYMS, enforceCamelCaseLower: true, ignoreRegex: ["^[a-z][a-z ]*$"] },
      ],
    },
  },
  layer("src/core/**", [], ["app", "adapters", "ui", "cli", "main"]),
  layer("src/core/time/**", ["luxon"], ["app", "adapters", "ui", "cli", "main"]),
  layer("src/core/settings/**", ["valibot"], ["app", "adapters", "ui", "cli", "main"]),
  layer("src/app/**", [], ["adapters", "ui", "cli", "main"]),
  layer("src/adapters/obsidian/**", ["obsidian"], ["disk", "ui", "cli", "main"]),
  layer("src/adapters/disk/**", ["node", "gray-matter", "yaml"], ["obsidian", "ui", "cli", "main"]),
  layer("src/ui/**", ["obsidian", "preact"], ["adapters", "cli", "main"]),
  layer("src/cli/**", ["node", "gray-matter"], ["adapters/obsidian", "ui", "main"]),
  layer("src/main.ts", ["obsidian"], []),
  {
    // These run in Node, on a plain folder, and are no part of main.js, which tests/artifact proves: there is no app to ask
    // for its configuration folder.
    files: ["src/adapters/disk/**", "src/cli/**"],
    rules: { "obsidianmd/no-nodejs-modules": "off", "obsidianmd/hardcoded-config-path": "off" },
  },
  {
    // Neither is shown to anybody nor runs on a phone: rules for the app's UI and for its platforms say nothing here.
    files: ["tests/**", "scripts/**", "*.{ts,mjs}"],
    rules: {
      ...Object.fromEntries(
        Object.keys({ ...obsidianmd.ruleConfigs.recommended, ...obsidianmd.ruleConfigs.recommendedTypeChecked })
          .filter((rule) => rule.startsWith("obsidianmd/"))
          .map((rule) => [rule, "off"]),
      ),
      "obsidianmd/ui/sentence-case-locale-module": "off",
      "obsidianmd/no-nodejs-modules": "off",
      "obsidianmd/rule-custom-message": "off",
      "no-undef": "off",
      "no-restricted-globals": "off",
      // Tests put methods into `expect` and into spies.
      "@typescript-eslint/unbound-method": "off",
      // Here moment is compared with; there is no app to take it from, it comes with the package `obsidian`.
      "@typescript-eslint/no-restricted-imports": "off",
      "import/no-extraneous-dependencies": "off",
    },
  },
  {
    // Stands in for the app: it runs plugins as the app does, and shows a setting's value whatever it is.
    files: ["tests/host/**"],
    rules: { "@typescript-eslint/no-implied-eval": "off", "@typescript-eslint/no-base-to-string": "off" },
  },
]);
