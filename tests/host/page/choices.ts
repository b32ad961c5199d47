/** What the visitor chose, kept in the address: a reload shows the same again. */
export interface Choices {
  readonly theme: "light" | "dark";
  readonly device: "desktop" | "phone";
  readonly language: string;
  /** This page is the phone in another page's frame. */
  readonly framed: boolean;
  /** See `HostOptions.start`. */
  readonly start: "warm" | "cold";
}

export function readChoices(search: string): Choices {
  const query = new URLSearchParams(search);
  return {
    theme: query.get("theme") === "dark" ? "dark" : "light",
    device: query.get("device") === "phone" ? "phone" : "desktop",
    language: query.get("lang") ?? "en",
    framed: query.has("framed"),
    start: query.get("start") === "cold" ? "cold" : "warm",
  };
}

export function addressOf(choices: Choices): string {
  const query = new URLSearchParams({ theme: choices.theme, device: choices.device, lang: choices.language });
  if (choices.framed) query.set("framed", "");
  if (choices.start === "cold") query.set("start", "cold");
  return `/?${query}`;
}
