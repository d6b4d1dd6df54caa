/** Page breaks, sideways pages and annexes, read back from the XML: sections, page numbers, what stays together. */
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/render/word/document.js";
import {
  allParagraphs,
  type Block,
  labelledText,
  type ReadDocument,
  readDocument,
  type Section,
} from "../support/docx/read.js";
import { expectValid } from "../support/docx/validate.js";
import { smallReport } from "../support/small-report.js";

const table = "| Năm | Số |\n| --- | ---: |\n| 2018 | 5 |\n| 2019 | 7 |";
const captioned = `:::bang{#b} Số buổi\n${table}\n:::`;

function made(text: string, more: Readonly<Record<string, string>> = {}): ReadDocument {
  const bytes = renderDocx(smallReport(text, more));
  expectValid(bytes);
  return readDocument(bytes);
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return allParagraphs(blocks).map((each) => labelledText(each).replace(/\u00A0/g, " "));
}

function paragraph(document: ReadDocument, text: string) {
  const found = allParagraphs(document.blocks).find((each) => labelledText(each) === text || each.text === text);
  if (found === undefined) throw new Error(`no paragraph “${text}”`);
  return found;
}

function firstAndLast({ blocks }: Section): readonly [string | undefined, string | undefined] {
  const texts = textsOf(blocks).filter((text) => text !== "");
  return [texts[0], texts.at(-1)];
}

describe("a page break", () => {
  test("stands on the paragraph that begins the page, not in a line of its own", () => {
    const document = made("Một.\n\n::ngat-trang\n\nHai.\n\n::ngat-trang\n\n- Ba.\n- Bốn.");
    const breaking = allParagraphs(document.blocks).filter(({ pageBreakBefore }) => pageBreakBefore);
    expect(breaking.map(({ text }) => text)).toEqual(["Hai.", "- Ba."]);
    expect(document.sections).toHaveLength(1);
  });

  test("at the top of a section's file takes the heading along", () => {
    const document = made("Một.", { "r/2.md": "---\nmuc: II\n---\n::ngat-trang\n\nHai.\n" });
    expect(paragraph(document, "II- KẾT QUẢ").pageBreakBefore).toBe(true);
    expect(paragraph(document, "Hai.").pageBreakBefore).toBe(false);
  });

  test("before a table stands on its caption, or on a paragraph without height that stays with it", () => {
    expect(paragraph(made(`Một.\n\n::ngat-trang\n\n${captioned}`), "Bảng 1. Số buổi").pageBreakBefore).toBe(true);
    const bare = made(`Một.\n\n::ngat-trang\n\n${table}\n\nHai.`);
    const [breaking] = allParagraphs(bare.blocks).filter(({ pageBreakBefore }) => pageBreakBefore);
    expect(breaking).toMatchObject({ text: "", keepNext: true, spacing: { line: 2, lineRule: "exact" } });
  });

  test("before the signature is none", () => {
    const document = made("Một.", { "r/2.md": "---\nmuc: II\n---\nHai.\n\n::ngat-trang\n" });
    expect(allParagraphs(document.blocks).filter(({ pageBreakBefore }) => pageBreakBefore)).toEqual([]);
  });
});

test("a point run in above a list stays with the list, as a heading does", () => {
  const document = made("Một.\n\n## Điểm thứ nhất\n\n- Hai.", {
    "templates/mau-nho/de-cuong.md":
      "# TÌNH HÌNH {#tinh-hinh}\n\n## Điểm thứ nhất {#diem kieu=cong}\n\n# KẾT QUẢ {#ket-qua}\n",
  });
  expect(paragraph(document, "+ Điểm thứ nhất:").keepNext).toBe(true);
});

