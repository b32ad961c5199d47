// @vitest-environment jsdom
import type { MarkdownSectionInformation, MarkdownView } from "obsidian";
import { describe, expect, it, vi } from "vitest";
import { documented } from "./documented";
import { hostWith, type InMemory, next } from "./host-in-memory";

const FILES = { "Note.md": "", "People/Ann.md": "# Ann\n\nHello from Ann.\n\n## Ideas\n\nA book. ^book\n\n## More\n\nLast.\n" };

async function rendered(markdown: string, files: Record<string, string> = FILES): Promise<{ host: InMemory; el: HTMLElement }> {
  const host = await hostWith(files);
  const el = createDiv();
  await host.obsidian.MarkdownRenderer.render(host.app, markdown, el, "Note.md", new host.obsidian.Component());
  return { host, el };
}

async function reading(text: string, more: Record<string, string> = {}) {
  const host = await hostWith({ ...FILES, ...more, "Note.md": text });
  const leaf = host.app.workspace.getLeaf(false);
  await leaf.openFile(host.app.vault.getFileByPath("Note.md")!, { state: { mode: "preview" } });
  const view = leaf.view as MarkdownView;
  const page = view.containerEl.querySelector<HTMLElement>(".markdown-reading-view .markdown-preview-sizer")!;
  return { host, leaf, view, page };
}

/** The HTML without line breaks between its tags, attributes in order of the alphabet. */
function plain(el: Element): string {
  for (const node of el.querySelectorAll("*")) {
    const attributes = [...node.attributes].map(({ name, value }) => [name, value] as const).sort();
    for (const [name] of attributes) node.removeAttribute(name);
    for (const [name, value] of attributes) node.setAttribute(name, value);
  }
  return el.innerHTML.replace(/>\n+/g, ">").replace(/\n+<(?!\/code)/g, "<");
}

describe("Markdown as HTML (Help, Obsidian Flavored Markdown)", () => {
  const link = (cls: string, target: string, text = target): string => `<a data-href="${target}" href="${target}" class="${cls}" target="_blank" rel="noopener nofollow">${text}</a>`;
  const p = (inside: string): string => `<p dir="auto">${inside}</p>`;
  it.each([
    ["internal link", "[[Ann]]", p(link("internal-link", "Ann")), "Help, Internal links"],
    ["with another text", "[[Ann|my friend]]", p(link("internal-link", "Ann", "my friend")), "Help, Internal links"],
    ["to a heading", "[[Ann#Ideas]]", p(link("internal-link", "Ann#Ideas", "Ann &gt; Ideas")), "Help, Link to a heading"],
    ["heading of this note", "[[#Here|up]]", p(link("internal-link", "#Here", "up")), "Help, Link to a heading"],
    ["to nothing", "[[Nobody]]", p(link("internal-link is-unresolved", "Nobody")), "themes' .is-unresolved"],
    ["as Markdown", "[her](People/Ann.md)", p(link("internal-link", "People/Ann.md", "her")), "Help, Markdown links"],
    ["with a space", "[x](My%20Note.md)", p(link("internal-link is-unresolved", "My Note.md", "x")), "Help, Markdown links"],
    ["external link", "[x](https://a.example)", p('<a href="https://a.example" class="external-link" target="_blank" rel="noopener nofollow">x</a>'), "Help, External links"],
    ["bare address", "https://a.example", p('<a href="https://a.example" class="external-link" target="_blank" rel="noopener nofollow">https://a.example</a>'), "GFM autolinks"],
    ["no address", "see note.md", p("see note.md"), "ours"],
    ["in code", "`[[Ann]] #tag`", p("<code>[[Ann]] #tag</code>"), "CommonMark code spans"],
    ["tag", "so #people/close it is", p('so <a class="tag" href="#people/close" target="_blank" rel="noopener nofollow">#people/close</a> it is'), "Help, Tags"],
    ["no tag", "#1984 a#b", p("#1984 a#b"), "Help, Tags"],
    ["highlight", "a ==very **good** day==", p("a <mark>very <strong>good</strong> day</mark>"), "Help, Basic formatting"],
    ["struck", "~~no~~", p("<del>no</del>").replaceAll("del>", "s>"), "GFM strikethrough"],
    ["comment in a line", "a %%not this%% b", p("a  b"), "Help, Comments"],
    ["comment over lines", "a\n\n%%\n[[Ann]]\n\nhidden\n%%\n\nb", p("a") + p("b"), "Help, Comments"],
    ["line break", "a\nb", p("a<br>b"), "Help, strict line breaks off"],
    ["heading", "## Two #", '<h2 dir="auto" data-heading="Two">Two</h2>', "traps of themes: data-heading"],
    ["rule", "---\n\nx", "<hr>" + p("x"), "CommonMark"],
    ["frontmatter", "---\ntype: person\n---\nx", p("x"), "Help, Properties"],
    ["code", "```js\na < b\n```", '<pre class="language-js"><code class="language-js">a &lt; b\n</code></pre>', "Help, Code blocks"],
    ["table", "| a |\n| - |\n| [[Ann\\|b]] |", `<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>${link("internal-link", "Ann", "b")}</td></tr></tbody></table>`, "Help, Tables"],
  ])("%s: %j", async (_what, markdown, html, _source) => {
    const { el } = await rendered(markdown);
    expect(plain(el)).toBe(plain(new DOMParser().parseFromString(html, "text/html").body));
  });
});

