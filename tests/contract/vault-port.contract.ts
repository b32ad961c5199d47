import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { VaultPort } from "../../src/app/ports";
import type { Refusal } from "../../src/core/note/refusal";
import { vaultPath } from "../../src/core/note/vault-path";
import { fail, ok, type Result } from "../../src/core/result";

/** A vault under the contract, and how a test sees and changes what is stored behind its back. */
export interface VaultUnderTest {
  readonly vault: VaultPort;
  /** The bytes as stored, as UTF-8; undefined when there is no such file. */
  stored(path: string): string | undefined | Promise<string | undefined>;
  /** Writes as another program would. */
  change(path: string, text: string): void | Promise<void>;
  /** Anything that differs after a write and only then. */
  stamp(path: string): unknown;
  dispose?(): void | Promise<void>;
}

/** Files every vault under test begins with. */
export const CONTRACT_FILES: Readonly<Record<string, string>> = {
  "Home.md": "home\n",
  "People/Ana Diaz.md": "---\ntype: person\n---\n",
  "People/Łucja Żak.md": "ł\n",
  "People/望月.md": "月\n",
  ".obsidian/hidden.md": "no\n",
  "People/.trash/gone.md": "no\n",
  "Pictures/a.png": "png",
  "Notes/plain.txt": "txt",
};

const append = (line: string) => (text: string): Result<string, Refusal> => ok(`${text}${line}\n`);