describe("sideways pages", () => {
  const document = made(`Trước.\n\n## Đề mục\n\n:::ngang\n${captioned}\n:::\n\nSau.`);
  const [first, turned, last] = document.sections;

  test("are a section of their own: A4 turned, the same text area, bound at the top (HD36 II.4.3)", () => {
    expect(document.sections).toHaveLength(3);
    expect(turned?.page).toEqual({ width: 16838, height: 11906, orientation: "landscape" });
    expect(turned?.margins).toMatchObject({ top: 1701, right: 1134, bottom: 850, left: 1134, header: 567 });
    for (const section of [first, last]) expect(section?.page).toMatchObject({ width: 11906, height: 16838 });
  });

  test("go on with the page numbers; only the first page of all has none", () => {
    expect(document.sections.map(({ titlePage }) => titlePage)).toEqual([true, false, false]);
    expect(document.sections.map(({ pageNumberStart }) => pageNumberStart)).toEqual([undefined, undefined, undefined]);
    // A section that names no header shows the one before it.
    expect(document.sections.map(({ headers }) => headers.map(({ type }) => type))).toEqual([["default"], [], []]);
  });

  test("hold the heading that belongs to them, and tables as wide as they are", () => {
    expect(firstAndLast(turned as Section)).toEqual(["1- Đề mục", "7"]);
    const wide = turned?.blocks.find((block) => block.kind === "table");
    expect(wide?.kind === "table" ? wide.width?.value : 0).toBe(16838 - 1134 - 1134);
  });

  test("end with a table whose last row stays with the paragraph that holds the page set-up", () => {
    const wide = turned?.blocks.find((block) => block.kind === "table");
    const row = wide?.kind === "table" ? wide.rows.at(-1) : undefined;
    expect(allParagraphs(row?.cells[0]?.blocks ?? []).map(({ keepNext }) => keepNext)).toEqual([true]);
    expect(turned?.blocks.at(-1)).toMatchObject({ kind: "paragraph", text: "", spacing: { line: 2 } });
  });

  test("at the very end take the signature along, in their width", () => {
    const ending = made("Một.", { "r/2.md": `---\nmuc: II\n---\n:::ngang\n${table}\n:::\n` });
    expect(ending.sections).toHaveLength(2);
    const [upright, sideways] = ending.sections;
    expect(textsOf(upright?.blocks ?? [])).not.toContain("Nguyễn Văn A");
    expect(textsOf(sideways?.blocks ?? [])).toContain("Nguyễn Văn A");
    const closing = sideways?.blocks.findLast((block) => block.kind === "table");
    expect(closing?.kind === "table" ? closing.grid.reduce((sum, width) => sum + width, 0) : 0).toBeCloseTo(14570, -1);
  });

  test("first of all, two in a row and around a heading leave no empty section", () => {
    const many = made(`:::ngang\n${table}\n:::\n\n:::ngang\nHai.\n\n## Đề\n\nBa.\n:::\n\nBốn.`);
    expect(many.sections.map(({ page }) => page.orientation)).toEqual(["portrait", "landscape", "portrait"]);
    expect(many.sections.map(firstAndLast).map(([, end]) => end)).toEqual(["Đoạn mở đầu.", "Ba.", "Nguyễn Văn A"]);
  });
});

