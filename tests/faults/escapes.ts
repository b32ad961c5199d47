/** Ways out of the vault, into its hidden folders, onto other devices' bad ground, or into an engine: class → payloads. */
export const ESCAPES: Readonly<Record<string, readonly string[]>> = {
  "the folder above": ["../x", "a/../../x", "..", "People/.."],
  "the same folder": ["./x", "."],
  "back-slashes": ["..\\x", "People\\x", "..\\/x"],
  "doubled slashes": ["..//x", "////x"],
  "absolute paths": ["/etc/passwd", "//etc/passwd"],
  drives: ["C:\\x", "C:x", "c:/x"],
  "network shares": ["\\\\server\\share\\x"],
  "device namespaces": ["\\\\?\\C:\\x", "\\\\.\\pipe\\x"],
  "the configuration folder": [".obsidian/plugins/x", ".OBSIDIAN/x", "People/../.obsidian/x"],
  "other hidden folders": [".git/hooks/x", ".trash/x"],
  "leading dots": ["...x", "..."],
  controls: ["a\nb", "a\rb", "a\u001b[2Jb", "a\u0007b", "a\tb"],
  "null bytes": ["a\0b", "a.md\0.png"],
  "C1 controls": ["a\u009b31mb"],
  "line separators": ["a\u2028b", "a\u2029b"],
  "Windows' devices": ["con", "NUL", "com1.x", "lpt¹", "aux/x", "CLOCK$"],
  "trailing dots and blanks": ["x.", "x ", "x /y", "x./y"],
  "file streams": ["x:stream", "x::$DATA"],
  "Unicode's other forms": ["Jose\u0301", "．．／x", "‥/x", "\u2024\u2024/x"],
  "half characters": ["a\ud83d"],
  "too long": ["ż".repeat(200), `${"a/".repeat(600)}x`],
  "what breaks links": ["x]] [[y", "x|y", "x#y", "x^y", "[x](y)"],
  "percent encoding": ["%2e%2e/x", "%2e%2e%2fx", "%252e%252e%252fx", "..%5cx", "x%00"],
  "URL schemes": ["file:///etc/passwd", "javascript:alert(1)", "obsidian://x", "data:text/html,x"],
  "turned writing": ["a\u202egpj", "\u2066x\u2069"],
  "no width": [".\u200b./x", "\ufeff../x", "a\u200bb"],
  wildcards: ["*", "?", "a*"],
  shells: ["$(touch x)", "`touch x`", "; touch x", "| touch x", "-rf"],
  templates: ["{{date}}", "{{title}}/x", "<% tp.file.move('/x') %>", "<%* await x %>"],
  "Dataview's inline code": ["`= this.x`", "`$= dv.x`", "``$= x``"],
  "HTML and scripts": ["<script>alert(1)</script>", "<img src=x onerror=x>"],
  "replacement patterns": ["$&", "$1", "$`"],
  YAML: ["x: y", "---", "!!js/function x", "&a *a"],
  "moment's literals": ["[../]YYYY-MM-DD", "[/etc/]YYYY-MM-DD"],
  homes: ["~/x", "~root"],
  "other endings": ["x.md/y", "x.js", "x.md.exe"],
  "names of JavaScript": ["__proto__", "constructor"],
};

export const PAYLOADS: readonly (readonly [kind: string, payload: string])[] = Object.entries(ESCAPES).flatMap(([kind, payloads]) =>
  payloads.map((payload) => [kind, payload] as const),
);

/** What no name of a note may hold: separators and marks of other systems, and links, encoded or not. */
const BAD = /[\\:*?"<>|#^[\]]|%2e|%2f|%5c|%00/i;

/** One of each class: for what takes long. */
export const SAMPLES = Object.entries(ESCAPES).map(([kind, [payload = ""]]) => [kind, payload] as const);

/** A path that a vault may hold: visible, inside, and one that every device can store. */
export function isHarmless(path: string): boolean {
  const isPlain = path.split("/").every((part) => part !== "" && !/^[.\s]|[.\s]$/.test(part) && new TextEncoder().encode(part).length <= 255);
  return path.endsWith(".md") && isPlain && !BAD.test(path) && [...path].every((char) => !isUnseen(char.codePointAt(0) ?? 0));
}

/** Controls, marks of direction and blanks without width. */
const isUnseen = (code: number): boolean =>
  [[0, 0x1f], [0x7f, 0x9f], [0x200b, 0x200b], [0x200e, 0x200f], [0x2028, 0x202e], [0x2066, 0x2069], [0xfeff, 0xfeff]].some(
    ([from = 0, to = 0]) => code >= from && code <= to,
  );

/** Would a template engine or Dataview run something of this text? Written anew, so that it shares no code with what it checks. */
export function runs(text: string): boolean {
  if (text.includes("<%")) return true;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "`") {
      const rest = text.slice(at).replace(/^`+/, "").trimStart();
      if (rest.startsWith("=") || rest.startsWith("$=")) return true;
    }
  }
  return false;
}
