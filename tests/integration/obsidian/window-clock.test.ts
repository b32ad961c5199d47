// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WindowClock } from "../../../src/adapters/obsidian/window-clock";
import { isoDay } from "../../../src/core/time/civil-date";
import { hostWithPlugin, type HostWithPlugin } from "./host-plugin";

const ZONE = process.env["TZ"];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  if (ZONE === undefined) delete process.env["TZ"];
  else process.env["TZ"] = ZONE;
});

interface Watched extends HostWithPlugin {
  readonly clock: WindowClock;
  readonly days: string[];
  readonly stop: () => void;
}

/** A clock that begins at a local time, and the days it told. */
async function watched(local: string, zone = "America/New_York"): Promise<Watched> {
  process.env["TZ"] = zone;
  // Some hosts still call it Calcutta.
  expect(new Intl.DateTimeFormat().resolvedOptions()).toEqual(new Intl.DateTimeFormat([], { timeZone: zone }).resolvedOptions());
  const found = await hostWithPlugin();
  vi.setSystemTime(new Date(local));
  const clock = new WindowClock(found.plugin);
  const days: string[] = [];
  const stop = clock.onDayChange(() => days.push(isoDay(clock.today())));
  return { ...found, clock, days, stop };
}

const HOUR = 3_600_000;

describe("the clock of the window", () => {
  it("tells the local day and time, also late in the evening west of Greenwich", async () => {
    const { clock } = await watched("2026-11-23T21:05:00");
    expect(isoDay(clock.today())).toBe("2026-11-23");
    expect(clock.time()).toBe("21:05");
  });

  it.each([
    ["a usual day", "2026-11-23T21:05:00", "America/New_York"],
    ["the day of 25 hours", "2026-11-01T00:30:00", "America/New_York"],
    ["the day of 23 hours", "2026-03-08T00:30:00", "America/New_York"],
    ["a day before one that begins at one o'clock", "2026-09-05T20:00:00", "America/Santiago"],
    ["a day whose clock changes by half an hour", "2026-10-03T20:00:00", "Australia/Lord_Howe"],
    ["a zone between the hours", "2026-11-23T21:59:00", "Asia/Kolkata"],
    ["a change of the clock in the night", "2026-03-07T20:30:00", "America/Los_Angeles"],
    ["a day without summer time any more", "2026-11-23T12:00:00", "Pacific/Apia"],
    ["a turn of the year", "2026-12-31T21:59:59", "UTC"],
    ["the first zone of the world", "2026-12-31T10:00:00", "Pacific/Kiritimati"],
  ])("hears midnight once: %s", async (_, local, zone) => {
    const { clock, days } = await watched(local, zone);
    const today = clock.today();
    await vi.advanceTimersByTimeAsync(26 * HOUR);
    expect(days).toEqual([isoDay((today + 1) as typeof today)]);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(days).toHaveLength(2);
  });

  it("hears the day that came when the zone left one out", async () => {
    const { days } = await watched("2011-12-29T12:00:00", "Pacific/Apia");
    await vi.advanceTimersByTimeAsync(26 * HOUR);
    expect(days).toEqual(["2011-12-31"]);
  });

  it("looks when the window gets the focus: timers stand still while a laptop sleeps", async () => {
    const { days } = await watched("2026-11-23T21:05:00");
    window.dispatchEvent(new Event("focus"));
    expect(days).toEqual([]);
    vi.setSystemTime(new Date("2026-11-24T08:00:00"));
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("focus"));
    expect(days).toEqual(["2026-11-24"]);
  });

  it("looks when the page can be seen again, not when it is hidden", async () => {
    const { days } = await watched("2026-11-23T21:05:00");
    vi.setSystemTime(new Date("2026-11-24T08:00:00"));
    const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(days).toEqual([]);
    visibility.mockReturnValue("visible");
    document.dispatchEvent(new Event("visibilitychange"));
    expect(days).toEqual(["2026-11-24"]);
  });

  it("looks when a pop-out window gets the focus", async () => {
    const { days, host } = await watched("2026-11-23T21:05:00");
    const popOut = document.body.appendChild(document.createElement("iframe")).contentWindow;
    if (popOut === null) throw new Error("no window");
    host.app.workspace.trigger("window-open", { win: popOut, doc: popOut.document }, popOut);
    vi.setSystemTime(new Date("2026-11-24T08:00:00"));
    popOut.dispatchEvent(new Event("focus"));
    expect(days).toEqual(["2026-11-24"]);
  });

  it("is quiet after stop, and leaves nothing behind after unload", async () => {
    const { days, stop, plugin } = await watched("2026-11-23T21:05:00");
    stop();
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(days).toEqual([]);
    plugin.unload();
    expect(vi.getTimerCount()).toBe(0);
  });
});
