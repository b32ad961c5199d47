import { afterAll, afterEach, describe, expect, it } from "vitest";
import { start, stopBrowser, type Running, type StartOptions } from "./harness";

/** The way from a note about a person to a line in the diary, in a real browser, on real files. */
const TODAY = "2026-11-24";

const VAULT: Readonly<Record<string, string>> = {
  ".obsidian/daily-notes.json": '{"folder":"Daily","template":"Templates/Daily"}',
  ".obsidian/templates.json": '{"folder":"Templates"}',
  "Templates/Daily.md": "# {{date:dddd D MMMM}}\n\n## Notes\n\n",
  "People/Ana Diaz.md":
    "---\r\n# met in Lisbon\r\ntype: person\r\nlast_contact: 2026-06-02   # the long call\r\ncadence: \"monthly\"\r\naliases: [Nana]\r\ninterests: [tide mills]\r\n---\r\nA friend.",
  "People/Bo Lind.md": "---\ntype: person\nlast-contact: 2026-11-20\ncadence: 1mo\n---\n",
  "People/Michał Żółkiewski.md": "---\ntype: person\nlast-contact: 2026-11-01\ncadence: 6 weeks\nsnooze-until: 2026-12-24\n---\n",
  "People/Broken.md": "---\ntype: person\ntags: [a, b\nlast-contact: 2026\n---\n",
  "Daily/2026-11-20.md": "# Friday\n\n- coffee with [[Bo Lind]]: he is learning to sail\n",
};

let running: Running | null = null;

async function open(vault: Readonly<Record<string, string>> = VAULT, options: StartOptions = {}): Promise<Running> {
  running = await start(vault, { today: TODAY, ...options });
  return running;
}

async function openPane({ page }: Running): Promise<void> {
  await page.getByRole("button", { name: /^Open Reconnect/ }).click();
  await page.locator(".reconnect-summary, .reconnect-state").first().waitFor();
}

async function runFromPalette({ page }: Running, words: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}

const card = ({ page }: Running, path: string): ReturnType<Running["page"]["locator"]> =>
  page.locator(`.reconnect-card[data-path="${path}"]`).first();

afterEach(async () => {
  const { errors = [] } = running ?? {};
  await running?.close();
  running = null;
  expect(errors).toEqual([]);
});

afterAll(stopBrowser);

describe("the pane", () => {
  it("opens by the ribbon and says whom to get back to, and why", async () => {
    const app = await open();
    await openPane(app);
    const ana = card(app, "People/Ana Diaz.md");
    await ana.waitFor();
    expect(await app.page.locator(".reconnect-title").innerText()).toBe("Tuesday 24 November");
    expect(await ana.innerText()).toContain("It has been 6 months.");
    expect(await ana.innerText()).toContain("Ask about tide mills.");
    expect(await app.page.locator(".reconnect").innerText()).toContain("Needs a look (1 note)");
  });

  it("opens by the palette, with the keyboard alone", async () => {
    const app = await open();
    await runFromPalette(app, "open dashboard");
    await card(app, "People/Ana Diaz.md").waitFor();
  });

  it("finds a name typed without its accents", async () => {
    const app = await open();
    await openPane(app);
    await app.page.getByRole("searchbox").fill("zolk");
    await card(app, "People/Michał Żółkiewski.md").waitFor();
    expect(await app.page.locator(".reconnect-card").count()).toBe(1);
  });

  it("follows an edit made outside the app", async () => {
    const app = await open();
    await openPane(app);
    await card(app, "People/Ana Diaz.md").waitFor();
    app.write("Daily/2026-11-23.md", "# Monday\n\n- call with [[Nana]]: her sister moved\n");
    await card(app, "People/Ana Diaz.md").waitFor({ state: "detached" });
    expect(await app.page.locator(".reconnect-state, .reconnect-calm").first().innerText()).toContain("Next: Bo Lind");
  });

  it("says what to do in a vault without people", async () => {
    const app = await open({ "Welcome.md": "Hello\n" });
    await openPane(app);
    expect(await app.page.locator(".reconnect").innerText()).toContain("Nobody here yet");
  });
});

