/** obsidian.d.ts, `Platform`. One object, whose flags `setPlatform` changes before anything else runs. */
export const Platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isPhone: false,
  isTablet: false,
  isIosApp: false,
  isAndroidApp: false,
  isMacOS: false,
  isWin: false,
  isLinux: false,
  isSafari: false,
  resourcePathPrefix: "app://host/",
};

export type Device = "desktop" | "phone" | "tablet";

export function setPlatform(device: Device): void {
  const mobile = device !== "desktop";
  const agent = typeof navigator === "undefined" ? "" : navigator.userAgent;
  Object.assign(Platform, {
    isDesktop: !mobile,
    isDesktopApp: !mobile,
    isMobile: mobile,
    isMobileApp: mobile,
    isPhone: device === "phone",
    isTablet: device === "tablet",
    isAndroidApp: mobile,
    isMacOS: agent.includes("Macintosh"),
    isWin: agent.includes("Windows"),
    isLinux: agent.includes("Linux"),
  });
}

let language = "en";

/** obsidian.d.ts, `getLanguage`: ISO code of the app's own language. */
export function getLanguage(): string {
  return language;
}

export function setLanguage(code: string): void {
  language = code;
}

/** The version whose documented behaviour the host follows. */
export const apiVersion = "1.13.1";

/** obsidian.d.ts, `requireApiVersion`: true when this app is at least that version. */
export function requireApiVersion(version: string): boolean {
  return version.localeCompare(apiVersion, "en", { numeric: true }) <= 0;
}
