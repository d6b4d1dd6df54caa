/** HTML: contents list, page breaks, sideways pages and annexes. */
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/html/document.js";
import { smallReport } from "../support/small-report.js";

function htmlOf(text: string, more: Readonly<Record<string, string>> = {}): string {
  return new TextDecoder().decode(renderHtml(smallReport(text, more)));
}

const annex = {
  "r/2.md": "---\nmuc: II\n---\nXem [[so-lieu]][^1].\n\n[^1]: Trong bài.\n",
  "r/so-lieu.md": "---\nphu_luc: Số liệu\nngang: co\n---\nChữ[^1].\n\n[^1]: Trong phụ lục.\n",
};

describe("the contents list", () => {
  const html = htmlOf("::muc-luc\n\nMột.\n\n## Đề mục <b>\n\nHai.", annex);

  test("is a nested list of links", () => {
    const [list = ""] = /<nav>[\s\S]*<\/nav>/.exec(html) ?? [];
    expect(list.replace(/\s*\n\s*/g, "").replace(/ class="[^"]*"/g, "")).toBe(
      '<nav><p>MỤC LỤC</p><ul><li><a href="#muc-1">I- TÌNH HÌNH</a><ul><li><a href="#muc-2">1- Đề mục &lt;b&gt;</a></li></ul></li><li><a href="#muc-3">II- KẾT QUẢ</a></li><li><a href="#so_lieu">Phụ lục. Số liệu</a></li></ul></nav>',
    );
  });

  test("every link leads somewhere, once", () => {
    for (const [, id] of html.matchAll(/href="#(muc-\d+)"/g)) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
    }
    expect(html).toContain('<h1 class="de-muc-1" id="muc-1">I- TÌNH HÌNH</h1>');
  });
});

test("sideways pages and annexes are sections with pages of their own; notes stand with their paper", () => {
  const html = htmlOf("Một.\n\n::ngat-trang\n\nHai.\n\n:::ngang\nBa.\n:::\n\nBốn.", annex);
  const body = html.replace(/^[\s\S]*<body>/, "");
  expect(body.replace(/<p[^>]*>/g, "<p>")).toMatch(
    /<p>Một\.<\/p>\n<div class="ngat-trang"><\/div>\n<p>Hai\.<\/p>\n<section class="ngang">\n<p>Ba\.<\/p>\n<\/section>\n<p>Bốn\./,
  );
  const order = ["Nguyễn Văn A", "Trong bài.", '<section class="phu-luc-moi">', "SỐ LIỆU", "Trong phụ lục."];
  const places = order.map((each) => body.indexOf(each));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(html).toContain("@page ngang { size: 297mm 210mm; margin: 30mm 20mm 15mm 20mm;");
});
