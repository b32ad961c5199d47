import ts from "typescript";
import { importsOf, parsed, walk, type SourceFile } from "./imports";

export type { SourceFile } from "./imports";

/** A part of the source, and what it may know of: packages, and paths of the repository. */
interface Layer {
  readonly folder: string;
  readonly packages: readonly RegExp[];
  /** Folders, or files with another ending than the source's. */
  readonly layers: readonly string[];
}

const NODE = /^node:/;
const PREACT = /^preact(\/|$)/;

/** design §2. The first folder that fits is the layer. */
const LAYERS: readonly Layer[] = [
  { folder: "src/core/time/", packages: [/^luxon$/], layers: ["src/core/"] },
  { folder: "src/core/settings/", packages: [/^valibot$/], layers: ["src/core/"] },
  { folder: "src/core/", packages: [], layers: ["src/core/"] },
  { folder: "src/app/", packages: [], layers: ["src/core/", "src/app/"] },
  { folder: "src/adapters/obsidian/", packages: [/^obsidian$/], layers: ["src/core/", "src/app/", "src/adapters/obsidian/"] },
  { folder: "src/adapters/disk/", packages: [NODE, /^gray-matter$/, /^yaml$/], layers: ["src/core/", "src/app/", "src/adapters/disk/"] },
  { folder: "src/ui/", packages: [/^obsidian$/, PREACT], layers: ["src/core/", "src/app/", "src/ui/"] },
  { folder: "src/cli/", packages: [NODE, /^gray-matter$/], layers: ["src/core/", "src/app/", "src/adapters/disk/", "src/cli/", "manifest.json"] },
  { folder: "src/main.ts", packages: [/^obsidian$/], layers: ["src/core/", "src/app/", "src/adapters/obsidian/", "src/ui/"] },
];

/** Where the same input must give the same output: no clock, no chance. */
const PURE = ["src/core/", "src/app/"];

/** What one file does that the design forbids, each as a sentence. */
export function offencesIn(file: SourceFile): readonly string[] {
  const layer = LAYERS.find(({ folder }) => file.path.startsWith(folder));
  if (!layer) return [`${file.path} is in no layer`];
  const imports = importsOf(file)
    .filter((target) => !mayImport(layer, target))
    .map((target) => `${file.path} must not import ${target}`);
  return [...imports, ...forbiddenCode(file)];
}

const mayImport = (layer: Layer, target: string): boolean =>
  layer.layers.some((folder) => target.startsWith(folder)) || layer.packages.some((pattern) => pattern.test(target));

function forbiddenCode(file: SourceFile): readonly string[] {
  const isPure = PURE.some((folder) => file.path.startsWith(folder));
  const found: string[] = [];
  walk(parsed(file), (node) => {
    const what = htmlOrLookBehind(node) ?? (isPure ? clockOrChance(node) : null);
    if (what !== null) found.push(`${file.path} uses ${what}`);
  });
  return found;
}

/** HTML from text is a way in for scripts; look-behind doesn't exist before iOS 16.4. */
function htmlOrLookBehind(node: ts.Node): string | null {
  if (ts.isIdentifier(node) && /^(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)$/.test(node.text)) return node.text;
  const isLookBehind = ts.isRegularExpressionLiteral(node) && /\(\?<[=!]/.test(node.text);
  return isLookBehind ? "a regular expression with look-behind" : null;
}

function clockOrChance(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const access = node.getText();
    return /^(?:Date\.now|Math\.random|performance\.now|crypto\.\w+)$/.test(access) ? access : null;
  }
  const isNow = ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length;
  return isNow ? "new Date()" : null;
}

/** Rings of imports, each as `a → b → a`, beginning at its first file in the alphabet. */
export function ringsIn(files: readonly SourceFile[]): readonly string[] {
  const graph = graphOf(files);
  const rings = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at !== -1) rings.add(named(above.slice(at)));
    if (at !== -1 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return [...rings];
}

function graphOf(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ""), path]));
  const targets = (file: SourceFile): readonly string[] =>
    importsOf(file).flatMap((target) => byStem.get(target) ?? byStem.get(`${target}/index`) ?? []);
  return new Map(files.map((file) => [file.path, targets(file)]));
}

function named(ring: readonly string[]): string {
  const first = ring.indexOf([...ring].sort()[0] ?? "");
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  return [...turned, turned[0]].join(" → ");
}
