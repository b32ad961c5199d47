import { Notice } from "obsidian";
import type { Notifier } from "../../app/ports";

/** Stays until it is read: nobody is looking when it comes. */
export const noticeNotifier: Notifier = {
  tell: (message) => void new Notice(message, 0),
};
