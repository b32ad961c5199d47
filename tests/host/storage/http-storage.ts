import type { ExternalChange, Storage, StoredEntry, StoredFile } from "./storage";

/** The vault behind `server.ts`, a real folder on disk. */
export class HttpStorage implements Storage {
  private constructor(
    readonly name: string,
    readonly events: EventSource,
  ) {}

  /** The stream of changes is open before anything is listed: no change falls between the two. */
  static async connect(): Promise<HttpStorage> {
    const events = new EventSource("/events");
    await new Promise((resolve, reject) => {
      events.addEventListener("open", resolve, { once: true });
      events.addEventListener("error", reject, { once: true });
    });
    const { name } = await call<{ name: string }>("info", {});
    return new HttpStorage(name, events);
  }

  list(): Promise<StoredEntry[]> {
    return call<StoredEntry[]>("list", {});
  }
  read(path: string): Promise<StoredFile | null> {
    return call<StoredFile | null>("read", { path });
  }
  write(path: string, text: string): Promise<StoredFile> {
    return call<StoredFile>("write", { path, text });
  }
  mkdir(path: string): Promise<void> {
    return call<void>("mkdir", { path });
  }
  rename(path: string, to: string): Promise<void> {
    return call<void>("rename", { path, to });
  }
  remove(path: string): Promise<void> {
    return call<void>("remove", { path });
  }

  onExternalChange(listener: (change: ExternalChange) => void): () => void {
    const hear = (message: MessageEvent): void => listener(JSON.parse(String(message.data)) as ExternalChange);
    this.events.addEventListener("message", hear);
    return () => this.events.removeEventListener("message", hear);
  }
}

async function call<T>(operation: string, body: object): Promise<T> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`/api/${operation}`, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
