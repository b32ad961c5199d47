import { type Area, sourceText } from "./rule";

/** The whole contract as a page to read. */
export function tableOf(areas: readonly Area[]): string {
  const count = areas.reduce((sum, { rules }) => sum + rules.length, 0);
  const sections = areas.map(({ name, rules }) => {
    const rows = rules.map(({ what, source }) => `| ${cell(what)} | ${cell(sourceText(source))} |`);
    return [`## ${name} (${rules.length})`, "", "| the app | source |", "| --- | --- |", ...rows, ""].join("\n");
  });
  return [
    "# The contract of the host",
    "",
    `${count} rules of the app that the host keeps, each checked by \`tests/host/contract/rules\`. Made by \`contract.test.ts\`; not to be edited by hand. What the host is: [host.md](host.md).`,
    "",
    ...sections,
  ].join("\n");
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}