documented("rendering (MarkdownRenderer)", [
  {
    what: "puts the blocks straight into the element, after what is there",
    source: "obsidian.d.ts 4142; Dataview's :scope > p",
    check: async () => {
      const host = await hostWith(FILES);
      const el = createDiv({ text: "before" });
      await host.obsidian.MarkdownRenderer.render(host.app, "a", el, "Note.md", new host.obsidian.Component());
      expect([el.firstChild?.textContent, el.querySelector(":scope > p")?.textContent]).toEqual(["before", "a"]);
    },
  },
  {
    what: "links do nothing by themselves: who renders listens",
    source: "MarkdownPreviewRenderer.registerDomEvents in public plugins",
    check: async () => {
      const { host, el } = await rendered("[[Ann]]");
      const opened = vi.spyOn(host.app.workspace, "openLinkText");
      document.body.append(el);
      el.querySelector("a")!.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      expect(opened).not.toHaveBeenCalled();
    },
  },
  {
    what: "tasks know their character and their line within the list",
    source: "Help, Task lists; data-task of themes",
    check: async () => {
      const { el } = await rendered("- [ ] open\n- [x] done\n  - [?] what\n- none");
      const items = [...el.querySelectorAll("li")].map((li) => [li.dataset["task"], li.dataset["line"], li.className]);
      expect(items).toEqual([["", "0", "task-list-item"], ["x", "1", "task-list-item is-checked"], ["?", "2", "task-list-item is-checked"], [undefined, "3", ""]]);
      expect([...el.querySelectorAll("input")].map((box) => [box.type, box.checked, box.className])).toEqual([
        ["checkbox", false, "task-list-item-checkbox"],
        ["checkbox", true, "task-list-item-checkbox"],
        ["checkbox", true, "task-list-item-checkbox"],
      ]);
      expect(el.querySelector("ul")?.className).toBe("contains-task-list");
      expect(el.querySelector("li")?.textContent?.trim()).toBe("open");
    },
  },
  {
    what: "callouts: kind, title, fold and content, Markdown in both",
    source: "Help, Callouts",
    check: async () => {
      const { el } = await rendered("> [!Tip]- Ask **her**\n> about [[Ann]]\n>\n> - a list\n\nafter");
      const callout = el.querySelector<HTMLElement>(":scope > .callout")!;
      expect([callout.dataset["callout"], callout.dataset["calloutFold"], callout.className]).toEqual(["tip", "-", "callout is-collapsible is-collapsed"]);
      expect(callout.querySelector(".callout-title-inner")?.innerHTML).toBe("Ask <strong>her</strong>");
      expect(callout.querySelector(".callout-content > p a.internal-link")?.textContent).toBe("Ann");
      expect(callout.querySelector(".callout-content > ul > li")?.textContent).toBe("a list");
      expect(el.querySelector(":scope > p")?.textContent).toBe("after");
      expect((await rendered("> [!warning]")).el.querySelector(".callout-title-inner")?.textContent).toBe("Warning");
    },
  },
  {
    what: "footnotes stand at the end, in the order they are met; unused ones nowhere",
    source: "Help, Footnotes",
    check: async () => {
      const { el } = await rendered("[^b]: bee [[Ann]]\n[^c]: unused\n\nOne[^b] two[^a] three[^none]\n\n[^a]: ay");
      expect([...el.querySelectorAll("sup")].map((sup) => sup.textContent)).toEqual(["[1]", "[2]"]);
      expect([...el.querySelectorAll(".footnotes li p")].map((note) => note.textContent)).toEqual(["bee Ann↩︎", "ay↩︎"]);
      expect(el.querySelector("p")?.textContent).toContain("three[^none]");
    },
  },
  {
    what: "embeds show the note, a section of it or a block, with links relative to it",
    source: "Help, Embed files",
    check: async () => {
      const blocks = async (markdown: string): Promise<(string | null)[]> => {
        const { el } = await rendered(markdown);
        return [...el.querySelectorAll(".internal-embed.markdown-embed .markdown-embed-content > * > *")].map((block) => block.textContent);
      };
      expect(await blocks("![[Ann]]")).toEqual(["Ann", "Hello from Ann.", "Ideas", "A book. ^book", "More", "Last."]);
      expect(await blocks("![[Ann#Ideas]]")).toEqual(["Ideas", "A book. ^book"]);
      expect(await blocks("![[Ann#^book]]")).toEqual(["A book. ^book"]);
    },
  },
  {
    what: "an embed of nothing says so; of itself, ends",
    source: "ours",
    check: async () => {
      expect((await rendered("![[Nobody]]")).el.querySelector(".internal-embed")?.textContent).toContain("not created yet");
      const { el } = await rendered("![[Loop]]", { "Note.md": "", "Loop.md": "round ![[Loop]]" });
      expect(el.textContent?.match(/round/g)).toHaveLength(5);
    },
  },
]);

