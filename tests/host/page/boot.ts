import { HttpStorage } from "../storage/http-storage";
import { type AppSource, type AppWindow, startApp } from "./app/start-app";
import { readChoices } from "./choices";
import { startDesk } from "./desk/start-desk";
import { fetchPlugin } from "./parts";

/** How the desk and the app that it holds in a frame find each other; tests look for `host` too. */
export interface Meeting {
  /** Set by the desk before this script runs in its frame. */
  appSource?: AppSource;
  host?: AppWindow;
}

const meeting = globalThis as typeof globalThis & Meeting;

/** One script for both: the app in the desk's frame or (`?framed`) alone on the page, and the desk itself. */
async function boot(): Promise<void> {
  const choices = readChoices(window.location.search);
  const isApp = meeting.appSource !== undefined || choices.framed;
  if (isApp) meeting.host = await startApp(meeting.appSource ?? { storage: await HttpStorage.connect(), plugin: await fetchPlugin(), choices, layout: null });
  else await startDesk(choices);
  document.body.dataset["ready"] = "1";
}

boot().catch((error: unknown) => {
  const told = document.createElement("pre");
  told.className = "host-error";
  told.setAttribute("role", "alert");
  told.textContent = error instanceof Error ? (error.stack ?? error.message) : String(error);
  document.body.append(told);
  document.body.dataset["ready"] = "error";
  console.error(error);
});
