/**
 * Pages in LibreOffice: what is turned, which numbers stand on them, that nothing is left alone at the end of a page and
 * that the contents list tells the pages on which things are. Body lengths vary around the end of a page.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { rendererFor } from "../../src/render/renderer.js";
import { describeOffice, docxToPdf, pdfBoxes, pdfPageSizes, withTemporaryFolder } from "../support/office.js";
import { smallReport } from "../support/small-report.js";

interface Page {
  readonly turned: boolean;
  /** What stands in the top margin; empty where no number is. */
  readonly number: string;
  /** From top to bottom. */
  readonly lines: readonly string[];
}

async function pagesOf(reports: readonly Report[]): Promise<readonly (readonly Page[])[]> {
  const { render } = await rendererFor("docx");
  return withTemporaryFolder(async (folder) => {
    const files: string[] = [];
    for (const [index, report] of reports.entries()) {
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, await render(report, {}));
      files.push(file);
    }
    const pdfs = await docxToPdf(files, folder);
    return Promise.all(pdfs.map(readPages));
  });
}

async function readPages(pdf: string): Promise<readonly Page[]> {
  const [sizes, boxes] = [await pdfPageSizes(pdf), await pdfBoxes(pdf)];
  return sizes.map(({ width, height }, index) => {
    const rows = new Map<number, string[]>();
    for (const { page, y, text } of boxes) {
      if (page === index + 1) rows.set(Math.round(y), [...(rows.get(Math.round(y)) ?? []), text]);
    }
    const lines = [...rows].sort(([a], [b]) => a - b).map(([y, words]) => ({ y, text: words.join(" ") }));
    return {
      turned: width > height,
      number: lines.find(({ y }) => y < 50)?.text ?? "",
      lines: lines.filter(({ y }) => y >= 50).map(({ text }) => text),
    };
  });
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `Dòng ${index + 1}.`).join("\n\n");
}

const table = "| Năm | Số |\n| --- | ---: |\n| 2018 | 5 |\n| 2019 | 7 |";

function annexed(profile: string): Report {
  return smallReport("Một.\n\n:::ngang\nHai.\n:::\n\nBa, xem các phụ lục.", {
    "r/bao-cao.md": `---\nmau: mau-nho\nthe_thuc: ${profile}\nco_quan_cap_tren: Đảng bộ A\nco_quan: Đảng ủy B\nky_hieu: ĐU\ndia_danh: Quảng Nam\nngay: 2020-04-24\ndon_vi:\n  loai: dang_bo_co_so\n  linh_vuc:\n    - chung\nky:\n  tham_quyen: T/M ĐẢNG ỦY\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A\nnoi_nhan:\n  - Lưu Văn phòng\n---\nĐoạn mở đầu.\n`,
    "r/3.md": `---\nphu_luc: A\n---\n${lines(40)}\n`,
    "r/4.md": `---\nphu_luc: B\nngang: co\n---\n${table}\n\n::ngat-trang\n\nChữ.\n`,
  });
}

describeOffice("pages of sections and annexes", () => {
  test("are turned and numbered as they should be, and none is empty", async () => {
    const [going = [], own = []] = await pagesOf([annexed("dang-2018"), annexed("nd30")]);
    const shown = (pages: readonly Page[]) =>
      pages.map(({ turned, number }) => `${turned ? "ngang" : "dọc"} ${number}`);
    expect(shown(going)).toEqual(["dọc ", "ngang 2", "dọc 3", "dọc 4", "dọc 5", "ngang 6", "ngang 7"]);
    expect(shown(own)).toEqual(["dọc ", "ngang 2", "dọc 3", "dọc ", "dọc 2", "ngang ", "ngang 2"]);
    for (const { lines: text } of [...going, ...own]) expect(text.length).toBeGreaterThan(0);
  });

  test("the signature is whole, below body text, wherever the last page begins", async () => {
    const counts = [17, 18, 19, 20, 42, 43, 44, 45];
    const reports = counts.flatMap((count) => [
      smallReport("Một.", { "r/2.md": `---\nmuc: II\n---\n${lines(count)}\n` }),
      smallReport("Một.", { "r/2.md": `---\nmuc: II\n---\n${lines(count - 6)}\n\n${table}\n` }),
    ]);
    for (const pages of await pagesOf(reports)) {
      const last = pages.at(-1)?.lines ?? [];
      const closing = last.findIndex((line) => line.startsWith("Nơi nhận:"));
      expect(closing).toBeGreaterThan(0);
      expect(last.at(-1)).toBe("Nguyễn Văn A");
    }
  });

  test("a heading, and a point run in, is never the last line of a page", async () => {
    const more = "Câu này dài để đoạn văn chiếm hai dòng trên trang giấy, vì một dòng thì chưa đủ thử. ";
    const reports = [16, 17, 18, 19, 20, 21].map((count) =>
      smallReport(lines(count), { "r/2.md": `---\nmuc: II\n---\n## Đề mục\n\n${more.repeat(2)}\n\n${lines(20)}\n` }),
    );
    for (const pages of await pagesOf(reports)) {
      for (const { lines: text } of pages) expect(text.at(-1)).not.toMatch(/^(II-|1-)/);
    }
  });

  test("the contents list tells the page on which each heading is", async () => {
    const [pages = []] = await pagesOf([listed(lines(7))]);
    expectTrue(pages);
  });

  test("in a PDF it tells the pages of the PDF, although LibreOffice breaks lines otherwise than Word", async () => {
    const words =
      "Chi bộ đã tổ chức học tập chuyên đề toàn khóa cho toàn thể đảng viên, có liên hệ với việc được giao. ";
    const { render } = await rendererFor("pdf");
    await withTemporaryFolder(async (folder) => {
      const pdf = join(folder, "a.pdf");
      writeFileSync(pdf, await render(listed(words.repeat(11)), {}));
      expectTrue(await readPages(pdf));
    });
  });
});

/** Ten headings with a text below each, a sideways page and an annex. */
function listed(text: string): Report {
  const body = Array.from({ length: 9 }, (_, index) => `## Đề mục ${index + 1}\n\n${text}`).join("\n\n");
  return smallReport(`::muc-luc\n\n${body}`, {
    "r/2.md": `---\nmuc: II\n---\n:::ngang\n${table}\n:::\n\nXem [[so-lieu]].\n`,
    "r/so-lieu.md": "---\nphu_luc: Số liệu\n---\nChữ.\n",
  });
}

function expectTrue(pages: readonly Page[]): void {
  const told = pages.flatMap(({ lines: text }) =>
    text.flatMap((line) => {
      const [, heading = "", page] = /^(.*?)\s*\.{3,}\s*(\d+)$/.exec(line) ?? [];
      return heading === "" ? [] : [[heading, Number(page)] as const];
    }),
  );
  expect(told).toHaveLength(12);
  const real = told.map(([heading]) => {
    const words = heading.replace(". Số liệu", "");
    return [heading, pages.findIndex(({ lines: text }) => text.includes(words)) + 1] as const;
  });
  expect(told).toEqual(real);
}
