import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { baseText, reportAt } from "../cli/terminal.js";
import { odd, printed } from "./seeded.js";

/** As a service draws a comment: HTML allowed, addresses turned into links. */
const service = new MarkdownIt({ html: true, linkify: true });

test("a heading, the counts and a table for each report; notes folded away", async () => {
  const { out } = await printed("markdown");
  expect(out).toContain("### ❌ content/loi\n");
  expect(out).toContain("### ✅ content/sach\n");
  expect(out).toMatch(/\d+ lỗi, 2 cảnh báo, 1 ghi chú; \d+\/8 mục đã viết/);
  expect(out).toContain("| ⚠️ | `01-tinh-hinh.md:6` | ");
  const folded = /<details>\n<summary>1 ghi chú<\/summary>\n([\s\S]*?)<\/details>/.exec(out)?.[1];
  expect(folded).toContain("hỏi lại");
});

test("an author's text is text: no mark-up, no links, nobody called by name", async () => {
  const { out } = await printed("markdown");
  const html = service.render(out);
  expect(html).not.toMatch(/<a |<b>|<img|<script/);
  expect(new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))).toEqual(
    new Set(["h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "code", "br", "details", "summary"]),
  );
  const words = html.replace(/<[^>]*>/g, "");
  expect(words).not.toMatch(/[@#!~]\w|:smile:|https?:\/\/|www\./);
  const typed = words
    .replaceAll("\u2060", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  expect(typed).toContain(odd.replaceAll("`", ""));
});

test("a table has one cell for a finding, whatever stands in it", async () => {
  const { out } = await printed("markdown");
  const rows = out.split("\n").filter((line) => /^\| [❌⚠ℹ]/u.test(line));
  for (const row of rows) expect(row.split(/(?<!\\)\|/).length, row).toBe(5);
});

test("more than a hundred findings are counted, not listed", async () => {
  const many = Array.from({ length: 130 }, (_, n) => `Tổ ${n} có {{so_${n}_la}} người.`).join("\n\n");
  const { out } = await printed(
    "markdown",
    reportAt("content/a", { "01-tinh-hinh.md": `---\nmuc: I\n---\n${many}\n` }),
  );
  expect(out.split("\n").filter((line) => line.startsWith("| ❌")).length).toBe(100);
  expect(out).toContain("…và 30 điều khác.");
});

test("what is waived, told above or known is named with the report", async () => {
  const late = baseText("bao-cao.md").replace("24/4/2020", "30/4/2020");
  const reason = "cấp trên <b>đã đồng ý</b> cho lùi hạn";
  const waived = late.replace("so_lieu:", `bo_qua:\n  late-report: ${reason}\nso_lieu:`);
  const { out } = await printed("markdown", reportAt("content/a", { "bao-cao.md": waived }));
  const list = service.render(out);
  expect(list).toContain("<code>bao-cao.md:8</code> late-report: cấp trên");
  expect(list).not.toContain("<b>");
  const blank = { "bao-cao.md": baseText("bao-cao.md").replace(/^ngay:.*$/m, "ngay:") };
  const shared = { "content/chung.md": "---\nngay: 30/2/2020\n---\n" };
  const { out: two } = await printed("markdown", {
    ...reportAt("content/a", blank),
    ...reportAt("content/b", blank),
    ...shared,
  });
  expect(two).toContain("### ❌ content/b\n");
  expect(two).toContain("đã nêu ở trên");
});

test("in English too", async () => {
  expect((await printed("markdown", undefined, "--lang en")).out).toContain("## Check of the reports");
});

test("a comment stays below what services take; a report that finds no room has its counts", async () => {
  const remarks = Array.from({ length: 60 }, (_, n) => `Chi bộ có {{so_${n}}} tổ, ${"rất ".repeat(60)}đông.`);
  const files = Object.assign(
    {},
    ...Array.from({ length: 9 }, (_, n) =>
      reportAt(`content/${n}`, { "01-tinh-hinh.md": `---\nmuc: I\n---\n${remarks.join("\n\n")}\n` }),
    ),
  );
  const { out } = await printed("markdown", files, "--lang en");
  expect(out.length).toBeLessThan(65_536);
  expect(out.match(/^### /gm)).toHaveLength(9);
  expect(out).toContain("content/0");
  expect(out).toContain("60 errors");
  expect(out).toMatch(/### ❌ content\/8\n\n60 errors, .*\n\nThe findings are left out/);
});
