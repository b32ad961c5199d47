import * as nodeFs from "node:fs";

/** The file operations that the disk adapter uses, in one place, so that tests can make each of them fail. */
export type Disk = Pick<
  typeof nodeFs,
  | "accessSync"
  | "closeSync"
  | "fchmodSync"
  | "fchownSync"
  | "fsyncSync"
  | "linkSync"
  | "mkdirSync"
  | "openSync"
  | "readdirSync"
  | "readFileSync"
  | "renameSync"
  | "statSync"
  | "unlinkSync"
  | "writeFileSync"
> & {
  /** Every symbolic link in a path resolved. */
  readonly realpathSync: (path: string) => string;
};

/** `native`: one call of the system instead of one for every folder on the way. */
export const nodeDisk: Disk = { ...nodeFs, realpathSync: (path) => nodeFs.realpathSync.native(path) };
