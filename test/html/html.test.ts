/** HTML: the same words and numbers as in Word, nothing that runs, nothing that is fetched. */
import { describe, expect, test } from "vitest";
import { isUntouchedHtml, renderHtml } from "../../src/render/html/document.js";
import { plainText } from "../support/docx/read.js";
import { reportOf, sample, sampleFolders } from "../support/samples.js";
import { smallFields, smallReport } from "../support/small-report.js";

function htmlOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function words(html: string): string {
  return html
    .replace(/^[\s\S]*<body>/, "")
    .replace(/<br>/g, "\n")
    .replace(/<[^>]+>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/gu, "");
}

describe.each(sampleFolders)("%s", (folder) => {
  const html = htmlOf(renderHtml(reportOf(sample(folder))));

  test("says what the Word file says", () => {
    expect(words(html)).toBe(plainText(sample(folder).document).replace(/\s+/gu, ""));
  });

  test("has the page's size and margins, and no script or address to fetch", () => {
    expect(html).toContain("@page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;");
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i);
    expect(html).toContain("default-src 'none'");
  });
});

test("markup in a text is text", () => {
  const html = htmlOf(renderHtml(smallReport("Chữ <script>alert(1)</script> & <b onclick=x>đậm</b>.")));
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=x&gt;");
  expect(html).not.toMatch(/<script|<b /);
});

test("a line end in a fact is one", () => {
  const fields = smallFields.replace("so_truong: 1.234", "so_truong: |\n    một\n    hai");
  expect(htmlOf(renderHtml(smallReport("có {{so_truong}}", { "r/bao-cao.md": fields })))).toContain("có một<br>hai");
});

test("a gap for the number stays as wide as in Word", () => {
  expect(htmlOf(renderHtml(smallReport("Chữ.")))).toContain("Số&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;-BC/ĐU");
});

test("a footnote is linked to its text and back", () => {
  const html = htmlOf(renderHtml(smallReport("Câu[^1].\n\n[^1]: Nguồn.")));
  expect(html).toContain('<sup id="dan-1"><a href="#chu-thich-1">1</a></sup>');
  expect(html).toContain('id="chu-thich-1"');
});

test("a file that a person changed is no longer ours", () => {
  const bytes = renderHtml(smallReport("Chữ."));
  expect(isUntouchedHtml(bytes)).toBe(true);
  expect(isUntouchedHtml(new TextEncoder().encode(htmlOf(bytes).replace("Chữ.", "Chữ khác.")))).toBe(false);
});
