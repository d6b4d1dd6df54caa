/** HTML: the same words and numbers as in Word, nothing that runs, nothing that is fetched. */
import { describe, expect, test } from "vitest";
import { isUntouchedHtml, renderHtml } from "../../src/render/html/document.js";
import { plainText } from "../support/docx/read.js";
import { reportOf, sample, sampleFolders } from "../support/samples.js";
import { smallReport } from "../support/small-report.js";

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

test("a gap for the number stays as wide as in Word", () => {
  expect(htmlOf(renderHtml(smallReport("Chữ.")))).toContain("Số&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;-BC/ĐU");
});

test("a footnote is linked to its text and back", () => {
  const html = htmlOf(renderHtml(smallReport("Câu[^1].\n\n[^1]: Nguồn.")));
  expect(html).toContain('<sup id="dan-1"><a href="#chu-thich-1">1</a></sup>');
  expect(html).toContain('id="chu-thich-1"');
});

test("joined cells, widths and rows that stay together", () => {
  const html = htmlOf(
    renderHtml(
      smallReport(
        ':::bang{dau=2 rong="15mm 1 2"}\n| STT | Số buổi | << |\n| --- | ---: | --- |\n| ^^ | Năm | Ghi chú |\n| 1 | 2 | x |\n| 2 | 3 | y |\n| ^^ | 4 | z |\n| Cộng | << | t |\n:::',
      ),
    ),
  );
  expect(html).toContain('<col style="width:15.0mm"><col style="width:50.0mm"><col style="width:100.0mm">');
  expect(html).toContain('<th class="dau-bang" rowspan="2" scope="col">STT</th>');
  expect(html).toContain('<th class="dau-bang" colspan="2" scope="colgroup">Số buổi</th>');
  expect(html).toContain('<td class="o-bang" colspan="2" style="text-align:left">Cộng</td>');
  const tied = /<tbody class="lien">\n([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? "";
  expect(tied.match(/<tr>/g)).toHaveLength(2);
  expect(html.match(/<tr>/g)?.length).toBeGreaterThanOrEqual(6);
});

test("a file that a person changed is no longer ours", () => {
  const bytes = renderHtml(smallReport("Chữ."));
  expect(isUntouchedHtml(bytes)).toBe(true);
  expect(isUntouchedHtml(new TextEncoder().encode(htmlOf(bytes).replace("Chữ.", "Chữ khác.")))).toBe(false);
});