describe("nothing in a note runs", () => {
  it.each([
    "<script>window.pwned = 1</script>",
    '<img src=x onerror="window.pwned = 1">',
    '<a href="javascript:window.pwned = 1">x</a>',
    '<a href="java\tscript:window.pwned = 1">x</a>',
    "[x](javascript:window.pwned=1)",
    "![x](javascript:window.pwned=1)",
    '<svg onload="window.pwned = 1"><script>window.pwned = 1</script></svg>',
    '<iframe srcdoc="<script>parent.pwned = 1</script>"></iframe>',
    '<form action="https://x.example"><button>go</button><input type="text" autofocus onfocus="window.pwned=1"></form>',
    "<style>body { display: none }</style>",
    '<div style="position:fixed" onclick="window.pwned = 1">x</div>',
    '<object data="javascript:window.pwned=1"></object><embed src="javascript:window.pwned=1">',
    "[[x\" onmouseover=\"window.pwned=1|y]]",
    "> [!x\" onmouseover=\"window.pwned=1] t",
    "```x\" onmouseover=\"window.pwned=1\ncode\n```",
    '<math><mtext><table><mglyph><style><img src=x onerror="window.pwned=1">',
    '<noscript><p title="</noscript><img src=x onerror=window.pwned=1>"></noscript>',
  ])("%s", async (markdown) => {
    const { el } = await rendered(markdown);
    document.body.append(el);
    // The one that the app itself draws.
    el.querySelector(".callout-icon > svg")?.remove();
    const harmful = [...el.querySelectorAll("*")].flatMap((node) => [
      ...(/^(?:script|style|iframe|object|embed|form|svg|math|button|noscript)$/i.test(node.tagName) ? [node.tagName] : []),
      ...[...node.attributes].filter(({ name, value }) => /^on|^style$|^srcdoc$/i.test(name) || /^\W*j\W*a\W*v\W*a\W*script:/i.test(value)).map(({ name }) => name),
    ]);
    expect(harmful).toEqual([]);
    expect((window as { pwned?: unknown }).pwned).toBeUndefined();
  });
});

