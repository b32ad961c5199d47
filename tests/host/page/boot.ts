import type { PluginManifest } from "obsidian";
import { createHost } from "../create-host";
import type { PluginFiles } from "../obsidian/plugin/plugins";
import { HttpStorage } from "../storage/http-storage";
import { addressOf, type Choices, readChoices } from "./choices";
import { titleBar } from "./title-bar";
import { showTooltips } from "./tooltips";
import { drawWindow, openFirstLeaves, openNote } from "./window";

/** Where a visitor of the sample vault begins. */
const FIRST_NOTE = "Start here.md";

async function boot(): Promise<void> {
  const choices = readChoices(window.location.search);
  const { body } = document;
  body.addClass(`theme-${choices.theme}`);
  // A phone on a wide screen is a frame as wide as a phone, with this page in it.
  if (choices.device === "phone" && !choices.framed && window.innerWidth > 500) return drawPhone(choices);
  const phone = choices.device === "phone";
  if (phone) body.addClass("is-mobile", "is-phone");

  const storage = await HttpStorage.connect();
  const host = await createHost({ storage, device: choices.device, language: choices.language, start: choices.start });
  const app = host.inside;
  if (!choices.framed) body.append(titleBar(storage.name, choices));
  body.append(drawWindow(app, phone));
  showTooltips();
  await openFirstLeaves(app, phone);

  const files = await pluginFiles();
  const enable = async (): Promise<void> => void (await host.enable(await pluginFiles()));
  const disable = (): void => host.disable(files.manifest.id);
  await host.enable(files);
  await host.start();
  await openNote(app, FIRST_NOTE);
  Object.assign(globalThis, {
    host: Object.defineProperty({ ...host, enable, disable }, "plugin", { get: () => app.plugins.getPlugin(files.manifest.id) }),
  });
  body.dataset["ready"] = "1";
}

async function pluginFiles(): Promise<PluginFiles> {
  const get = async (name: string): Promise<string> => {
    const response = await fetch(`/plugin/${name}`);
    if (!response.ok) throw new Error(`There is no ${name} yet: run npm run build`);
    return response.text();
  };
  const [manifest, code, css] = await Promise.all([get("manifest.json"), get("main.js"), get("styles.css")]);
  return { manifest: JSON.parse(manifest) as PluginManifest, code, css };
}

function drawPhone(choices: Choices): void {
  const { body } = document;
  body.addClass("host-desk");
  body.append(titleBar("Phone", choices));
  const frame = createEl("iframe", { cls: "host-phone", attr: { src: addressOf({ ...choices, framed: true }), title: "The app on a phone" } });
  body.append(frame);
  body.dataset["ready"] = "1";
}

boot().catch((error: unknown) => {
  document.body.dataset["ready"] = "error";
  document.body.createEl("pre", { cls: "host-error", text: error instanceof Error ? (error.stack ?? error.message) : String(error), attr: { role: "alert" } });
  console.error(error);
});
