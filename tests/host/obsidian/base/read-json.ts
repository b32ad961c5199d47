/** A settings file of the config folder; null when it is missing or can't be read. */
export async function readJson(files: { exists(path: string): Promise<boolean>; read(path: string): Promise<string> }, path: string): Promise<unknown> {
  if (!(await files.exists(path))) return null;
  try {
    return JSON.parse(await files.read(path)) as unknown;
  } catch {
    return null;
  }
}