documented("processors (Plugin)", [
  {
    what: "post-processors run by sortOrder, lower first; code blocks before them",
    source: "obsidian.d.ts 3985",
    check: async () => {
      const host = await hostWith(FILES);
      const ran: string[] = [];
      host.plugin.registerMarkdownPostProcessor(() => void ran.push("late"), 5);
      host.plugin.registerMarkdownPostProcessor(() => void ran.push("first"), -1);
      host.plugin.registerMarkdownCodeBlockProcessor("order", () => void ran.push("block"));
      await host.obsidian.MarkdownRenderer.render(host.app, "```order\n```", createDiv(), "Note.md", new host.obsidian.Component());
      expect(ran).toEqual(["block", "first", "late"]);
    },
  },
  {
    what: "a code block's processor gets its text and an element in the block's place",
    source: "obsidian.d.ts 4053",
    check: async () => {
      const { el } = await rendered("a\n\n```sample\nline one\n  line two\n```\n\nb");
      expect([...el.children].map((child) => child.className || child.tagName)).toEqual(["P", "block-language-sample", "P"]);
      expect(el.querySelector(".block-language-sample")?.textContent).toBe("sample: line one\n  line two");
    },
  },
  {
    what: "the context tells the note's path and frontmatter, and takes children that live as long as the component",
    source: "obsidian.d.ts 3996–4016",
    check: async () => {
      const host = await hostWith({ "Note.md": "---\ntype: person\n---\n" });
      const child = new host.obsidian.MarkdownRenderChild(createDiv());
      const unloaded = vi.spyOn(child, "onunload");
      let context: unknown = null;
      host.plugin.registerMarkdownPostProcessor((_el, given) => {
        context = given;
        given.addChild(child as never);
      });
      const component = new host.obsidian.Component();
      component.load();
      await host.obsidian.MarkdownRenderer.render(host.app, "x", createDiv(), "Note.md", component);
      expect(context).toMatchObject({ sourcePath: "Note.md", frontmatter: { type: "person" }, docId: expect.any(String) as string });
      component.unload();
      expect(unloaded).toHaveBeenCalledTimes(1);
    },
  },
  {
    what: "getSectionInfo tells text and lines of a block in the reading view, null elsewhere",
    source: "obsidian.d.ts 4018–4023",
    check: async () => {
      const host = await hostWith({ "Note.md": "---\na: 1\n---\n# T\n\npara\ngraph\n\n```sample\nx\n```\n" });
      const seen: [string, MarkdownSectionInformation | null][] = [];
      host.plugin.registerMarkdownPostProcessor((el, context) => void seen.push([el.className, context.getSectionInfo(el)]));
      await host.app.workspace.getLeaf(false).openFile(host.app.vault.getFileByPath("Note.md")!, { state: { mode: "preview" } });
      expect(seen.map(([cls, info]) => [cls, info?.lineStart, info?.lineEnd])).toEqual([["el-h1", 3, 3], ["el-p", 5, 6], ["el-pre", 8, 10]]);
      expect(seen[0]?.[1]?.text).toContain("a: 1");
      seen.length = 0;
      await host.obsidian.MarkdownRenderer.render(host.app, "x", createDiv(), "Note.md", new host.obsidian.Component());
      expect(seen).toEqual([["", null]]);
    },
  },
]);