describe("logging", () => {
  const LINE = "- 12:00 call with [[Ana Diaz]]";

  it("a call from the palette is one exact line on disk, and the card moves on", async () => {
    const app = await open();
    await openPane(app);
    const person = app.disk("People/Ana Diaz.md");
    await runFromPalette(app, "log call");
    await app.page.locator(".prompt-input").waitFor();
    await app.page.keyboard.type("nana");
    await app.page.keyboard.press("Enter");
    await card(app, "People/Ana Diaz.md").waitFor({ state: "detached" });
    expect(app.disk("Daily/2026-11-24.md")).toBe(`# Tuesday 24 November\n\n## Notes\n\n## Touchpoints\n${LINE}\n`);
    await expect.poll(() => app.disk("People/Ana Diaz.md")).toBe(person.replace("2026-06-02", TODAY));
  });

  it("is taken back to the byte", async () => {
    const app = await open({ ...VAULT, "Daily/2026-11-24.md": "# Tuesday\r\n\r\n- milk" });
    const before = [app.disk("Daily/2026-11-24.md"), app.disk("People/Ana Diaz.md")];
    await openPane(app);
    await card(app, "People/Ana Diaz.md").locator('[data-control="log"]').click();
    await app.page.getByRole("button", { name: "Undo" }).click();
    await card(app, "People/Ana Diaz.md").waitFor();
    await expect.poll(() => [app.disk("Daily/2026-11-24.md"), app.disk("People/Ana Diaz.md")]).toEqual(before);
  });

  it("of several people, with what was said and given, from the form", async () => {
    const app = await open();
    await app.open("People/Ana Diaz.md");
    await runFromPalette(app, "person of this note");
    const form = app.page.locator(".modal");
    await form.waitFor();
    await form.getByRole("combobox", { name: "Add a person" }).fill("bo");
    await app.page.keyboard.press("Enter");
    await form.getByRole("combobox", { name: "What", exact: true }).selectOption("coffee");
    await form.getByLabel("They did").check();
    await form.getByLabel("What did you learn?").fill("the launch: moved to May");
    await form.getByLabel("Time (optional)").fill("18:10");
    await app.page.keyboard.press("Control+Enter");
    await form.waitFor({ state: "detached" });
    await expect
      .poll(() => app.exists("Daily/2026-11-24.md") && app.disk("Daily/2026-11-24.md"))
      .toContain("- 18:10 coffee with [[Ana Diaz]] and [[Bo Lind]]: the launch: moved to May [by:: them]\n");
    await expect.poll(() => app.disk("People/Bo Lind.md")).toContain(`last-contact: ${TODAY}`);
  });

  it("leaves an unreadable person note as it is, and says so", async () => {
    const vault = { ...VAULT, "People/Odd.md": "---\ntype: person\nlast-contact: 03/04/2026\ncadence: 1mo\n---\n" };
    const app = await open(vault);
    await runFromPalette(app, "log message");
    await app.page.locator(".prompt-input").waitFor();
    await app.page.keyboard.type("odd");
    await app.page.keyboard.press("Enter");
    await app.page.locator(".notice").filter({ hasText: "03/04/2026" }).waitFor();
    expect(app.disk("Daily/2026-11-24.md")).toContain("- 12:00 message with [[Odd]]");
    expect(app.disk("People/Odd.md")).toBe(vault["People/Odd.md"]);
  });
});

describe("resting and new people", () => {
  it("snoozes for a week with one select", async () => {
    const app = await open();
    await openPane(app);
    await card(app, "People/Ana Diaz.md").locator('[data-control="snooze"]').click();
    await expect.poll(() => app.disk("People/Ana Diaz.md")).toContain("\r\nsnooze-until: 2026-12-01\r\n---\r\nA friend.");
  });

  it("creates a person note from the palette", async () => {
    const app = await open();
    await runFromPalette(app, "new person");
    await app.page.getByLabel("Name").fill("Cy Ōta");
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.exists("People/Cy Ōta.md") && app.disk("People/Cy Ōta.md")).toBe("---\ntype: person\n---\n");
  });
});

describe("the plugin", () => {
  it("keeps its settings", async () => {
    const app = await open();
    await app.page.keyboard.press("Control+,");
    const heading = app.page.locator(".setting-item").filter({ has: app.page.getByText("Heading", { exact: true }) }).first().getByRole("textbox");
    await heading.fill("People today");
    await heading.press("Tab");
    await expect.poll(() => app.exists(".obsidian/plugins/reconnect/data.json") && app.disk(".obsidian/plugins/reconnect/data.json")).toContain('"People today"');
    await app.page.reload();
    await app.page.waitForSelector("body[data-ready]");
    await runFromPalette(app, "log call");
    await app.page.locator(".prompt-input").waitFor();
    await app.page.keyboard.type("bo");
    await app.page.keyboard.press("Enter");
    await expect.poll(() => app.exists("Daily/2026-11-24.md") && app.disk("Daily/2026-11-24.md")).toContain("## People today\n- 12:00 call with [[Bo Lind]]\n");
  });

  it("leaves nothing behind when it is unloaded", async () => {
    const app = await open();
    await openPane(app);
    const left = await app.page.evaluate(async () => {
      const { host } = globalThis as unknown as { host: { disable(): Promise<void>; app: { commands: { listCommands(): readonly { id: string }[] } } } };
      await host.disable();
      return {
        commands: host.app.commands.listCommands().filter(({ id }) => id.startsWith("reconnect:")).length,
        panes: document.querySelectorAll(".reconnect").length,
        ribbon: document.querySelectorAll('[aria-label^="Open Reconnect"]').length,
        notices: document.querySelectorAll(".notice").length,
      };
    });
    expect(left).toEqual({ commands: 0, panes: 0, ribbon: 0, notices: 0 });
  });
});
