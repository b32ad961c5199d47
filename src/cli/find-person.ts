import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Person } from "../core/person/person";
import { linkKey } from "../core/index/link-resolver";
import { compareText } from "../core/index/person-entries";
import { vaultPath, type VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import { refusalReport, usageReport } from "./cli-error";
import type { Report } from "./report";
import type { Session } from "./session";

/** The person that an argument means: a note's path, a name or an alias. A report when it is nobody, or more than one. */
export function findPerson({ app, ports, words }: Session, text: string): Result<VaultPath, Report> {
  if (text.trim() === "") return fail(usageReport("no-person", "", words));
  const atPath = pathsMeant(text, ports.folder).find((path) => app.person(path) !== null) ?? samePath(app.index.people(), text);
  if (atPath !== undefined) return ok(atPath);
  const named = app.index.named(text.trim());
  const [only, ...others] = named;
  if (only === undefined) return fail(refusalReport({ kind: "unknown-person", path: "", value: text }, words));
  if (others.length === 0) return ok(only.path);
  const candidates = named.map(({ path }) => path).sort(compareText);
  return fail(refusalReport({ kind: "ambiguous-person", path: "", value: text }, words, candidates));
}

/** Each person once, in the order they were named. A report when there is nobody, or one of them can't be told. */
export function findPeople(session: Session, names: readonly string[]): Result<readonly VaultPath[], Report> {
  if (names.length === 0) return fail(usageReport("no-person", "", session.words));
  const people = new Set<VaultPath>();
  for (const name of names) {
    const person = findPerson(session, name);
    if (!person.ok) return person;
    people.add(person.value);
  }
  return ok([...people]);
}

/** In the vault; or, as the shell completes it, from where the user stands. */
function pathsMeant(text: string, folder: string): readonly VaultPath[] {
  const fromHere = relative(folder, resolve(text));
  const inside = !fromHere.startsWith("..") && !isAbsolute(fromHere);
  return [text.replace(/^\.\//, ""), ...(inside ? [fromHere.split(sep).join("/")] : [])]
    .flatMap((path) => [path, `${path}.md`])
    .map(vaultPath);
}

/** A path in another case or Unicode normal form, if it has a folder: else it is a name. */
function samePath(people: Iterable<Person>, text: string): VaultPath | undefined {
  if (!text.includes("/")) return undefined;
  const wanted = linkKey(text.endsWith(".md") ? text : `${text}.md`);
  const matching = [...people].filter(({ path }) => linkKey(path) === wanted);
  return matching.length === 1 ? matching[0]?.path : undefined;
}