documented("the reading view (MarkdownView)", [
  {
    what: "has title and properties above, then each block in an element of its own",
    source: "CSS classes of themes: .mod-header, .el-p",
    check: async () => {
      const { page, view } = await reading("---\ncadence: monthly\nfriend: \"[[Ann]]\"\n---\n# T\n\nText\n\n- a\n- b\n");
      expect([...page.children].map((child) => child.className)).toEqual(["markdown-preview-pusher", "mod-header mod-ui", "el-h1", "el-p", "el-ul"]);
      expect([...page.querySelectorAll(".metadata-property-key")].map((key) => key.textContent)).toEqual(["cadence", "friend"]);
      expect(page.querySelector(".metadata-property a.internal-link")?.textContent).toBe("Ann");
      expect([view.getMode(), view.getState()]).toEqual(["preview", { file: "Note.md", mode: "preview", source: true }]);
    },
  },
  {
    what: "a click opens a link here, with Mod or the middle button in a new tab",
    source: "Help, Tabs",
    check: async () => {
      const { host, page } = await reading("[[Ann#Ideas]]");
      const opened = vi.spyOn(host.app.workspace, "openLinkText").mockResolvedValue();
      const click = (type: string, init: MouseEventInit) => page.querySelector("a.internal-link")!.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...init }));
      expect(click("click", {})).toBe(false);
      click("click", { ctrlKey: true });
      click("auxclick", { button: 1 });
      click("auxclick", { button: 2 });
      expect(opened.mock.calls).toEqual([["Ann#Ideas", "Note.md", false], ["Ann#Ideas", "Note.md", "tab"], ["Ann#Ideas", "Note.md", "tab"]]);
    },
  },
  {
    what: "a click on a task's box writes its character, after frontmatter, in the right list",
    source: "Help, Task lists",
    check: async () => {
      const { host, page, view } = await reading("---\na: 1\n---\n\n- [ ] one\n\ntext\n\n- x\n  - [ ] two\n  - [?] three\n");
      const boxes = (): HTMLInputElement[] => [...page.querySelectorAll<HTMLInputElement>("input")];
      boxes()[1]!.click();
      await expect.poll(() => boxes()[1]!.checked).toBe(true);
      boxes()[2]!.click();
      await view.save();
      expect(host.inside.vault.adapter.files.get("Note.md")?.text).toBe("---\na: 1\n---\n\n- [ ] one\n\ntext\n\n- x\n  - [x] two\n  - [ ] three\n");
    },
  },
  {
    what: "a hovered link says hover-link with its target and where it stands",
    source: "hover-link event, registerHoverLinkSource (obsidian.d.ts 4980)",
    check: async () => {
      const { host, page, view } = await reading("[[Ann]]");
      const heard = next(host.app.workspace, "hover-link");
      const targetEl = page.querySelector("a")!;
      targetEl.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      expect(await heard).toEqual([{ event: expect.any(MouseEvent) as Event, source: "preview", hoverParent: view, targetEl, linktext: "Ann", sourcePath: "Note.md" }]);
    },
  },
  {
    what: "a link becomes right when its note is made",
    source: "themes' .is-unresolved",
    check: async () => {
      const { host, page } = await reading("[[Bob]]");
      const cls = (): string | undefined => page.querySelector("a")?.className;
      expect(cls()).toBe("internal-link is-unresolved");
      await host.app.vault.create("Bob.md", "");
      await host.settled();
      expect(cls()).toBe("internal-link");
    },
  },
  {
    what: "is drawn again when the file changes, its children of before unloaded",
    source: "obsidian.d.ts 4010–4014",
    check: async () => {
      const host = await hostWith({ "Note.md": "one" });
      const unloaded: string[] = [];
      host.plugin.registerMarkdownPostProcessor((el, context) => {
        const child = new host.obsidian.MarkdownRenderChild(el);
        const text = el.textContent ?? "";
        child.register(() => unloaded.push(text));
        context.addChild(child as never);
      });
      const leaf = host.app.workspace.getLeaf(false);
      const file = host.app.vault.getFileByPath("Note.md")!;
      await leaf.openFile(file, { state: { mode: "preview" } });
      await host.app.vault.modify(file, "two");
      await expect.poll(() => leaf.view.containerEl.querySelector(".el-p")?.textContent).toBe("two");
      expect(unloaded).toEqual(["one"]);
      leaf.detach();
      await expect.poll(() => unloaded).toEqual(["one", "two"]);
    },
  },
  {
    what: "a link's menu: where to open it, then what plugins offer for its file; an address has url-menu",
    source: "obsidian.d.ts 8050, 8109, 8122",
    check: async () => {
      const { host, page } = await reading("[[Ann]] https://a.example");
      const asked: unknown[][] = [];
      host.app.workspace.on("file-menu", (_menu, file, source) => void asked.push([file.path, source]));
      host.app.workspace.on("url-menu", (_menu, url) => void asked.push([url]));
      const menu = (selector: string): (string | null)[] => {
        page.querySelector(selector)!.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true }));
        const titles = [...document.querySelectorAll(".menu .menu-item-title")].map((item) => item.textContent);
        window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
        return titles;
      };
      expect(menu("a.internal-link")).toEqual(["Open in new tab", "Open to the right", "Open in new window"]);
      expect(menu("a.external-link")).toEqual(["Copy URL"]);
      expect(asked).toEqual([["People/Ann.md", "link-context-menu"], ["https://a.example"]]);
    },
  },
  {
    what: "a folded callout opens by a click on its title",
    source: "Help, Callouts",
    check: async () => {
      const { page } = await reading("> [!note]- More\n> text");
      page.querySelector<HTMLElement>(".callout-title")!.click();
      expect(page.querySelector(".callout")?.className).toBe("callout is-collapsible");
    },
  },
]);