describe("annexes", () => {
  const files = {
    "r/2.md": "---\nmuc: II\n---\nXem [[danh-sach]][^1] và [[so-lieu]].\n\n[^1]: Chú thích trong bài.\n",
    "r/3-danh-sach.md": `---\nphu_luc: Danh sách {{so_truong}} trường\n---\nCâu[^1].\n\n## Đề mục\n\n${captioned}\n\n[^1]: Chú thích của phụ lục.\n`,
    "r/4-so-lieu.md": `---\nphu_luc: Số liệu\nngang: co\n---\n## Năm học\n\n${captioned.replace("#b", "#c")}\n`,
  };
  const profile = (id: string) => ({
    ...files,
    "r/bao-cao.md": `---\nmau: mau-nho\nthe_thuc: ${id}\nso: 7\nco_quan_cap_tren: Đảng bộ A\nco_quan: Đảng ủy B\nky_hieu: ĐU\ndia_danh: Quảng Nam\nngay: 2020-04-24\ndon_vi:\n  loai: dang_bo_co_so\n  linh_vuc:\n    - chung\nky:\n  tham_quyen: T/M ĐẢNG ỦY\n  chuc_vu: Bí thư\n  ho_ten: Nguyễn Văn A\nnoi_nhan:\n  - Lưu Văn phòng\nso_lieu:\n  so_truong: 1.234\n---\nĐoạn mở đầu.\n`,
  });

  test("follow the signature, each on pages of its own, with label and title (HD36 4.5)", () => {
    const { sections } = made("Một.", files);
    expect(sections.map(({ page }) => page.orientation)).toEqual(["portrait", "portrait", "landscape"]);
    expect(firstAndLast(sections[0] as Section)[1]).toBe("Nguyễn Văn A");
    expect(textsOf(sections[1]?.blocks ?? []).slice(0, 4)).toEqual([
      "Phụ lục 1",
      "DANH SÁCH 1.234 TRƯỜNG",
      "Câu.",
      "I- Đề mục",
    ]);
    expect(textsOf(sections[2]?.blocks ?? []).slice(0, 4)).toEqual([
      "Phụ lục 2",
      "SỐ LIỆU",
      "I- Năm học",
      "Bảng 2. Số buổi",
    ]);
    const [label, title] = allParagraphs(sections[1]?.blocks ?? []);
    expect(label).toMatchObject({ alignment: "center", keepNext: true, styleName: "Phụ lục" });
    expect(title).toMatchObject({ alignment: "center", keepNext: true, styleName: "Tên phụ lục" });
  });

  test("are what references name, and go on with footnotes and tables", () => {
    const document = made("Một.", files);
    expect(textsOf(document.blocks)).toContain("Xem Phụ lục 1 và Phụ lục 2.");
    const notes = document.footnotes.map((note) => textsOf(note.blocks).join("").trim());
    expect(notes).toEqual(["Chú thích trong bài.", "Chú thích của phụ lục."]);
  });

  test("have the document's page numbers in dang-2018, their own from 1 in dang-2026 and nd30 (A02)", () => {
    const starts = (id: string) => made("Một.", profile(id)).sections.map(({ pageNumberStart }) => pageNumberStart);
    expect(starts("dang-2018")).toEqual([undefined, undefined, undefined]);
    expect(starts("doan")).toEqual([undefined, undefined, undefined]);
    expect(starts("dang-2026")).toEqual([undefined, 1, 1]);
    expect(starts("nd30")).toEqual([undefined, 1, 1]);
  });

  test("with page numbers of their own show none on their first page, whatever stands above the document's", () => {
    const document = made("Một.", profile("nd30"));
    for (const { titlePage, headers } of document.sections.slice(1)) {
      expect(titlePage).toBe(true);
      const [first] = headers;
      expect(first?.type).toBe("first");
      expect(document.headers.get(first?.part ?? "")).toMatchObject({ text: "", fields: [] });
    }
  });

  test.each([
    ["dang-2018", "Phụ lục 2", undefined],
    ["dang-2026", "Phụ lục 2", "(Kèm theo Báo cáo số 07-BC/ĐU, ngày 24 tháng 4 năm 2020 của Đảng ủy B)"],
    ["nd30", "Phụ lục II", "(Kèm theo Báo cáo số 07/BC-ĐU ngày 24 tháng 4 năm 2020 của Đảng ủy B)"],
  ])("in %s: %s and the line that names the document", (id, label, line) => {
    const [, , second] = made("Một.", profile(id)).sections;
    const texts = textsOf(second?.blocks ?? []);
    expect(texts.slice(0, 2)).toEqual([label, "SỐ LIỆU"]);
    expect(texts.find((text) => text.startsWith("("))).toBe(line);
  });

  test("an only one has no number", () => {
    const document = made("Một.", {
      "r/2.md": "---\nmuc: II\n---\nXem [[a]].\n",
      "r/a.md": "---\nphu_luc: Tên\n---\nChữ.\n",
    });
    expect(textsOf(document.blocks)).toContain("Xem Phụ lục.");
    expect(firstAndLast(document.sections[1] as Section)).toEqual(["Phụ lục", "Chữ."]);
  });
});
