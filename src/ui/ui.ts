import type { App } from "obsidian";
import type { Reconnect } from "../app/reconnect";
import type { Actions } from "./actions";

/** What every part of the UI is handed: the app to show things in, the use cases, and the actions that call them. */
export interface Ui {
  readonly app: App;
  readonly reconnect: Reconnect;
  readonly actions: Actions;
}
