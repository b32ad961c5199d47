import type { Choices } from "../choices";
import { dayOf } from "../app/moved-clock";
import { choice, iconButton, select } from "./controls";

const LANGUAGES = { en: "English", pl: "Polski" };
const DAY_MS = 86_400_000;

/** What the controls do. */
export interface DeskActions {
  choose(changed: Partial<Choices>): void;
  toggleDrawer(): void;
  /** Null: this vault can't be put back. */
  readonly reset: (() => void) | null;
}

export interface DeskBar {
  readonly el: HTMLElement;
  show(choices: Choices): void;
  /** How many steps the journal has, and whether the drawer with them is open. */
  showChanges(count: number, isOpen: boolean): void;
  focus(): void;
}

/** Above the app: what this is, and how it is shown. */
export function deskBar(vaultName: string, told: string, actions: DeskActions): DeskBar {
  const el = createEl("header", { cls: "host-bar", attr: { "aria-label": "Controls of this page" } });
  const title = el.createDiv("host-title");
  title.createEl("h1", { cls: "host-name", text: "Reconnect" });
  title.createSpan({ cls: "host-subtitle", text: `${vaultName}: ${told}, in a stand-in for Obsidian` });

  const controls = el.createDiv({ cls: "host-controls", attr: { role: "toolbar", "aria-label": "How the app is shown" } });
  const width = choice(
    controls,
    "Width",
    [
      { value: "desktop", icon: "monitor", text: "Desktop" },
      { value: "tablet", icon: "tablet", text: "Tablet" },
      { value: "phone", icon: "smartphone", text: "Phone" },
    ],
    (device) => actions.choose({ device }),
  );
  const theme = choice(
    controls,
    "Theme",
    [
      { value: "light", icon: "sun", text: "Light" },
      { value: "dark", icon: "moon", text: "Dark" },
    ],
    (chosen) => actions.choose({ theme: chosen }),
  );
  const direction = choice(
    controls,
    "Direction",
    [
      { value: "ltr", icon: "pilcrow-right", text: "Left to right" },
      { value: "rtl", icon: "pilcrow-left", text: "Right to left" },
    ],
    (chosen) => actions.choose({ direction: chosen }),
  );
  const language = select(controls, "Language", LANGUAGES, (chosen) => actions.choose({ language: chosen }));
  const today = todayControl(controls, (day) => actions.choose({ today: day }));

  const ends = el.createDiv("host-ends");
  // A narrow screen has no room for all of them at once.
  const more = iconButton(ends, "sliders-horizontal", "How the app is shown", () => {
    el.toggleClass("is-unfolded", !el.hasClass("is-unfolded"));
    more.setAttribute("aria-expanded", String(el.hasClass("is-unfolded")));
  });
  more.addClass("mod-more");
  more.setAttribute("aria-expanded", "false");
  const { reset } = actions;
  if (reset) iconButton(ends, "rotate-ccw", "Reset the vault: everything as it was at first", reset, "Reset");
  const changes = iconButton(ends, "file-diff", "What changed", actions.toggleDrawer, "What changed");
  changes.addClass("mod-changes");
  changes.setAttribute("aria-controls", "host-drawer");
  // Its name is what stands in it: the count is read out too.
  changes.removeAttribute("aria-label");
  changes.setAttribute("title", "What changed (Alt+Shift+C)");
  const badge = changes.createSpan("host-badge");
  const unit = changes.createSpan("host-unseen");
  return {
    el,
    show: (choices) => {
      width(choices.device);
      theme(choices.theme);
      direction(choices.direction);
      language(choices.language in LANGUAGES ? (choices.language as keyof typeof LANGUAGES) : "en");
      today(choices.today);
    },
    showChanges: (count, isOpen) => {
      badge.setText(count === 0 ? "" : String(count));
      changes.setAttribute("aria-expanded", String(isOpen));
      unit.setText(count === 0 ? "nothing yet" : count === 1 ? "step" : "steps");
    },
    focus: () => el.querySelector<HTMLElement>("input:checked")?.focus(),
  };
}

/** The day of the app's clock: any day, the next one, and back to the real one. Returns how to show a day. */
function todayControl(parent: HTMLElement, choose: (day: string | null) => void): (day: string | null) => void {
  const group = parent.createDiv({ cls: "host-today", attr: { role: "group", "aria-label": "Today" } });
  const field = group.createEl("label", "host-field");
  field.createSpan({ cls: "host-field-name", text: "Today" });
  const input = field.createEl("input", { type: "date", attr: { required: "" } });
  const later = (): string => new Date(Date.parse(`${input.value || dayOf(Date)}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  const chosen = (day: string): void => choose(day === dayOf(Date) ? null : day);
  input.addEventListener("change", () => input.value !== "" && chosen(input.value));
  iconButton(group, "chevron-right", "A day later", () => chosen(later()));
  const back = iconButton(group, "calendar-check", "Back to the real day", () => {
    choose(null);
    // The button goes; the focus stays in the control.
    input.focus();
  });
  return (day) => {
    input.value = day ?? dayOf(Date);
    group.toggleClass("is-moved", day !== null);
    back.toggle(day !== null);
  };
}
