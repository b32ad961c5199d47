export type Theme = "light" | "dark";
export type Width = "desktop" | "tablet" | "phone";
export type Direction = "ltr" | "rtl";

/** What the visitor chose, kept in the address: a reload shows the same again. */
export interface Choices {
  readonly theme: Theme;
  readonly device: Width;
  readonly language: string;
  readonly direction: Direction;
  /** The day that the app's clock says, `YYYY-MM-DD`; null: the real one. */
  readonly today: string | null;
  /** The app alone, without the controls around it: what tests drive. */
  readonly framed: boolean;
  /** See `HostOptions.start`. */
  readonly start: "warm" | "cold";
}

export function readChoices(search: string): Choices {
  const query = new URLSearchParams(search);
  const device = query.get("device");
  const today = query.get("today") ?? "";
  return {
    theme: query.get("theme") === "dark" ? "dark" : "light",
    device: device === "phone" || device === "tablet" ? device : "desktop",
    language: query.get("lang") ?? "en",
    direction: query.get("dir") === "rtl" ? "rtl" : "ltr",
    today: /^\d{4}-\d\d-\d\d$/.test(today) ? today : null,
    framed: query.has("framed"),
    start: query.get("start") === "cold" ? "cold" : "warm",
  };
}

/** `?theme=…`: only what isn't as it is at first. */
export function queryOf({ theme, device, language, direction, today, framed, start }: Choices): string {
  const query = new URLSearchParams();
  if (theme !== "light") query.set("theme", theme);
  if (device !== "desktop") query.set("device", device);
  if (language !== "en") query.set("lang", language);
  if (direction !== "ltr") query.set("dir", direction);
  if (today !== null) query.set("today", today);
  if (framed) query.set("framed", "");
  if (start !== "warm") query.set("start", start);
  return `?${query}`;
}
