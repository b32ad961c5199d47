/** Where a vault's files live. The host keeps them mirrored in memory and writes through; it never asks what is behind this. */
export interface Storage {
  /** The vault's name, as the app shows it. */
  readonly name: string;
  list(): Promise<StoredEntry[]>;
  /** The text as it is now; null when there is no such file. */
  read(path: string): Promise<StoredFile | null>;
  /** Creates missing folders on the way. */
  write(path: string, text: string): Promise<StoredFile>;
  mkdir(path: string): Promise<void>;
  rename(path: string, to: string): Promise<void>;
  /** A file, or a folder with everything in it. */
  remove(path: string): Promise<void>;
  /** Changes that somebody else made (another program, Sync). Returns how to stop. */
  onExternalChange(listener: (change: ExternalChange) => void): () => void;
}

export interface StoredFile {
  readonly path: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly ctime: number;
  readonly mtime: number;
}

export type StoredEntry = ({ readonly kind: "file" } & StoredFile) | { readonly kind: "folder"; readonly path: string };

/** What stands at the path now; null when nothing does any more. */
export interface ExternalChange {
  readonly path: string;
  readonly entry: StoredEntry | null;
}
