import { renameSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type Running, start, stopBrowser } from "./harness";

/** What happens to the vault while the pane is open: in the app, outside of it, and with the time. */
const TODAY = "2026-11-24";
const DIARY = "Daily/2026-11-24.md";
const person = (lastContact: string, more = ""): string => `---\ntype: person\nlast-contact: ${lastContact}\ncadence: 1mo\n${more}---\n`;

const VAULT: Readonly<Record<string, string>> = {
  ".obsidian/daily-notes.json": '{"folder":"Daily"}',
  "People/Ana Diaz.md": person("2026-06-02"),
  "People/Bo Lind.md": person("2026-11-20"),
};

let app: Running | null = null;

async function open(vault: Readonly<Record<string, string>> = VAULT): Promise<Running> {
  app = await start(vault, { today: TODAY });
  await app.run("reconnect:open-dashboard");
  await app.page.locator(".reconnect-summary").waitFor();
  return app;
}

const card = ({ page }: Running, name: string) => page.locator(".reconnect-card").filter({ has: page.getByRole("link", { name, exact: true }) });
const host = <T>({ page }: Running, work: (host: Host) => Promise<T> | T): Promise<T> =>
  page.evaluate(`(${work.toString()})(globalThis.host)`);

interface Host {
  readonly app: import("obsidian").App;
  enable(): Promise<void>;
  disable(): Promise<void>;
}

afterEach(async () => {
  const { errors = [] } = app ?? {};
  await app?.close();
  app = null;
  expect(errors).toEqual([]);
});

afterAll(stopBrowser);

describe("a person's note", () => {
  it("renamed outside the app, is the same person by the new name", async () => {
    const running = await open();
    await card(running, "Ana Diaz").waitFor();
    renameSync(path.join(running.folder, "People/Ana Diaz.md"), path.join(running.folder, "People/Anna Díaz-Lind.md"));
    await card(running, "Anna Díaz-Lind").waitFor();
    expect(await card(running, "Ana Diaz").count()).toBe(0);
  });

  it("renamed in the app, is logged by its new name", async () => {
    const running = await open();
    await card(running, "Ana Diaz").waitFor();
    await host(running, async ({ app: { vault, fileManager } }) => {
      const file = vault.getFileByPath("People/Ana Diaz.md");
      if (file) await fileManager.renameFile(file, "People/Anna.md");
    });
    await card(running, "Anna").locator('[data-control="log"]').click();
    await expect.poll(() => running.exists(DIARY) && running.disk(DIARY)).toContain("- 12:00 contact with [[Anna]]\n");
    expect(running.exists("People/Ana Diaz.md")).toBe(false);
    await expect.poll(() => running.disk("People/Anna.md")).toContain(`last-contact: ${TODAY}`);
  });

  it("deleted, leaves the pane", async () => {
    const running = await open();
    await card(running, "Ana Diaz").waitFor();
    rmSync(path.join(running.folder, "People/Ana Diaz.md"));
    await card(running, "Ana Diaz").waitFor({ state: "detached" });
    expect(await running.page.locator(".reconnect-calm, .is-calm").innerText()).toContain("Next: Bo Lind");
  });

  it("written outside, brings a new person", async () => {
    const running = await open();
    running.write("People/Cy Ōta.md", person("2026-05-01"));
    await card(running, "Cy Ōta").waitFor();
    expect(await running.page.locator(".reconnect-summary").innerText()).toBe("2 for today");
  });

  it("that can't be read, is named with its line, and opens there", async () => {
    const running = await open();
    running.write("People/Broken.md", "---\ntype: person\nlast-contact: 2026-11-01\ntags: [a, b\ncadence: 1mo\n---\n");
    await running.page.getByRole("button", { name: "Needs a look (1 note)" }).click();
    const row = running.page.getByRole("link", { name: /^Broken, line \d+$/ });
    const line = Number(/\d+$/.exec(await row.innerText())?.[0]);
    expect(line).toBeGreaterThanOrEqual(4);
    expect(line).toBeLessThanOrEqual(5);
    await row.click();
    const at = await host(running, ({ app: { workspace } }) => {
      const { activeEditor } = workspace;
      return { path: activeEditor?.file?.path, line: activeEditor?.editor?.getCursor().line };
    });
    expect(at).toEqual({ path: "People/Broken.md", line: line - 1 });
  });

  it("of the same name as another, is told apart by its folder, and the right one is logged", async () => {
    const running = await open({ ...VAULT, "Work/Ana Diaz.md": person("2026-07-02") });
    await expect.poll(() => card(running, "Ana Diaz").count()).toBe(2);
    expect((await running.page.locator(".reconnect-detail").allInnerTexts()).sort()).toEqual(["People", "Work"]);
    await card(running, "Ana Diaz").filter({ hasText: "Work" }).locator('[data-control="log"]').click();
    await expect.poll(() => running.exists(DIARY) && running.disk(DIARY)).toContain("[[Work/Ana Diaz|Ana Diaz]]");
    await expect.poll(() => running.disk("Work/Ana Diaz.md")).toContain(`last-contact: ${TODAY}`);
    expect(running.disk("People/Ana Diaz.md")).toBe(VAULT["People/Ana Diaz.md"]);
  });
});

