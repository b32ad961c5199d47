import fs from "node:fs";

/** Tests of the built plugin run what `npm run build` made; without it they would test nothing. */
export default function setup(): void {
  for (const built of ["main.js", "dist/cli.mjs"]) {
    if (!fs.existsSync(built)) throw new Error(`${built} is not built: run "npm test", or "npm run build" first`);
  }
}
