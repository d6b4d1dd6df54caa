/** HTML: the same words and numbers as in Word, nothing that runs, nothing that is fetched. */
import { describe, expect, test } from "vitest";
import { isUntouchedHtml, renderHtml } from "../../src/render/html/document.js";
import { plainText } from "../support/docx/read.js";
import { jpegOf, pngOf, svgOf } from "../support/pictures.js";
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

test("references lead to their targets, each there once", () => {
  const table = ":::bang{#b} Tên\n| a |\n| --- |\n| 1 |\n:::";
  const html = htmlOf(
    renderHtml(smallReport(`## Một {#mot}\n\nXem [[b]], [[mot]], [[II]][^1].\n\n${table}\n\n[^1]: Ở [[b]].`)),
  );
  expect(html).toContain('<a href="#b">Bảng 1</a>, <a href="#mot">mục I.1</a>, <a href="#ket_qua">mục II</a>');
  const led = [...html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id ?? "");
  for (const id of led) expect(html.split(` id="${id}"`)).toHaveLength(2);
  expect(html).toContain('<table class="bang" id="b">');
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

test("a picture stands in the page itself, as wide as in Word, with words and caption", () => {
  const files = {
    "r/hinh/anh.jpg": jpegOf(96, 48, { note: "người chụp" }),
    "r/hinh/ve.svg": svgOf(192, 96, "<!-- người vẽ -->"),
    "r/hinh/ve.png": pngOf(192, 96),
  };
  const text = 'Chữ.\n\n:::hinh{tep=hinh/anh.jpg rong=80mm} Tên & "ngoặc"\n:::\n\n![Lời "mô tả"](hinh/ve.svg)';
  const html = htmlOf(renderHtml(smallReport(text, files)));
  const jpeg = jpegOf(96, 48).toString("base64");
  expect(html).toContain(
    `<figure>\n<div class="hinh"><img src="data:image/jpeg;base64,${jpeg}" alt="Tên &amp; &quot;ngoặc&quot;" style="width:80.0mm"></div>\n<figcaption class="ten-hinh">Hình 1. Tên &amp; &quot;ngoặc&quot;</figcaption>\n</figure>`,
  );
  const svg = /data:image\/svg\+xml;base64,([^"]+)" alt="Lời &quot;mô tả&quot;" style="width:50.8mm"/.exec(html)?.[1];
  expect(Buffer.from(svg ?? "", "base64").toString()).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[\s\S]*<circle/,
  );
  expect(html.match(/src="(?!data:)|người chụp|người vẽ/g)).toBeNull();
});