describe("time and settings", () => {
  it("midnight passes: another day, other people", async () => {
    const running = await open({ ...VAULT, "People/Cy Ōta.md": person("2026-10-25") });
    await card(running, "Ana Diaz").waitFor();
    expect(await running.page.locator(".reconnect-summary").innerText()).toBe("1 for today");
    const next = await running.page.evaluate(() => new Date("2026-11-25T00:00:30").getTime());
    await running.page.clock.setFixedTime(next);
    await running.page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect.poll(() => running.page.locator(".reconnect-title").innerText()).toBe("Wednesday 25 November");
    await card(running, "Cy Ōta").waitFor();
    expect(await running.page.locator(".reconnect-summary").innerText()).toBe("2 for today");
  });

  it("data.json that another device wrote is taken over", async () => {
    const running = await open();
    running.write(
      ".obsidian/plugins/reconnect/data.json",
      JSON.stringify({ version: 1, language: "pl", cadence: { default: null }, touchpoints: { heading: "Kontakty" } }),
    );
    await expect.poll(() => running.page.locator(".reconnect-title").innerText()).toBe("Wtorek 24 listopada");
    await card(running, "Ana Diaz").locator('[data-control="log"]').click();
    await expect.poll(() => running.exists(DIARY) && running.disk(DIARY)).toContain("## Kontakty\n");
  });

  it("switched off and on again, it goes on as before, once", async () => {
    const running = await open();
    for (let turn = 0; turn < 2; turn++) {
      await host(running, async ({ disable, enable }) => {
        await disable();
        await enable();
      });
    }
    await running.run("reconnect:open-dashboard");
    await card(running, "Ana Diaz").locator('[data-control="log"]').click();
    await expect.poll(() => running.exists(DIARY) && running.disk(DIARY)).toContain("- 12:00 contact with [[Ana Diaz]]\n");
    expect(running.disk(DIARY).match(/Ana Diaz/g)).toHaveLength(1);
    expect(await running.page.locator(".reconnect").count()).toBe(1);
    expect(await running.page.getByRole("button", { name: /^Open Reconnect/ }).count()).toBe(1);
  });
});

/** Templater and its like fill a new note in a moment after it was created. */
describe("a program that rewrites the new daily note", () => {
  const LINE = "- 12:00 contact with [[Ana Diaz]]";

  async function logged(): Promise<Running> {
    const running = await open();
    await card(running, "Ana Diaz").locator('[data-control="log"]').click();
    await expect.poll(() => running.exists(DIARY) && running.disk(DIARY)).toContain(LINE);
    await running.page.waitForTimeout(300);
    return running;
  }

  it("and keeps the line: the contact stays; a note that has changed is not deleted by Undo", async () => {
    const running = await logged();
    running.write(DIARY, `# Tuesday\n\nMade by a template.\n\n${running.disk(DIARY)}`);
    await running.page.waitForTimeout(300);
    await running.page.getByRole("button", { name: "Undo" }).click();
    // Either the line alone goes, or nothing does and the notice says why.
    await expect.poll(() => running.page.locator(".notice").last().innerText()).toMatch(/^Took back|^That was not taken back/);
    expect(running.disk(DIARY)).toContain("Made by a template.");
  });

  it.each([0, 1000, 2400])("and loses the line, %d ms later: it is written once more, and Undo takes just that back", async (ms) => {
    const running = await logged();
    await running.page.waitForTimeout(ms);
    running.write(DIARY, "# Tuesday\n\nMade by a template.\n");
    await expect.poll(() => running.disk(DIARY), { timeout: 5000 }).toBe(`# Tuesday\n\nMade by a template.\n\n## Touchpoints\n${LINE}\n`);
    await running.page.waitForTimeout(1000);
    expect(running.disk(DIARY).split(LINE)).toHaveLength(2);
    await running.page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => running.disk(DIARY)).toBe("# Tuesday\n\nMade by a template.\n");
    await expect.poll(() => running.disk("People/Ana Diaz.md")).toBe(VAULT["People/Ana Diaz.md"]);
  });
});
