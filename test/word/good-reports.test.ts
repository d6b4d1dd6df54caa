/** Every good report as a file: a sound .docx with all of its text, the same words in HTML. */
import { describe, expect, test } from "vitest";
import { blockLines } from "../../src/model/walk.js";
import { flowOf } from "../../src/render/flow.js";
import { renderHtml } from "../../src/render/html/document.js";
import { renderDocx } from "../../src/render/word/document.js";
import { plainText, readDocument } from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { compileGood, goodReports, reportIn } from "../support/good-reports.js";

describe.each(goodReports)("%s", (folder) => {
  const report = reportIn(compileGood(folder));
  const bytes = renderDocx(report);
  const { front, body, back } = flowOf(report, false);
  const lines = blockLines([...front, ...body, ...back]);
  const words = (text: string): string => text.replace(/\s+/gu, "");

  test("is a sound Word file (V1–V20) that holds the report's text in order", () => {
    expectValid(bytes);
    expect(words(plainText(readDocument(bytes)))).toBe(words(lines.join("\n")));
  });

  test("holds every line in HTML too", () => {
    const html = words(shown(new TextDecoder().decode(renderHtml(report))));
    expect(lines.filter((line) => !html.includes(words(line)))).toEqual([]);
  });
});

/** Numbers at footnote marks are no part of a line. */
function shown(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, "")
    .replace(/<sup\b[^>]*>.*?<\/sup>/g, "")
    .replace(/<[^>]+>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
