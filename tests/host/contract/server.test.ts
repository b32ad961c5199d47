import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../server";
import type { ExternalChange } from "../storage/storage";

let folder: string;
let server: RunningServer;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "reconnect-server-"));
  writeFileSync(path.join(folder, "A.md"), "a");
  server = await startServer({ vault: folder, plugin: folder, page: new Map([["/", "page"]]) });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** With any headers, the forbidden ones too, which `fetch` would not send. */
function ask(where: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path: where, method: body === undefined ? "GET" : "POST", headers: { "content-type": "application/json", ...headers } }, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    request.on("error", reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Changes as the page hears them, until one is about this path. */
async function changesUntil(last: string, act: () => Promise<void> | void): Promise<ExternalChange[]> {
  const stop = new AbortController();
  const response = await fetch(`${server.url}events`, { signal: stop.signal });
  await act();
  const changes: ExternalChange[] = [];
  const decoder = new TextDecoder();
  let text = "";
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) if (event.startsWith("data: ")) changes.push(JSON.parse(event.slice(6)) as ExternalChange);
    if (changes.some((change) => change.path === last)) break;
  }
  stop.abort();
  return changes;
}

describe("server", () => {
  it("answers only under its own name (DNS rebinding) and to its own page", async () => {
    expect((await ask("/", undefined)).body).toBe("page");
    expect((await ask("/", undefined, { host: "evil.example" })).status).toBe(403);
    expect((await ask("/api/list", {}, { origin: "http://evil.example" })).status).toBe(403);
    expect((await ask("/api/list", {}, { "content-type": "text/plain" })).status).toBe(403);
  });

  it.each(["../x.md", "/etc/x.md", "a/../../x.md", "..\\x.md", ""])("refuses to write %j", async (outside) => {
    expect((await ask("/api/write", { path: outside, text: "x" })).status).toBe(500);
    expect((await ask("/api/read", { path: outside })).status).toBe(500);
  });

  it("refuses a symbolic link that leads out", async () => {
    symlinkSync(os.tmpdir(), path.join(folder, "out"));
    expect((await ask("/api/write", { path: "out/x.md", text: "x" })).body).toContain("Outside the vault");
  });

  it("gives nothing of the plugin's folder but its three files", async () => {
    expect((await ask("/plugin/A.md", undefined)).status).toBe(404);
    expect((await ask("/plugin/../A.md", undefined)).status).toBe(404);
  });

  it("tells what others write, also in new folders, and never our own writes", async () => {
    const changes = await changesUntil("B.md", async () => {
      await ask("/api/write", { path: "New/Mine.md", text: "mine" });
      await ask("/api/rename", { path: "A.md", to: "Moved.md" });
      writeFileSync(path.join(folder, "B.md"), "b");
    });
    expect(changes).toMatchObject([{ path: "B.md", entry: { kind: "file", text: "b" } }]);
    expect(readFileSync(path.join(folder, "New/Mine.md"), "utf8")).toBe("mine");
  });

  it("puts its vault back when it knows how to, and not else", async () => {
    expect(JSON.parse((await ask("/api/info", {})).body)).toMatchObject({ isResettable: false });
    expect((await ask("/api/reset", {})).status).toBe(500);
    const mine = mkdtempSync(path.join(os.tmpdir(), "reconnect-server-"));
    const other = await startServer({ vault: mine, plugin: mine, page: new Map(), told: "a copy", reset: () => writeFileSync(path.join(mine, "A.md"), "as at first") });
    const post = (what: string): Promise<Response> => fetch(`${other.url}api/${what}`, { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
    expect(await (await post("info")).json()).toMatchObject({ isResettable: true, told: "a copy" });
    expect((await post("reset")).status).toBe(200);
    expect(readFileSync(path.join(mine, "A.md"), "utf8")).toBe("as at first");
    await other.close();
    rmSync(mine, { recursive: true, force: true });
  });

  it("tells what others remove", async () => {
    const changes = await changesUntil("A.md", () => rmSync(path.join(folder, "A.md")));
    expect(changes).toEqual([{ path: "A.md", entry: null }]);
  });
});
