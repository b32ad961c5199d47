import { spawn } from "node:child_process";
import path from "node:path";

/** What `npm run build` does, quietly. Throws when it fails; what is wrong stands in the terminal by then. */
export async function buildPlugin(repository: string): Promise<void> {
  const built = spawn(process.execPath, [path.join(repository, "esbuild.config.mjs"), "--quiet"], { cwd: repository, stdio: "inherit" });
  const code = await new Promise<number | null>((resolve, reject) => {
    built.once("error", reject);
    built.once("exit", resolve);
  });
  if (code !== 0) throw new Error("The plugin could not be built");
}