/** What every VaultPort promises. `make` gives a fresh vault that holds `files`. */
export function vaultContract(
  name: string,
  make: (files: Readonly<Record<string, string>>) => VaultUnderTest | Promise<VaultUnderTest>,
): void {
  describe(`VaultPort: ${name}`, () => {
    let under: VaultUnderTest;
    beforeEach(async () => {
      under = await make(CONTRACT_FILES);
    });
    afterEach(async () => {
      await under.dispose?.();
    });
    const at = vaultPath;
    const kindOf = (result: Result<unknown, Refusal>): string => (result.ok ? "ok" : result.error.kind);

    describe("list", () => {
      it("gives every Markdown note, and nothing hidden", () => {
        const paths = under.vault.list().map(({ path }) => path);
        expect([...paths].sort()).toEqual(["Home.md", "People/Ana Diaz.md", "People/Łucja Żak.md", "People/望月.md"].sort());
      });

      it("tells a change by time or size", async () => {
        const before = under.vault.list().find(({ path }) => path === "Home.md");
        await under.vault.process(at("Home.md"), append("more"));
        const after = under.vault.list().find(({ path }) => path === "Home.md");
        expect([after?.mtime, after?.size]).not.toEqual([before?.mtime, before?.size]);
      });
    });

    describe("read", () => {
      it("gives the text", async () => {
        expect(await under.vault.read(at("People/望月.md"))).toEqual({ ok: true, value: "月\n" });
      });
      it.each(["Nobody.md", "No folder/Nobody.md"])("%s: note-missing", async (path) => {
        expect(await under.vault.read(at(path))).toMatchObject({ ok: false, error: { kind: "note-missing", path } });
      });
    });

    describe("process", () => {
      it("sees the text as it is now, not as it was listed", async () => {
        under.vault.list();
        await under.vault.read(at("Home.md"));
        await under.change("Home.md", "changed behind our back\n");
        const written = await under.vault.process(at("Home.md"), append("ours"));
        expect(written).toEqual({
          ok: true,
          value: { path: "Home.md", before: "changed behind our back\n", after: "changed behind our back\nours\n" },
        });
        expect(await under.stored("Home.md")).toBe("changed behind our back\nours\n");
      });

      it("a refusal leaves the note untouched", async () => {
        const stamp = under.stamp("Home.md");
        const refusal: Refusal = { kind: "not-verified", path: "Home.md" };
        expect(await under.vault.process(at("Home.md"), () => fail(refusal))).toEqual({ ok: false, error: refusal });
        expect(await under.stored("Home.md")).toBe("home\n");
        expect(under.stamp("Home.md")).toEqual(stamp);
      });

      it("the same text is not written", async () => {
        const stamp = under.stamp("Home.md");
        expect(await under.vault.process(at("Home.md"), (text) => ok(text))).toEqual({
          ok: true,
          value: { path: "Home.md", before: "home\n", after: "home\n" },
        });
        expect(under.stamp("Home.md")).toEqual(stamp);
      });

      it.each([
        ["Windows line ends", "a\r\nb\r\n"],
        ["mixed line ends", "a\r\nb\nc\r"],
        ["a byte order mark", "\ufeff---\na: 1\n---\n"],
        ["decomposed letters", "Jose\u0301 Z\u0307ak\n"],
        ["no final newline", "a"],
        ["astral characters", "👩‍💻 𝒳 \u{10ffff}\n"],
        ["controls and odd blanks", "a\u00a0\u2028b\u0007\t\n"],
        ["an empty note", ""],
      ])("keeps the bytes of %s", async (_, text) => {
        await under.change("Home.md", text);
        const written = await under.vault.process(at("Home.md"), append("x"));
        expect(written).toMatchObject({ ok: true, value: { before: text, after: `${text}x\n` } });
        expect(await under.stored("Home.md")).toBe(`${text}x\n`);
      });

      it("two at once both survive", async () => {
        const lines = Array.from({ length: 8 }, (_, index) => `line ${index}`);
        await Promise.all(lines.map((line) => under.vault.process(at("Home.md"), append(line))));
        expect((await under.stored("Home.md"))?.trim().split("\n").sort()).toEqual(["home", ...lines].sort());
      });

      it("a missing note is not created", async () => {
        expect(kindOf(await under.vault.process(at("Nobody.md"), append("x")))).toBe("note-missing");
        expect(await under.stored("Nobody.md")).toBeUndefined();
      });

      it("a note that appears and goes is missing again", async () => {
        const created = await under.vault.create(at("Soon.md"), "x");
        expect(created.ok).toBe(true);
        await under.vault.discard(at("Soon.md"), "x");
        expect(kindOf(await under.vault.process(at("Soon.md"), append("x")))).toBe("note-missing");
      });
    });

    describe("create", () => {
      it("makes the note and its folders", async () => {
        const created = await under.vault.create(at("Journal/2026/2026-11-24.md"), "a\r\nż");
        expect(created).toEqual({ ok: true, value: { path: "Journal/2026/2026-11-24.md", before: null, after: "a\r\nż" } });
        expect(await under.stored("Journal/2026/2026-11-24.md")).toBe("a\r\nż");
        expect(under.vault.list().map(({ path }) => path)).toContain("Journal/2026/2026-11-24.md");
      });

      it.each(["Żółć ☕ 望.md", "People/O'Neil & Sons (50%).md", "Łódź/Ą.md"])("%s", async (path) => {
        expect(kindOf(await under.vault.create(at(path), ""))).toBe("ok");
        expect(await under.stored(path)).toBe("");
      });

      it.each(["Home.md", "HOME.md", "people/ana diaz.md", "People/łUCJA żAK.md", "People/Łucja Żak.md".normalize("NFD")])(
        "%s: note-exists",
        async (path) => {
          expect(kindOf(await under.vault.create(at(path), "mine"))).toBe("note-exists");
          expect(await under.stored("Home.md")).toBe("home\n");
        },
      );

      it("says which note is there, in its own spelling", async () => {
        expect(await under.vault.create(at("people/ANA DIAZ.md"), "mine")).toMatchObject({
          ok: false,
          error: { kind: "note-exists", path: "People/Ana Diaz.md" },
        });
      });

      it("of two at once one wins and the other hears of it", async () => {
        const both = await Promise.all([under.vault.create(at("New.md"), "one"), under.vault.create(at("New.md"), "two")]);
        expect(both.map(kindOf).sort()).toEqual(["note-exists", "ok"]);
        expect(["one", "two"]).toContain(await under.stored("New.md"));
      });
    });

    describe("unsafe paths", () => {
      it.each(["../out.md", "People/../../out.md", "..\\out.md", ".obsidian/hidden.md", "Notes/plain.txt", ""])(
        "%j is neither made nor changed",
        async (path) => {
          expect(kindOf(await under.vault.create(at(path), "x"))).toBe("path-unsafe");
          const processed = kindOf(await under.vault.process(at(path), append("x")));
          expect(["path-unsafe", "note-missing"]).toContain(processed);
          expect(await under.stored(".obsidian/hidden.md")).toBe("no\n");
          expect(await under.stored("Notes/plain.txt")).toBe("txt");
        },
      );
    });

    describe("discard", () => {
      it("removes a note that is as expected", async () => {
        await under.vault.create(at("New.md"), "x");
        expect(await under.vault.discard(at("New.md"), "x")).toEqual({ ok: true, value: null });
        expect(await under.stored("New.md")).toBeUndefined();
      });
      it("keeps a note that somebody wrote in", async () => {
        await under.vault.create(at("New.md"), "x");
        await under.change("New.md", "x and more");
        expect(kindOf(await under.vault.discard(at("New.md"), "x"))).toBe("note-changed");
        expect(await under.stored("New.md")).toBe("x and more");
      });
      it("a note that is gone is missing", async () => {
        expect(kindOf(await under.vault.discard(at("Nobody.md"), "x"))).toBe("note-missing");
      });
    });
  });
}
