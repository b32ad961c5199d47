import { describe, expect, it } from "vitest";
import { Journal } from "../../page/changes/journal";
import { RecordedStorage } from "../../page/changes/recorded-storage";
import { MemoryStorage } from "../../storage/memory-storage";

const VAULT = { "A.md": "a\r\n", "F/B.md": "b", "F/G/C.md": "\ufeffc" };

interface Recorded {
  readonly inner: MemoryStorage;
  readonly storage: RecordedStorage;
  readonly journal: Journal;
  /** Paths that the app was told about, in order. */
  readonly heard: string[];
}

function recorded(): Recorded {
  const inner = new MemoryStorage(Object.entries(VAULT));
  const journal = new Journal(() => "12:03");
  const storage = new RecordedStorage(inner, journal, () => {});
  const heard: string[] = [];
  storage.onExternalChange(({ path, entry }) => heard.push(entry ? path : `-${path}`));
  return { inner, storage, journal, heard };
}

async function files(storage: MemoryStorage): Promise<Record<string, string>> {
  return Object.fromEntries((await storage.list()).flatMap((entry) => (entry.kind === "file" ? [[entry.path, entry.text]] : [])));
}

describe("undo of a step puts every byte back", () => {
  it.each<[what: string, act: (storage: RecordedStorage) => Promise<unknown>, heard: string[]]>([
    ["a write", (storage) => storage.write("A.md", "other"), ["A.md"]],
    ["a new file", (storage) => storage.write("New/N.md", "n"), ["-New/N.md"]],
    ["a removed file", (storage) => storage.remove("A.md"), ["A.md"]],
    ["a removed folder", (storage) => storage.remove("F"), ["F/G/C.md", "F/B.md"]],
    ["a renamed file", (storage) => storage.rename("A.md", "Z.md"), ["-Z.md", "A.md"]],
    ["a renamed folder", (storage) => storage.rename("F", "H"), ["-H", "F/B.md", "F/G/C.md"]],
    [
      "several in one",
      async (storage) => {
        await storage.rename("A.md", "Z.md");
        await storage.write("Z.md", "z");
        await storage.write("F/B.md", "bb");
      },
      ["F/B.md", "Z.md", "-Z.md", "A.md"],
    ],
  ])("%s", async (_, act, told) => {
    const { inner, storage, journal, heard } = recorded();
    await act(storage);
    expect(await files(inner)).not.toEqual(VAULT);
    expect(heard).toEqual([]);
    const { last } = journal;
    if (!last) throw new Error("Nothing was recorded");
    expect(await storage.undo(last)).toBeNull();
    expect(await files(inner)).toEqual(VAULT);
    expect(heard).toEqual(told);
    expect(journal.last).toBeNull();
  });

  it("or nothing of it, when a file has changed since", async () => {
    const { inner, storage, journal } = recorded();
    await storage.write("A.md", "mine");
    await storage.write("F/B.md", "mine");
    inner.externalWrite("F/B.md", "theirs");
    const { last } = journal;
    if (!last) throw new Error("Nothing was recorded");
    expect(await storage.undo(last)).toEqual({ path: "F/B.md" });
    expect(await files(inner)).toMatchObject({ "A.md": "mine", "F/B.md": "theirs" });
    expect(journal.last).toBe(last);
  });
});
