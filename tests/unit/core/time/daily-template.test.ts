import moment from "moment";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../../src/core/time/civil-date";
import { renderTemplate } from "../../../../src/core/time/daily-template";
import { formatMoment } from "../../../../src/core/time/format-moment";

const day = dayNumber({ year: 2026, month: 11, day: 24 });
const render = (text: string, title = "2026-11-24"): string => renderTemplate(text, { title, day, time: "18:05" }, formatMoment);

describe("renderTemplate", () => {
  it.each([
    ["# {{title}}", "# 2026-11-24"],
    ["{{date}} at {{time}}", "2026-11-24 at 18:05"],
    ["{{date:dddd D MMMM YYYY}}", "Tuesday 24 November 2026"],
    ["{{time:h:mm A}}", "6:05 PM"],
    ["{{ date }} {{ Title }} {{DATE:YY}}", "2026-11-24 2026-11-24 26"],
    ["{{date:[day] DDD}}", "day 328"],
    ["{{date:}}", "2026-11-24"],
    ["{{date: }} {{time: HH }}", "2026-11-24 18"],
    ["{{date:YYYY-MM-DD}}{{date:YYYY-MM-DD}}", "2026-11-242026-11-24"],
    ["<% tp.file.title %> {{unknown}} {{title:x}}", "<% tp.file.title %> {{unknown}} {{title:x}}"],
    ["{{date:LLLL}} {{date:YYYY ZZ}}", "{{date:LLLL}} {{date:YYYY ZZ}}"],
    ["{{date", "{{date"],
    ["line\r\n{{date}}\r\n", "line\r\n2026-11-24\r\n"],
  ])("%j becomes %j", (text, rendered) => {
    expect(render(text)).toBe(rendered);
  });

  it("never looks at filled-in text again", () => {
    expect(render("{{title}} {{date}}", "{{date}} $& $1 <% x %> {{title}}")).toBe("{{date}} $& $1 <% x %> {{title}} 2026-11-24");
  });

  it("uses the formats of core Templates for bare placeholders", () => {
    const values = { title: "", day, time: "18:05", dateFormat: "DD.MM.YYYY", timeFormat: "HH" };
    expect(renderTemplate("{{date}} {{time}} {{date:YYYY}}", values, formatMoment)).toBe("24.11.2026 18 2026");
  });
});

describe("formatMoment", () => {
  it.each(["HH:mm", "H:m", "hh:mm A", "h:mm a", "kk:mm", "k", "HH:mm:ss", "Hmm", "hmm", "YYYY-MM-DD HH:mm", "[at] HH", "HH [a]b]", "Do MMMM, HH:mm"])(
    "%s is what moment writes at every hour",
    (format) => {
      for (let hour = 0; hour < 24; hour++) {
        const time = `${String(hour).padStart(2, "0")}:07`;
        expect(formatMoment(format, day, time)).toBe(moment.utc([2026, 10, 24, hour, 7]).locale("en").format(format));
      }
    },
  );
});
