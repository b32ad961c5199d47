/**
 * What a bundle holds, by package and folder, the largest first: where to look when it has grown.
 * @param {import("esbuild").Metafile} metafile
 * @param {string} file
 * @param {number} size What it has in the end, with what was packed.
 */
export function bundleContents({ outputs }, file, size) {
  const { bytes, inputs } = outputs[file] ?? { bytes: 0, inputs: {} };
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const part = partOf(path);
    sizes.set(part, (sizes.get(part) ?? 0) + bytesInOutput);
  }
  sizes.set("packed words", size - bytes);
  const rows = [...sizes].sort(([, a], [, b]) => b - a).filter(([, own]) => own > 0);
  return [`${file}: ${kilo(size)} kB`, ...rows.map(([part, own]) => `${kilo(own).padStart(9)} ${part}`)].join("\n");
}

/** @param {string} path */
const partOf = (path) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path.split("/").slice(0, 3).join("/");

/** @param {number} bytes */
const kilo = (bytes) => (bytes / 1000).toFixed(1);
