import { expect, vi } from "vitest";
import { hostWith, press } from "../host-in-memory";
import { type Area, rule } from "../rule";

export const lifetime: Area = {
  name: "Components, events and keys",
  rules: [
    rule("a child loads after its parent and unloads before it", { page: "docs.obsidian.md, Manage plugin lifecycle: “children are created after their parents, and destroyed before their parents”" }, async () => {
      const { Component } = (await hostWith()).obsidian;
      const log: string[] = [];
      const named = (name: string) => Object.assign(new Component(), { onload: () => void log.push(`+${name}`), onunload: () => void log.push(`-${name}`) });
      const parent = named("parent");
      parent.addChild(named("child"));
      parent.load();
      parent.addChild(named("later"));
      parent.unload();
      expect(log).toEqual(["+parent", "+child", "+later", "-later", "-child", "-parent"]);
    }),
    rule("what was registered is undone before `onunload`, the last first", { api: "Component.register", says: "Registers a callback to be called when unloading" }, async () => {
      const { Component } = (await hostWith()).obsidian;
      const log: string[] = [];
      const component = Object.assign(new Component(), { onunload: () => void log.push("onunload") });
      component.load();
      component.register(() => log.push("first"));
      component.register(() => log.push("second"));
      component.unload();
      expect(log).toEqual(["second", "first", "onunload"]);
    }),
    rule("loading twice loads once, unloading twice unloads once", { api: "Component.load", says: "Load this component and its children" }, async () => {
      const { Component } = (await hostWith()).obsidian;
      const component = new Component();
      const [onload, onunload] = [vi.spyOn(component, "onload"), vi.spyOn(component, "onunload")];
      component.load();
      component.load();
      component.unload();
      component.unload();
      expect([onload.mock.calls.length, onunload.mock.calls.length]).toEqual([1, 1]);
    }),
    rule("events, DOM events and intervals end with the component", { api: "Component.registerInterval", says: "Registers an interval (from setInterval) to be cancelled when unloading" }, async () => {
      const { app, obsidian } = await hostWith({ "A.md": "" });
      const component = new obsidian.Component();
      const heard: string[] = [];
      vi.useFakeTimers();
      component.load();
      component.registerEvent(app.vault.on("modify", () => heard.push("event")));
      component.registerDomEvent(document, "click", () => heard.push("click"));
      component.registerInterval(window.setInterval(() => heard.push("interval"), 10));
      const happen = async (): Promise<void> => {
        app.vault.trigger("modify");
        document.dispatchEvent(new MouseEvent("click"));
        vi.advanceTimersByTime(10);
      };
      await happen();
      component.unload();
      await happen();
      vi.useRealTimers();
      expect(heard).toEqual(["event", "click", "interval"]);
    }),
    rule("`removeChild` unloads the child, the parent lives on", { api: "Component.removeChild", says: "Removes a child component, unloading it" }, async () => {
      const { Component } = (await hostWith()).obsidian;
      const [parent, child] = [new Component(), new Component()];
      const unloaded = vi.spyOn(child, "onunload");
      parent.load();
      parent.removeChild(parent.addChild(child));
      parent.unload();
      expect(unloaded).toHaveBeenCalledTimes(1);
    }),
    rule("`on` takes a context; `off` wants the callback, `offref` the reference", { api: "Events.offref" }, async () => {
      const { Events } = (await hostWith()).obsidian;
      const events = new Events();
      const heard: unknown[] = [];
      const first = function (this: unknown, value: unknown): void {
        heard.push([this, value]);
      };
      const second = (value: unknown): void => void heard.push(value);
      events.on("x", first, "context");
      const ref = events.on("x", second);
      events.trigger("x", 1);
      events.off("x", first);
      events.trigger("x", 2);
      events.offref(ref);
      events.trigger("x", 3);
      expect(heard).toEqual([["context", 1], 1, 2]);
    }),
    rule("a listener that throws keeps no other from hearing", { api: "Events.tryTrigger" }, async () => {
      const { Events } = (await hostWith()).obsidian;
      const events = new Events();
      const heard: string[] = [];
      const later = vi.spyOn(window, "setTimeout").mockImplementation(((throwing: () => void) => {
        expect(throwing).toThrow("broken");
        return 0;
      }) as never);
      events.on("x", () => {
        throw new Error("broken");
      });
      events.on("x", () => heard.push("heard"));
      events.trigger("x");
      later.mockRestore();
      expect(heard).toEqual(["heard"]);
    }),
    rule("a listener may take itself off while it is called", { api: "Events.off" }, async () => {
      const { Events } = (await hostWith()).obsidian;
      const events = new Events();
      const heard: number[] = [];
      const ref = events.on("x", () => {
        heard.push(1);
        events.offref(ref);
      });
      events.on("x", () => heard.push(2));
      events.trigger("x");
      events.trigger("x");
      expect(heard).toEqual([1, 2, 2]);
    }),
    rule("keys go to the scope pushed last, and come back when it is popped", { api: "Keymap.popScope", says: "If the given scope is active, the next scope in the stack will be made active." }, async () => {
      const { app, obsidian } = await hostWith();
      const heard: string[] = [];
      const [lower, upper] = [new obsidian.Scope(), new obsidian.Scope()];
      lower.register([], "x", () => void heard.push("lower"));
      upper.register([], "x", () => void heard.push("upper"));
      app.keymap.pushScope(lower);
      app.keymap.pushScope(upper);
      press("x");
      app.keymap.popScope(upper);
      press("x");
      app.keymap.popScope(lower);
      press("x");
      expect(heard).toEqual(["upper", "lower"]);
    }),
    rule("what a scope doesn't know, its parent may", { api: "Scope", says: "scopes may define parent scopes (in the constructor) and inherit their hotkeys" }, async () => {
      const { app, obsidian } = await hostWith();
      const heard: string[] = [];
      const parent = new obsidian.Scope();
      const child = new obsidian.Scope(parent);
      parent.register([], "x", () => void heard.push("parent"));
      parent.register([], "y", () => void heard.push("parent"));
      child.register([], "y", () => {
        heard.push("child");
        return false;
      });
      app.keymap.pushScope(child);
      press("x");
      press("y");
      app.keymap.popScope(child);
      expect(heard).toEqual(["parent", "child"]);
    }),
    rule("a listener that returns false keeps the browser from doing its own", { api: "KeymapEventListener", says: "false | any" }, async () => {
      const { app, obsidian } = await hostWith();
      const scope = new obsidian.Scope();
      scope.register(["Mod"], "s", () => false);
      app.keymap.pushScope(scope);
      const event = new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      app.keymap.popScope(scope);
      expect(event.defaultPrevented).toBe(true);
    }),
    rule("modifiers must be exactly those; null takes any, and a null key every key; `unregister` ends it", { api: "Scope.register", says: "Pass `null` to capture all events matching the `key`, regardless of modifiers." }, async () => {
      const { app, obsidian } = await hostWith();
      const heard: string[] = [];
      const scope = new obsidian.Scope();
      scope.register(["Ctrl"], "a", () => void heard.push("ctrl"));
      const any = scope.register(null, null, (_, { key }) => void heard.push(`any ${key}`));
      app.keymap.pushScope(scope);
      press("a");
      press("a", { ctrlKey: true });
      press("b", { altKey: true });
      scope.unregister(any);
      press("c");
      app.keymap.popScope(scope);
      expect(heard).toEqual(["any a", "ctrl", "any a", "any b"]);
    }),
    rule("a click with Mod opens a tab, with Alt too a split, with Shift too a window; the middle button a tab", { api: "Keymap.isModEvent", says: "Returns 'split' if Cmd/Ctrl+Alt is pressed." }, async () => {
      const { Keymap } = (await hostWith()).obsidian;
      const click = (init: MouseEventInit): unknown => Keymap.isModEvent(new MouseEvent("click", init));
      expect([click({}), click({ ctrlKey: true }), click({ ctrlKey: true, altKey: true }), click({ ctrlKey: true, altKey: true, shiftKey: true }), click({ button: 1 }), Keymap.isModEvent(null)]).toEqual([false, "tab", "split", "window", "tab", false]);
    }),
  ],
};
