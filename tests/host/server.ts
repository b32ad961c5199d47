import { readFile } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { DiskVault } from "./server/disk-vault";
import { DiskWatcher } from "./server/disk-watcher";

export interface ServerOptions {
  /** The vault's folder. */
  readonly vault: string;
  /** Where `main.js`, `manifest.json` and `styles.css` are. */
  readonly plugin: string;
  /** The page: path under `/` → what is served there. */
  readonly page: ReadonlyMap<string, string>;
  /** 0: any that is free. */
  readonly port?: number;
  /** What the vault is, for the visitor. */
  readonly told?: string;
  /** Puts the folder back as it was at first; a folder of somebody's own has no such way back. */
  readonly reset?: () => void;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const ADDRESS = "127.0.0.1";
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
const PLUGIN_FILES = new Set(["main.js", "manifest.json", "styles.css"]);

interface Body {
  readonly path: string;
  readonly to: string;
  readonly text: string;
}

/** Serves the page, the plugin and one vault, on this machine only. */
export async function startServer({ vault: folder, plugin, page, port = 0, told = "a vault on this machine", reset }: ServerOptions): Promise<RunningServer> {
  const vault = await DiskVault.open(folder);
  const streams = new Set<http.ServerResponse>();
  const watcher = await DiskWatcher.start(vault, (change) => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify(change)}\n\n`);
  });

  const operations: Record<string, (body: Body) => Promise<unknown>> = {
    info: async () => ({ name: vault.name, told, isResettable: reset !== undefined }),
    list: () => watcher.inTurn(() => vault.list()),
    read: (body) => vault.read(body.path),
    write: (body) =>
      watcher.inTurn(async () => {
        const file = await vault.write(body.path, body.text);
        watcher.noteWritten({ kind: "file", ...file });
        return file;
      }),
    mkdir: (body) => changing([body.path], () => vault.mkdir(body.path)),
    rename: (body) => changing([body.path, body.to], () => vault.rename(body.path, body.to)),
    remove: (body) => changing([body.path], () => vault.remove(body.path)),
    ...(reset && { reset: () => watcher.inTurn(async () => reset() ?? null) }),
  };
  const changing = (paths: string[], work: () => Promise<void>): Promise<null> =>
    watcher.inTurn(async () => {
      await work();
      await watcher.note(...paths);
      return null;
    });

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const refusal = refuse(request, bound(server));
    if (refusal) return send(response, 403, "text/plain", refusal);
    const { pathname } = new URL(request.url ?? "/", `http://${ADDRESS}`);
    if (pathname === "/events") return stream(request, response, streams);
    if (pathname.startsWith("/api/")) return send(response, 200, "application/json", JSON.stringify(await call(operations, pathname.slice(5), request)));
    const content = pathname.startsWith("/plugin/") ? await pluginFile(plugin, pathname.slice(8)) : page.get(pathname);
    if (content === undefined) return send(response, 404, "text/plain", "Not found");
    send(response, 200, TYPES[path.extname(pathname)] ?? "text/html", content);
  };
  const server = http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, "text/plain", error instanceof Error ? error.message : String(error)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ADDRESS, resolve);
  });
  return {
    url: `http://${ADDRESS}:${bound(server)}/`,
    close: async () => {
      watcher.close();
      for (const open of streams) open.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function bound(server: http.Server): number {
  return (server.address() as AddressInfo).port;
}

/**
 * Another web page must not reach the vault: not by a name that it points at this machine (DNS rebinding: the Host
 * header tells), not by a form or a fetch of its own (Origin; and a JSON body, which a form can't send).
 */
function refuse(request: http.IncomingMessage, port: number): string | null {
  const ours = [`${ADDRESS}:${port}`, `localhost:${port}`];
  if (!ours.includes(request.headers.host ?? "")) return "Wrong host";
  const { origin } = request.headers;
  if (origin !== undefined && !ours.some((host) => origin === `http://${host}`)) return "Wrong origin";
  if (request.method === "POST" && request.headers["content-type"] !== "application/json") return "Wrong content type";
  return null;
}

async function call(operations: Record<string, (body: Body) => Promise<unknown>>, name: string, request: http.IncomingMessage): Promise<unknown> {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation || request.method !== "POST") throw new Error(`No operation ${name}`);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return operation(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Body);
}

function stream(request: http.IncomingMessage, response: http.ServerResponse, streams: Set<http.ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(": open\n\n");
  streams.add(response);
  request.on("close", () => streams.delete(response));
}

/** A plugin without styles has an empty style sheet. */
async function pluginFile(folder: string, name: string): Promise<string | undefined> {
  if (!PLUGIN_FILES.has(name)) return undefined;
  try {
    return await readFile(path.join(folder, name), "utf8");
  } catch {
    return name === "styles.css" ? "" : undefined;
  }
}

function send(response: http.ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store", "x-content-type-options": "nosniff" });
  response.end(body);
}
