// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noticeNotifier } from "../../../src/adapters/obsidian/notice-notifier";
import { WindowTimer } from "../../../src/adapters/obsidian/window-timer";
import { hostWithPlugin } from "./host-plugin";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("WindowTimer", () => {
  it("runs once, in time, unless it is called off", async () => {
    const timer = new WindowTimer((await hostWithPlugin()).plugin);
    const ran: string[] = [];
    timer.after(100, () => ran.push("one"));
    const callOff = timer.after(100, () => ran.push("two"));
    callOff();
    vi.advanceTimersByTime(99);
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual(["one"]);
  });

  it("runs nothing once the plugin is unloaded, nor what is asked for then", async () => {
    const { plugin } = await hostWithPlugin();
    const timer = new WindowTimer(plugin);
    const work = vi.fn();
    timer.after(100, work);
    plugin.unload();
    timer.after(100, work);
    vi.advanceTimersByTime(1000);
    expect(work).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

it("what is told behind a command stays on the screen", async () => {
  await hostWithPlugin();
  noticeNotifier.tell("2026-11-24: the line is gone.");
  vi.advanceTimersByTime(60_000);
  expect(document.querySelector(".notice")?.textContent).toContain("the line is gone");
});
