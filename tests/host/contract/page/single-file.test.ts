// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { singleFile } from "../../page/single-file";

describe("the page in one file", () => {
  it.each(["</script><b>", "<!-- <script>", "\u2028", "]]>", "a\\n", "$&"])("holds %j as it is", (text) => {
    const html = singleFile(new Map([["/host.js", text], ["/host.css", text]]), { manifest: "{}", code: text, css: text });
    const page = new DOMParser().parseFromString(html, "text/html");
    const parts = JSON.parse(page.getElementById("host-parts")?.textContent ?? "") as unknown;
    expect(parts).toEqual({ script: text, styles: text, manifest: "{}", code: text, css: text });
    expect(page.querySelector("b")).toBeNull();
  });

  it("names no address that a browser would load", () => {
    const html = singleFile(new Map(), { manifest: "{}", code: "", css: "" });
    expect(html).not.toMatch(/(?:src|href)=(?!"data:,")/);
  });
});
