// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { obsidianPorts } from "../../../src/adapters/obsidian/obsidian-ports";
import { createReconnect } from "../../../src/app/create-reconnect";
import { vaultPath } from "../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { hostWithPlugin } from "./host-plugin";

vi.mock("obsidian", () => import("../../host/obsidian/index"));

const ANA = vaultPath("People/Ana.md");
const TEXT = "---\ntype: person\npaused: &p false # for now\nother: *p\n---\nShe sails.\n";

async function opened(text = TEXT) {
  const { plugin, storage } = await hostWithPlugin({ [ANA]: text });
  const ports = obsidianPorts(plugin);
  const app = createReconnect(ports, DEFAULT_SETTINGS, "en");
  await app.start();
  const stored = async (): Promise<string> => {
    const read = await ports.vault.read(ANA);
    return read.ok ? read.value : "";
  };
  return { app, ports, storage, stored };
}

it("what can't be edited exactly is refused, rewritten by the app when asked to, and undone to the byte", async () => {
  const { app, stored } = await opened();
  const { refused } = await app.run({ command: "pause", people: [ANA], paused: true });
  expect(await stored()).toBe(TEXT);
  const rewrite = refused[0]?.rewrite;
  if (rewrite === undefined) throw new Error("nothing is offered");
  const outcome = await app.rewrite(ANA, rewrite);
  expect(outcome).toMatchObject({ label: "paused of Ana, properties rewritten by the app", refused: [] });
  expect(await stored()).toMatch(/^---\ntype: person\npaused: true\n[^]*---\nShe sails\.\n$/);
  await app.undo(outcome.undo ?? "");
  expect(await stored()).toBe(TEXT);
});

it("a value of another kind is left as it is", async () => {
  const text = "---\ntype: person\npaused: { a: 1 } # mine\n---\n";
  const { app, stored } = await opened(text);
  const outcome = await app.rewrite(ANA, { kind: "set", key: "paused", value: true, keepLink: true });
  expect(outcome.refused).toMatchObject([{ kind: "value-not-simple", path: ANA, field: "paused" }]);
  expect(await stored()).toBe(text);
});

it("a note that is gone is refused", async () => {
  const { app } = await opened();
  expect((await app.rewrite(vaultPath("People/Gone.md"), { kind: "remove", key: "paused" })).refused).toMatchObject([{ kind: "note-missing" }]);
});

it("knows which folders there are, and formats as the app does", async () => {
  const { ports } = await opened();
  expect([ports.hasFolder("People"), ports.hasFolder("Friends")]).toEqual([true, false]);
  expect(ports.formatMoment("YYYY", ports.clock.today(), "12:00")).toMatch(/^\d{4}$/);
});
