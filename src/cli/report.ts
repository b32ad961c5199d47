/** 0 done, 1 refused (`check`: problems found), 2 usage or no such vault (design.md §3). */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say, for people and for scripts. Only one of the two is printed. */
export interface Report {
  readonly exit: ExitCode;
  /** The one document that `--json` prints. */
  readonly json: object;
  /** For standard output. */
  readonly text: string;
  /** For standard error: what was refused. */
  readonly complaint?: string;
}
