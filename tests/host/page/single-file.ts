import type { PluginTexts } from "./plugin-texts";

/** Inside a script element no text may look like its end: every `<` of the JSON is written as an escape. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** The page, the plugin and all they need as one HTML file that loads nothing. */
export function singleFile(page: ReadonlyMap<string, string>, plugin: PluginTexts): string {
  const parts = { script: page.get("/host.js") ?? "", styles: page.get("/host.css") ?? "", ...plugin };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Reconnect: try it</title>
</head>
<body>
<noscript>This page is the plugin itself, running: it needs JavaScript.</noscript>
<script type="application/json" id="host-parts">${inScript(parts)}</script>
<script>
globalThis.hostParts = JSON.parse(document.getElementById("host-parts").textContent);
for (const [name, text, where] of [["style", hostParts.styles, document.head], ["script", hostParts.script, document.body]]) {
  const part = document.createElement(name);
  part.textContent = text;
  where.append(part);
}
</script>
</body>
</html>
`;
}
